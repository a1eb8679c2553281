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
            let lijst = Lijstantwoord(kader: kader)
            return try await lijst.geef(request.vraag, Bulkinvoer(op: kader.desk.vandaag), aanmelding)
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
        CaseloadRoutes(kader: kader).add(to: router)
        VerdeelRoutes(kader: kader).add(to: router)
    }
}
