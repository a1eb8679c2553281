// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// Lists of dossiers and search.
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
        router.get("/zoek") { request, context in
            try await search(request.vraag["q"] ?? "", try context.binnen())
        }
        router.post("/zoek") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let vraag = (form["q"] ?? "").trimmed
            // A number of a person never stands in an address; words do, so that a search can be mailed.
            guard vraag.contains(where: \.isNumber) else {
                return Antwoord.naar(Query.address(Paths.zoek, [("q", vraag)]))
            }
            return try await search(vraag, aanmelding)
        }
        CaseloadRoutes(kader: kader).add(to: router)
        VerdeelRoutes(kader: kader).add(to: router)
    }

    private func search(_ vraag: String, _ aanmelding: Aanmelding) async throws -> Response {
        let found = try await FindDossiers.run(vraag, desk: kader.desk, inzage: aanmelding.inzage())
        return Antwoord.pagina(
            kader.pagina(
                "Zoeken",
                room: Paths.dossiers,
                width: .reading,
                zoek: vraag,
                ZoekPagina(vraag: vraag, regels: found, peildatum: kader.desk.vandaag).html,
                aanmelding
            )
        )
    }
}
