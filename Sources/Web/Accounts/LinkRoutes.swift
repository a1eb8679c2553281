// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// The page behind a link that works once. Looking at it uses nothing up; sending its form does.
struct LinkRoutes: Sendable {
    let kader: Paginakader
    let cookie: Sessiecookie

    func add(to router: Router<MeedoenContext>) {
        router.get("/link/:token") { _, context in
            let token = try context.parameters.require("token")
            return page(try await ShowLink.run(token: token, desk: kader.desk), token)
        }
        router.post("/link/:token") { request, context in
            try await use(try context.parameters.require("token"), try await request.formulier(), context)
        }
    }

    private func use(_ token: String, _ form: Query, _ context: MeedoenContext) async throws -> Response {
        let stand = try await ShowLink.run(token: token, desk: kader.desk)
        guard case .werkt(let blik) = stand else { return page(stand, token) }
        guard kader.desk.isFormuliertoken(form[FormToken.csrfName] ?? "", blik) else {
            throw HTTPError(.forbidden, message: "Dit formulier is verlopen. Open de link opnieuw.")
        }
        do {
            let uitkomst = try await UseLink.run(
                token: token,
                UseLink.Invoer(
                    wachtwoord: form["wachtwoord"] ?? "",
                    nieuw: form["nieuw"] ?? "",
                    herhaling: form["herhaling"] ?? ""
                ),
                gemeente: kader.gemeenten[blik.gemeente],
                adres: context.adres,
                desk: kader.desk
            )
            switch uitkomst {
            case .verder(let step):
                var response = Antwoord.naar(Paths.aanmeldcode)
                cookie.set(step, on: &response)
                return response
            case .voorbij(let stand): return page(stand, token)
            case .teVaak(let seconden):
                let fout = Veldfout("wachtwoord", Wachttijd.zin(seconden))
                return page(stand, token, fouten: [fout], status: .tooManyRequests)
            }
        } catch Nee.invoer(let fouten) {
            return page(stand, token, fouten: fouten, status: .unprocessableContent)
        }
    }

    private func page(
        _ stand: ShowLink.Stand,
        _ token: String,
        fouten: [Veldfout] = [],
        status: HTTPResponse.Status = .ok
    ) -> Response {
        guard case .werkt(let blik) = stand else {
            let status: HTTPResponse.Status = if case .onbekend = stand { .notFound } else { .gone }
            return Antwoord.pagina(kader.alleen(LinkVoorbij.titel, LinkVoorbij.html(stand)), status: status)
        }
        let pagina = LinkPagina(
            blik: blik,
            gemeente: kader.gemeenten[blik.gemeente],
            adres: Paths.link(token),
            token: FormToken(csrf: kader.desk.formuliertoken(blik)),
            fouten: fouten
        )
        return Antwoord.pagina(
            kader.alleen(pagina.titel, hasErrors: !fouten.isEmpty, pagina.html),
            status: status
        )
    }
}
