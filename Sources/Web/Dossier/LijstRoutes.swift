// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// Lists of dossiers, and the caseload of the team.
struct LijstRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/dossiers") { request, context in
            let aanmelding = try context.binnen()
            let keuze = Lijstkeuze(request.vraag)
            let lijst = try await ListDossiers.run(
                keuze.filter,
                na: keuze.na,
                desk: kader.desk,
                inzage: aanmelding.inzage()
            )
            let team = try await kader.desk.team(aanmelding.gemeente)
            let bewaard = try await SavedLists.all(desk: kader.desk, inzage: aanmelding.inzage())
            let page = LijstPagina(
                lijst: lijst,
                keuze: keuze,
                team: team,
                bewaard: bewaard,
                token: kader.token(aanmelding),
                peildatum: kader.desk.vandaag,
                magVerdelen: Bevoegdheid.mag(aanmelding.medewerker.rol, .caseloadVerdelen)
            )
            return Antwoord.pagina(
                kader.pagina(
                    "Dossiers",
                    room: Paths.dossiers,
                    notice: Melding(request.vraag["melding"]).notice,
                    page.html,
                    aanmelding
                )
            )
        }
        router.post("/dossiers/lijsten") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            try await SavedLists.save(
                naam: form["naam"] ?? "",
                filter: form["filter"] ?? "",
                id: kader.desk.nieuwKenmerk(Feit.self).description,
                desk: kader.desk,
                inzage: aanmelding.inzage()
            )
            return Antwoord.naar("\(Paths.dossiers)?\(Query(form["filter"] ?? "").text)&melding=bewaard")
        }
        router.get("/caseload") { request, context in
            let aanmelding = try context.binnen()
            let caseload = try await ShowCaseload.run(desk: kader.desk, inzage: aanmelding.inzage(.sturing))
            let page = CaseloadPagina(
                caseload: caseload,
                peildatum: kader.desk.vandaag,
                magVerdelen: Bevoegdheid.mag(aanmelding.medewerker.rol, .caseloadVerdelen)
            )
            return Antwoord.pagina(
                kader.pagina(
                    "Caseload",
                    room: Paths.caseload,
                    notice: Melding(request.vraag["melding"]).notice,
                    page.html,
                    aanmelding
                )
            )
        }
        VerdeelRoutes(kader: kader).add(to: router)
    }
}
