// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Hummingbird

/// Who is behind this door is signed in; who is not goes to the sign-in page and comes back here afterwards.
struct Binnen: RouterMiddleware {
    let desk: Desk
    let cookie: Sessiecookie
    /// The JSON door answers with a problem instead of a page.
    var isAPI = false

    @concurrent func handle(
        _ request: Request,
        context: MeedoenContext,
        next: @concurrent (Request, MeedoenContext) async throws -> Response
    ) async throws -> Response {
        try await Ogenblik.look(if: request.method == .get || request.method == .head) {
            guard let token = cookie.token(request),
                let aanmelding = try await FindSession.run(token: token, desk: desk)
            else {
                guard !isAPI else { throw HTTPError(.unauthorized, message: "Meld u eerst aan.") }
                guard request.method == .get else { return Antwoord.naar(Paths.aanmelden) }
                return Antwoord.naar(Query.address(Paths.aanmelden, [("naar", request.uri.description)]))
            }
            // Clocks that were made with an older law are made again before anything is shown.
            _ = try await desk.kader(aanmelding.gemeente)
            var inside = context
            inside.aanmelding = aanmelding
            return try await next(request, inside)
        }
    }
}
