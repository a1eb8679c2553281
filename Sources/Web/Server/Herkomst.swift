// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import HTTPTypes
internal import Hummingbird

/// Behind a proxy of the own installation a request comes from whom that proxy says: the last address in `X-Forwarded-For`. What a
/// visitor wrote in front of it, or sent without that proxy, is never believed.
struct Herkomst: RouterMiddleware {
    let proxies: Set<String>
    private static let kop = HTTPField.Name("X-Forwarded-For")

    @concurrent func handle(
        _ request: Request,
        context: MeedoenContext,
        next: @concurrent (Request, MeedoenContext) async throws -> Response
    ) async throws -> Response {
        guard proxies.contains(context.adres), let said = Self.kop.flatMap({ request.headers[$0] }),
            let last = said.split(separator: ",").last?.filter({ $0 != " " }), Self.isAddress(last)
        else { return try await next(request, context) }
        var known = context
        known.adres = last
        return try await next(request, known)
    }

    private static func isAddress(_ text: String) -> Bool {
        (2...45).contains(text.utf8.count) && text.allSatisfy { $0.isHexDigit || $0 == "." || $0 == ":" }
    }
}
