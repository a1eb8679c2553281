// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
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
            inside.aanmelding = aanmelding.van(
                isAPI ? .api : .pagina,
                adres: context.adres,
                verzoek: context.id,
                desk: desk
            )
            if !isAPI, Bevoegdheid.mag(aanmelding.medewerker.rol, .inzageBeoordelen) {
                // Asked for each page: an emergency door must be seen at once.
                inside.aanmelding?.teBeoordelen = try await CountBeoordelen.run(
                    desk: desk,
                    inzage: aanmelding.inzage(.toezicht)
                )
            }
            return try await noting(request, inside) { request, inside in
                try allow(request, inside)
                return try await next(request, inside)
            }
        }
    }

    // An address that nobody declared is closed, and so is one whose act this role may not do.
    private func allow(_ request: Request, _ context: MeedoenContext) throws {
        guard let weg = Routekaart.weg(request.method.rawValue, context.endpointPath) else { throw Nee.nietGevonden }
        guard case .handeling(let handeling, _) = weg.vraag, let aanmelding = context.aanmelding else { return }
        guard weg.vraag.mag(aanmelding.medewerker.rol) else { throw Nee.nietToegestaan(handeling) }
    }

    // What was asked for in vain is noted too. The answer is no, whether or not that could be written.
    private func noting(
        _ request: Request,
        _ context: MeedoenContext,
        _ next: @concurrent (Request, MeedoenContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let nee as Nee {
            if let inzage = context.aanmelding?.inzage() {
                let named = request.uri.path.split(separator: "/").lazy.compactMap { DossierID($0) }.first
                try? await NoteRefusal.run(nee, dossier: named, desk: desk, inzage: inzage)
            }
            throw nee
        }
    }
}
