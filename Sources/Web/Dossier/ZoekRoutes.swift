// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Searching. A question of words has an address, so that it can be mailed; one with a number of a person has none.
struct ZoekRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/zoek") { request, context in
            let aanmelding = try context.binnen()
            let vraag = request.vraag["q"] ?? ""
            guard !ZoekRoutes.isPersoonsnummer(vraag) else {
                let page = ZoekPagina(vraag: "", treffers: [], isGeweigerd: true)
                return answer(page, aanmelding, status: .unprocessableContent)
            }
            return try await search(vraag, aanmelding)
        }
        router.post("/zoek") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let vraag = (form["q"] ?? "").trimmed
            guard vraag.contains(where: \.isNumber) else {
                return Antwoord.naar(Query.address(Paths.zoek, [("q", vraag)]))
            }
            return try await search(vraag, aanmelding)
        }
    }

    /// Eight digits or more, however they are grouped: a BSN, a V-number, a telephone.
    static func isPersoonsnummer(_ vraag: String) -> Bool {
        let together = vraag.filter { $0 != " " && $0 != "." && $0 != "-" }
        var run = 0
        for character in together {
            run = character.isNumber ? run + 1 : 0
            if run >= 8 { return true }
        }
        return false
    }

    private func search(_ vraag: String, _ aanmelding: Aanmelding) async throws -> Response {
        let found = try await FindDossiers.treffers(vraag, desk: kader.desk, inzage: aanmelding.inzage())
        return answer(ZoekPagina(vraag: vraag, treffers: found.treffers, isMeer: found.isMeer), aanmelding)
    }

    private func answer(
        _ page: ZoekPagina,
        _ aanmelding: Aanmelding,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        Antwoord.pagina(
            kader.pagina("Zoeken", room: Paths.dossiers, width: .reading, zoek: page.vraag, page.html, aanmelding),
            status: status
        )
    }
}
