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
                    herhaalsleutel: HTTPField.Name("Idempotency-Key").flatMap { request.headers[$0] }
                ),
                desk: desk,
                inzage: aanmelding.inzage(),
                id: desk.nieuwFeit()
            )
            let answer = JSONText.object([
                ("feit", .text(result.feit.description)), ("dossier", .text(id.description)),
                ("versie", .number(result.versie)),
            ])
            return tagged(api.json(answer, status: .created), result.versie)
        }
        router.post("/dossiers/:id/feiten/:feit/verbeteringen") { request, context in
            let aanmelding = try context.binnen()
            let (datum, velden, reden) = try JSONInvoer.verbetering(try await api.body(request))
            let desk = api.kader.desk
            let versie = try await CorrectFeit.run(
                CorrectFeit.Invoer(
                    dossier: try context.kenmerk("id"),
                    feit: try context.kenmerk("feit"),
                    datum: datum,
                    velden: velden,
                    reden: reden,
                    versie: try version(request)
                ),
                desk: desk,
                inzage: aanmelding.inzage(),
                id: desk.nieuwFeit()
            )
            return tagged(api.json(.object([("versie", .number(versie))]), status: .created), versie)
        }
        router.post("/dossiers/:id/feiten/:feit/intrekkingen") { request, context in
            let aanmelding = try context.binnen()
            let desk = api.kader.desk
            let versie = try await WithdrawFeit.run(
                try context.kenmerk("feit"),
                in: try context.kenmerk("id"),
                reden: try JSONInvoer.reden(try await api.body(request)),
                versie: try version(request),
                desk: desk,
                inzage: aanmelding.inzage(),
                id: desk.nieuwFeit()
            )
            return tagged(api.json(.object([("versie", .number(versie))]), status: .created), versie)
        }
    }

    private func open(_ body: [UInt8], _ aanmelding: Aanmelding) async throws -> Response {
        let desk = api.kader.desk
        let (personalia, feiten, ondanks) = try JSONInvoer.dossier(body)
        let uitkomst = try await OpenDossier.run(
            OpenDossier.Invoer(
                personalia: personalia,
                feiten: feiten,
                regisseur: aanmelding.medewerker.rol == .regisseur ? aanmelding.medewerker : nil,
                ondanksDubbel: ondanks
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

    private func blik(_ request: Request, _ context: MeedoenContext) async throws -> Dossierblik {
        try await ShowDossier.run(
            try context.kenmerk("id"),
            peildatum: try api.peildatum(request),
            desk: api.kader.desk,
            inzage: try context.binnen().inzage()
        )
    }

    private func tagged(_ response: Response, _ versie: Int) -> Response {
        var tagged = response
        tagged.headers[.eTag] = "\"\(versie)\""
        return tagged
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
