// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Answers for a database that is away or busy: says what happened to what somebody sent, and lets it be sent again as it was.
struct Opnieuw: RouterMiddleware {
    let pagina: Paginakader
    private let log = Storingslog()

    init(pagina: Paginakader) {
        self.pagina = pagina
    }

    @concurrent func handle(
        _ request: Request,
        context: MeedoenContext,
        next: @concurrent (Request, MeedoenContext) async throws -> Response
    ) async throws -> Response {
        var request = request
        var sent: Query?
        if isForm(request) {
            sent = Query(String(buffer: try await request.bewaardeInhoud(tot: 1 << 20)))
        }
        do {
            return try await next(request, context)
        } catch {
            guard let storing = Storing(error) else { throw error }
            if let geweigerd = log.add("\(error)", at: pagina.desk.nu()) {
                context.logger.error(
                    "database",
                    metadata: ["storing": "\(storing)", "fout": "\(error)", "geweigerd": "\(geweigerd)"]
                )
            }
            return answer(storing, request, sent, context)
        }
    }

    private func isForm(_ request: Request) -> Bool {
        request.method == .post
            && request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") ?? false
    }

    private func answer(_ storing: Storing, _ request: Request, _ sent: Query?, _ context: MeedoenContext) -> Response {
        var response =
            if request.uri.path.hasPrefix("/api/") {
                Probleem(.onbereikbaar, detail: "\(storing.wat) \(storing.enNu)", instance: request.uri.path).antwoord
            } else {
                page(storing, request, sent, context)
            }
        response.headers[.retryAfter] = "5"
        return response
    }

    private func page(_ storing: Storing, _ request: Request, _ sent: Query?, _ context: MeedoenContext) -> Response {
        let status = HTTPResponse.Status.serviceUnavailable
        let content = ErrorPage(
            status: status.code,
            title: storing.titel,
            what: "\(request.method == .get ? storing.watBijLezen : storing.wat)",
            now: "\(request.method == .get ? storing.enNuBijLezen : storing.enNu)",
            retry: retry(request, sent)
        ).html
        return Antwoord.pagina(pagina.los(storing.titel, content, context), status: status)
    }

    private static let geheim: Set<String> = ["wachtwoord", "nieuw", "herhaling", Bevestigd.veld]

    // A password or code never goes into a page, and a file is not kept: these are sent again from the form itself.
    private func retry(_ request: Request, _ sent: Query?) -> RetryButton? {
        if request.method == .get { return RetryButton(address: request.uri.description) }
        guard let sent, !request.uri.path.hasPrefix(Paths.aanmelden), !request.uri.path.hasPrefix(Paths.links),
            !sent.paren.contains(where: { Opnieuw.geheim.contains($0.naam) })
        else { return nil }
        return RetryButton(address: request.uri.description, fields: sent.paren.map { HiddenField($0.naam, $0.waarde) })
    }
}
