// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Lists, worklist and search through the JSON door, paged by key.
struct APILijstRoutes: Sendable {
    let api: APIRoutes

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/dossiers") { request, context in
            let aanmelding = try context.binnen()
            let query = request.vraag
            try Adresveld.check(query, Adresveld.dossiers)
            let keuze = Lijstkeuze(query)
            let lijst = try await ListDossiers.run(
                keuze.filter,
                na: keuze.na,
                limit: query["aantal"].flatMap(Int.init) ?? 50,
                desk: api.kader.desk,
                inzage: aanmelding.inzage()
            )
            let volgende = lijst.verder.map { "\($0.sorteer)~\($0.dossier)" }
            var response = api.json(
                .object([
                    ("dossiers", .list(lijst.regels.map(dossier))), ("personen", .number(lijst.personen)),
                    ("huishoudens", .number(lijst.huishoudens)),
                    ("volgende", .optional(volgende)), ("peildatum", .text(api.kader.desk.vandaag.iso)),
                ])
            )
            if let volgende, let link = HTTPField.Name("Link") {
                let values = query.paren.filter { $0.naam != "na" } + [("na", volgende)]
                let address = Query.address(APIRoute.dossiers.address, values.map { ($0.0, $0.1) })
                response.headers[link] = "<\(address)>; rel=\"next\""
            }
            return response
        }
        router.get("/werklijst") { request, context in
            let aanmelding = try context.binnen()
            try Adresveld.check(request.vraag, Adresveld.werklijst)
            let keuze = VandaagKeuze(request.vraag)
            let vandaag = try await ShowVandaag.run(
                keuze.werklijst,
                na: keuze.na,
                peildatum: try api.peildatum(request),
                desk: api.kader.desk,
                inzage: aanmelding.inzage(keuze.van == .mij ? .begeleiding : .sturing)
            )
            let nieuw = vandaag.nieuw.flatMap(\.regels).map { line($0, op: vandaag.peildatum) }
            return api.json(
                .object([
                    ("peildatum", .text(vandaag.peildatum.iso)), ("nieuw", .list(nieuw)),
                    ("groepen", .list(vandaag.groepen.map { group($0, op: vandaag.peildatum) })),
                ])
            )
        }
        router.get("/zoek") { request, context in
            try Adresveld.check(request.vraag, Adresveld.zoek)
            guard let vraag = request.vraag["q"] else {
                throw Nee.invoer([Veldfout("q", "Schrijf in q wie u zoekt.", kind: .ontbreekt)])
            }
            return try await search(vraag, try context.binnen())
        }
        router.post("/zoek") { request, context in
            try await search(try JSONInvoer.text(try await api.body(request), "q"), try context.binnen())
        }
    }

    private func search(_ vraag: String, _ aanmelding: Aanmelding) async throws -> Response {
        let found = try await FindDossiers.run(vraag, desk: api.kader.desk, inzage: aanmelding.inzage())
        return api.json(.object([("dossiers", .list(found.map(dossier)))]))
    }

    private func dossier(_ regel: Standregel) -> JSONText {
        .object([
            ("dossier", .text(regel.dossier.description)), ("naam", .text(regel.naam)),
            ("geboren", .optional(regel.geboren?.iso)), ("wet", .optional(regel.wet?.rawValue)),
            ("groep", .optional(regel.groep?.rawValue)), ("leerroute", .optional(regel.leerroute?.rawValue)),
            ("fase", .text(regel.fase.rawValue)), ("regisseur", .optional(regel.regisseur?.description)),
            ("huishouden", .optional(regel.huishouden?.description)),
            ("termijnEinde", .optional(regel.termijnEinde?.iso)),
        ])
    }

    private func group(_ groep: Werkgroep, op peildatum: Day) -> JSONText {
        .object([
            ("groep", .text(groep.soort.rawValue)), ("aantal", .number(groep.aantal)),
            ("regels", .list(groep.regels.map { line($0, op: peildatum) })),
            ("volgende", .optional(groep.verder.map { "\($0.uiterlijk.iso).\($0.dossier).\($0.volgnr)" })),
        ])
    }

    private func line(_ regel: Klokregel, op peildatum: Day) -> JSONText {
        .object([
            ("dossier", .text(regel.dossier.description)), ("naam", .text(regel.naam)),
            ("soort", .text(regel.soort.rawValue)), ("uiterlijk", .optional(regel.uiterlijk?.iso)),
            ("vanaf", .text(regel.vanaf.iso)), ("wachtOp", .optional(regel.wacht)),
            ("toelichting", .optional(regel.toelichting)), ("handeling", .optional(regel.handeling?.rawValue)),
        ])
    }
}
