// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import HTTPTypes
internal import Hummingbird

/// Puts the headers on every answer that keep a page to itself: no scripts, frames or forms of others.
struct Koppen: RouterMiddleware {
    let isVeilig: Bool

    @concurrent func handle(
        _ request: Request,
        context: MeedoenContext,
        next: @concurrent (Request, MeedoenContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in Koppen.vast { response.headers[name] = value }
        // The address is a secret there. Not `no-referrer`: a browser would hide where the form comes from, too.
        if request.uri.path.hasPrefix(Paths.links), let name = HTTPField.Name("Referrer-Policy") {
            response.headers[name] = "strict-origin"
        }
        if isVeilig { response.headers[.strictTransportSecurity] = "max-age=63072000; includeSubDomains" }
        return response
    }

    private static let vast: [(HTTPField.Name, String)] = {
        let policy = """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
            connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'
            """
        let named: [(String, String)] = [
            ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ]
        return named.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
    }()
}
