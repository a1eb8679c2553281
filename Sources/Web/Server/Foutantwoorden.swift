// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// The one place where a no becomes an answer: refusal, input error, conflict, not found; and where a failure is logged
/// with its number, of which the person sees only that number.
struct Foutantwoorden: RouterMiddleware {
    let pagina: Paginakader
    let cookie: Sessiecookie

    @concurrent func handle(
        _ request: Request,
        context: MeedoenContext,
        next: @concurrent (Request, MeedoenContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let nee as Nee {
            let known = await known(request, context)
            if case .redenNodig(let dossier) = nee, !isAPI(request), let aanmelding = known.aanmelding {
                return Redenpagina.answer(dossier, aanmelding, pagina)
            }
            return answer(nee, request, known)
        } catch let error as HTTPError {
            let isRefused = error.status == .misdirectedRequest
            var response = answer(error, request, await known(request, context, unless: isRefused))
            for field in error.headers { response.headers[field.name] = field.value }
            return response
        } catch let error as any HTTPResponseError {
            let isLarge = error.status == .contentTooLarge
            let message = isLarge ? "Dit is te groot. Stuur het in delen." : "Het verzoek klopt niet."
            return answer(HTTPError(error.status, message: message), request, await known(request, context))
        } catch {
            let nummer = context.id
            context.logger.error("request failed", metadata: ["nummer": "\(nummer)", "fout": "\(type(of: error))"])
            if isAPI(request) {
                return Probleem(.storing, detail: "Noem dit nummer bij beheer: \(nummer).", instance: request.uri.path)
                    .antwoord
            }
            context.logger.debug("failure", metadata: ["nummer": "\(nummer)", "fout": "\(error)"])
            return page(
                .internalServerError,
                "Er ging iets mis",
                "Uw werk is niet verloren: wat niet is bewaard, staat nog in het formulier.",
                "Probeer het nog eens. Blijft het misgaan, noem dan dit nummer bij beheer: \(nummer).",
                request,
                await known(request, context)
            )
        }
    }

    /// The context with who is signed in: the error came from behind the door, or from an address that has no door at
    /// all. So the page keeps search and rooms, and says no more than that the person is signed in.
    private func known(
        _ request: Request,
        _ context: MeedoenContext,
        unless isRefused: Bool = false
    ) async
        -> MeedoenContext
    {
        guard !isRefused, !isAPI(request), context.aanmelding == nil, let token = cookie.token(request) else {
            return context
        }
        var known = context
        known.aanmelding = try? await FindSession.run(token: token, desk: pagina.desk)
        return known
    }

    private func answer(_ nee: Nee, _ request: Request, _ context: MeedoenContext) -> Response {
        if isAPI(request) { return Probleem(nee, instance: request.uri.path).antwoord }
        switch nee {
        case .nietGevonden:
            return page(
                .notFound,
                "Niet gevonden",
                "Deze pagina bestaat niet, of is niet voor u.",
                "Zoek op naam of nummer.",
                request,
                context
            )
        case .nietToegestaan, .redenNodig:
            return page(
                .notFound,
                "Niet gevonden",
                "Deze pagina bestaat niet, of is niet voor u.",
                "Vraag een teamleider of beheerder om hulp.",
                request,
                context
            )
        case .weigering(let weigering):
            return page(.unprocessableContent, "Dit kan niet", weigering.zin, weigering.watNu ?? "", request, context)
        case .invoer(let fouten):
            return page(
                .unprocessableContent,
                "Er klopt iets niet",
                fouten.map(\.zin).joined(separator: " "),
                "Ga terug en verbeter dit.",
                request,
                context
            )
        case .conflict:
            return page(
                .conflict,
                "Iemand anders was u voor",
                "Dit dossier is intussen gewijzigd.",
                "Open het dossier opnieuw; er is niets overschreven.",
                request,
                context
            )
        }
    }

    private func answer(_ error: HTTPError, _ request: Request, _ context: MeedoenContext) -> Response {
        if isAPI(request) {
            return Probleem(error, instance: request.uri.path).antwoord
        }
        let isMissing = error.status == .notFound
        return page(
            error.status,
            isMissing ? "Niet gevonden" : "Dit kan niet",
            isMissing ? "Deze pagina bestaat niet, of is niet voor u." : error.body ?? "Het verzoek klopt niet.",
            isMissing ? "Zoek op naam of nummer." : "Ga terug en probeer het opnieuw.",
            request,
            context
        )
    }

    private func isAPI(_ request: Request) -> Bool { request.uri.path.hasPrefix("/api/") }

    private func page(
        _ status: HTTPResponse.Status,
        _ title: String,
        _ what: String,
        _ now: String,
        _ request: Request,
        _ context: MeedoenContext
    ) -> Response {
        let content = ErrorPage(
            status: status.code,
            title: title,
            what: "\(what)",
            now: "\(now)",
            requestID: nil,
            actions: [ActionButton(label: "Naar het begin", style: .primary, target: .link(Paths.begin))],
            isPageTitle: context.aanmelding != nil
        ).html
        return Antwoord.pagina(pagina.los(title, content, context), status: status)
    }
}
