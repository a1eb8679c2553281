// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// One dossier through the JSON door. `ETag` is the version; a change says with `If-Match` from which version it was made.
struct APIDossierRoutes: Sendable {
    let api: APIRoutes

    func add(to router: RouterGroup<MeedoenContext>) {
        router.post("/dossiers") { request, context in
            let aanmelding = try context.binnen()
            return try await open(try await api.body(request), aanmelding)
        }
        router.get("/dossiers/:id") { request, context in
            let blik = try await blik(request, context)
            return tagged(api.json(JSONUitvoer.dossier(blik)), blik.versie)
        }
        router.get("/dossiers/:id/feiten") { request, context in
            let blik = try await blik(request, context)
            return tagged(api.json(JSONUitvoer.feiten(blik)), blik.versie)
        }
        router.get("/dossiers/:id/klokken") { request, context in
            let blik = try await blik(request, context)
            let klokkader = try await api.kader.desk.kader(try context.binnen().gemeente)
            return tagged(api.json(JSONUitvoer.klokken(blik, kader: klokkader)), blik.versie)
        }
        router.post("/dossiers/:id/reden") { request, context in
            let aanmelding = try context.binnen()
            let body = try await api.body(request)
            let invoer = try JSONInvoer.inzagereden(body, dossier: try context.kenmerk("id"))
            try await GiveReason.run(invoer, desk: api.kader.desk, inzage: aanmelding.inzage())
            return api.json(.object([("dossier", .text(invoer.dossier.description))]), status: .created)
        }
        router.post("/dossiers/:id/feiten") { request, context in
            let aanmelding = try context.binnen()
            let deel = try JSONInvoer.feit(try await api.body(request))
            let desk = api.kader.desk
            let id: DossierID = try context.kenmerk("id")
            let result = try await RecordFeit.run(
                RecordFeit.Invoer(
                    dossier: id,
                    soort: deel.soort,
                    datum: deel.datum,
                    velden: deel.velden,
                    versie: try version(request),
                    herhaalsleutel: try idempotencyKey(request)
                ),
                desk: desk,
                inzage: aanmelding.inzage(),
                id: desk.nieuwFeit()
            )
            return written(result.feit, in: id, versie: result.versie)
        }
        router.post("/dossiers/:id/feiten/:feit/verbeteringen") { request, context in
            let aanmelding = try context.binnen()
            let (datum, velden, reden) = try JSONInvoer.verbetering(try await api.body(request))
            let desk = api.kader.desk
            let dossier: DossierID = try context.kenmerk("id")
            let id = desk.nieuwFeit()
            let versie = try await CorrectFeit.run(
                CorrectFeit.Invoer(
                    dossier: dossier,
                    feit: try context.kenmerk("feit"),
                    datum: datum,
                    velden: velden,
                    reden: reden,
                    versie: try version(request)
                ),
                desk: desk,
                inzage: aanmelding.inzage(),
                id: id
            )
            return written(id, in: dossier, versie: versie)
        }
        router.post("/dossiers/:id/feiten/:feit/intrekkingen") { request, context in
            let aanmelding = try context.binnen()
            let desk = api.kader.desk
            let dossier: DossierID = try context.kenmerk("id")
            let id = desk.nieuwFeit()
            let versie = try await WithdrawFeit.run(
                try context.kenmerk("feit"),
                in: dossier,
                reden: try JSONInvoer.reden(try await api.body(request)),
                versie: try version(request),
                desk: desk,
                inzage: aanmelding.inzage(),
                id: id
            )
            return written(id, in: dossier, versie: versie)
        }
    }

    private func open(_ body: [UInt8], _ aanmelding: Aanmelding) async throws -> Response {
        let desk = api.kader.desk
        let nieuw = try JSONInvoer.dossier(body)
        let eigen = aanmelding.medewerker.rol == .regisseur ? aanmelding.medewerker : nil
        let uitkomst = try await OpenDossier.run(
            OpenDossier.Invoer(
                personalia: nieuw.personalia,
                feiten: nieuw.feiten,
                regisseur: try await regisseur(nieuw.regisseur, aanmelding) ?? eigen,
                ondanksDubbel: nieuw.ondanksDubbel
            ),
            desk: desk,
            inzage: aanmelding.inzage(),
            ids: { desk.nieuwFeit() },
            id: desk.nieuwKenmerk()
        )
        switch uitkomst {
        case .geopend(let id):
            var response = api.json(
                .object([("dossier", .text(id.description)), ("versie", .number(1))]),
                status: .created
            )
            response.headers[.location] = "/api/v1/dossiers/\(id)"
            return tagged(response, 1)
        case .misschienDubbel(let found):
            return Probleem(
                .misschienDubbel,
                detail: found.map(\.reden).joined(separator: "; "),
                instance: "/api/v1/dossiers"
            ).antwoord
        }
    }

    private func regisseur(_ id: String?, _ aanmelding: Aanmelding) async throws -> Medewerker? {
        guard let id else { return nil }
        let team = try await api.kader.desk.team(aanmelding.gemeente)
        guard let found = team.first(where: { $0.id.description == id }) else {
            throw Nee.invoer([Veldfout("regisseur", "Deze regisseur is er niet bij uw gemeente.", kind: .ongeldig)])
        }
        return found
    }

    private func blik(_ request: Request, _ context: MeedoenContext) async throws -> Dossierblik {
        try await ShowDossier.run(
            try context.kenmerk("id"),
            peildatum: try api.peildatum(request),
            desk: api.kader.desk,
            inzage: try context.binnen().inzage()
        )
    }

    private func written(_ feit: FeitID, in dossier: DossierID, versie: Int) -> Response {
        let answer = JSONText.object([
            ("dossier", .text(dossier.description)), ("feit", .text(feit.description)), ("versie", .number(versie)),
        ])
        return tagged(api.json(answer, status: .created), versie)
    }

    private func tagged(_ response: Response, _ versie: Int) -> Response {
        var tagged = response
        tagged.headers[.eTag] = "\"\(versie)\""
        return tagged
    }

    /// The own mark of the caller for this request; nil when it gives none.
    private func idempotencyKey(_ request: Request) throws -> String? {
        guard let name = HTTPField.Name("Idempotency-Key"), let key = request.headers[name] else { return nil }
        let isGood =
            (8...128).contains(key.utf8.count)
            && key.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(byte)
                }
            }
        guard isGood else {
            let zin = "Neem 8 tot 128 letters, cijfers, streepjes, punten of golfjes."
            throw Nee.invoer([Veldfout("Idempotency-Key", zin, kind: .ongeldig)])
        }
        return key
    }

    /// The version from `If-Match`; a change without one is refused, so that nobody overwrites unknowingly.
    private func version(_ request: Request) throws -> Int {
        guard let tag = request.headers[.ifMatch] else {
            throw HTTPError(.preconditionRequired, message: "Geef met If-Match de versie waarvan u uitgaat.")
        }
        guard let version = Int(tag.filter { $0 != "\"" }) else {
            throw Nee.invoer([Veldfout("If-Match", "De versie is een getal, zoals \"3\".", kind: .ongeldig)])
        }
        return version
    }
}
