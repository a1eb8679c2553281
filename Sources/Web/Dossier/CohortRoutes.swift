// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// Figures and lists over the dossiers of the gemeente: who finished in time, who needs the lesson on money.
struct CohortRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get(RouterPath(Paths.afronding)) { request, context in
            let aanmelding = try context.binnen()
            let cohort = try await ShowAfronding.run(
                jaar: request.vraag["jaar"].flatMap { Int($0) },
                desk: kader.desk,
                inzage: aanmelding.inzage(.sturing)
            )
            let page = AfrondingPagina(cohort: cohort, peildatum: kader.desk.vandaag)
            return Antwoord.pagina(
                kader.pagina("Afronding per leerroute", room: Paths.caseload, page.html, aanmelding)
            )
        }
        router.get(RouterPath(Paths.groepsles)) { _, context in
            let aanmelding = try context.binnen()
            let regels = try await ShowGroepsles.run(
                peildatum: kader.desk.vandaag,
                desk: kader.desk,
                inzage: aanmelding.inzage()
            )
            let page = GroepslesPagina(
                regels: regels,
                team: try await kader.desk.team(aanmelding.gemeente),
                peildatum: kader.desk.vandaag
            )
            return Antwoord.pagina(kader.pagina("Groepsles geld", room: Paths.caseload, page.html, aanmelding))
        }
    }
}
