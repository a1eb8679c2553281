// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// The glossary and the data dictionary.
struct BegrippenRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/begrippen") { request, context in
            page(Begrippenpagina.titel, Begrippenpagina(q: request.vraag["q"] ?? "").html, try context.binnen())
        }
        router.get("/begrippen/feiten") { _, context in
            page(Feitsoortenpagina.titel, Feitsoortenpagina().html, try context.binnen())
        }
        router.get("/begrippen/feiten/:soort") { _, context in
            guard let soort = context.parameters.get("soort").flatMap(Feitsoort.init(rawValue:)) else {
                throw Nee.nietGevonden
            }
            let html = Feitsoortpagina(soort)
            return page(html.titel, html.html, try context.binnen())
        }
        router.get("/begrippen/klokken") { _, context in
            page(Klokkenpagina.titel, Klokkenpagina().html, try context.binnen())
        }
        router.get("/begrippen/codelijsten") { _, context in
            page(Codelijstenpagina.titel, Codelijstenpagina().html, try context.binnen())
        }
        router.get("/over") { _, context in
            let html = OverMeedoenpagina(
                versie: kader.settings.versie,
                oefendag: kader.settings.isDemo ? kader.desk.vandaag : nil
            ).html
            return page(OverMeedoenpagina.titel, html, try context.binnen())
        }
        router.get("/toegankelijkheid") { _, context in
            let aanmelding = try context.binnen()
            let organisatie = "gemeente \(kader.gemeenten[aanmelding.gemeente])"
            return page(
                Toegankelijkheidspagina.titel,
                Toegankelijkheidspagina(organisatie: organisatie).html,
                aanmelding
            )
        }
    }

    private func page(_ title: String, _ html: HTML, _ aanmelding: Aanmelding) -> Response {
        Antwoord.pagina(kader.pagina(title, room: nil, html, aanmelding))
    }
}
