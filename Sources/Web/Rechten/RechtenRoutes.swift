// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// What somebody can ask of the own data: to see them, to have them left alone, to have receivers told.
struct RechtenRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        let bevestigd = router.group().add(middleware: Bevestigd(kader: kader))
        bevestigd.get("/dossiers/:id/gegevens") { _, context in
            let aanmelding = try context.binnen()
            let gegevens = try await GiveInzage.run(
                try context.kenmerk("id"),
                desk: kader.desk,
                inzage: aanmelding.inzage()
            )
            let vel = Gegevensvel(gegevens: gegevens, gemeente: kader.gemeenten[aanmelding.gemeente])
            return Antwoord.pagina(
                Document(title: "Gegevens van \(gegevens.naam)", bodyClass: "paper", body: vel.html).html
            )
        }
        bevestigd.get("/dossiers/:id/gegevens.json") { _, context in
            let id: DossierID = try context.kenmerk("id")
            let bytes = try await GiveInzage.bestand(id, desk: kader.desk, inzage: try context.binnen().inzage())
            return Antwoord.bestand(bytes, type: "application/json", naam: "gegevens-\(id).json")
        }
        router.get("/dossiers/:id/beperken") { _, context in
            try await page(context, try context.binnen(), Query(""), [])
        }
        router.post("/dossiers/:id/beperken") { request, context in
            try await post(request, context, "bevroren") { id, form, inzage in
                try await RestrictProcessing.begin(
                    id,
                    grond: form[RestrictProcessing.grondVeld] ?? "",
                    reden: form[RestrictProcessing.redenVeld] ?? "",
                    desk: kader.desk,
                    inzage: inzage
                )
            }
        }
        router.post("/dossiers/:id/beperken/opheffen") { request, context in
            try await post(request, context, "ontdooid") { id, form, inzage in
                try await RestrictProcessing.lift(
                    id,
                    reden: form[RestrictProcessing.redenVeld] ?? "",
                    desk: kader.desk,
                    inzage: inzage
                )
            }
        }
        router.get("/dossiers/:id/feiten/:feit/ontvangers") { _, context in
            let aanmelding = try context.binnen()
            let id: DossierID = try context.kenmerk("id")
            let ontvangers = try await ShowOntvangers.run(
                try context.kenmerk("feit"),
                in: id,
                desk: kader.desk,
                inzage: aanmelding.inzage()
            )
            guard let ontvangers else { throw Nee.nietGevonden }
            return Antwoord.pagina(
                kader.pagina(
                    "Wie de oude gegevens kreeg",
                    room: Paths.dossiers,
                    OntvangersPagina(dossier: id, ontvangers: ontvangers).html,
                    aanmelding
                )
            )
        }
    }

    private func post(
        _ request: Request,
        _ context: MeedoenContext,
        _ melding: String,
        _ act: (DossierID, Query, Inzage) async throws -> Void
    ) async throws -> Response {
        let form = try await request.formulier()
        let aanmelding = try context.binnen(form, kader.desk)
        let id: DossierID = try context.kenmerk("id")
        do {
            try await act(id, form, aanmelding.inzage(.rechten))
            return Antwoord.naar("\(Paths.dossier(id))?melding=\(melding)")
        } catch Nee.invoer(let fouten) {
            return try await page(context, aanmelding, form, fouten)
        }
    }

    private func page(
        _ context: MeedoenContext,
        _ aanmelding: Aanmelding,
        _ form: Query,
        _ fouten: [Veldfout]
    ) async throws -> Response {
        let blik = try await ShowDossier.run(
            try context.kenmerk("id"),
            peildatum: kader.desk.vandaag,
            desk: kader.desk,
            inzage: aanmelding.inzage(.rechten)
        )
        let pagina = BeperkPagina(
            blik: blik,
            form: form,
            fouten: fouten,
            token: kader.token(aanmelding),
            magOpheffen: Bevoegdheid.mag(aanmelding.medewerker.rol, .beperkingOpheffen)
        )
        return Antwoord.pagina(
            kader.pagina(
                "Bezwaar of beperking · \(blik.naamNu)",
                room: Paths.dossiers,
                width: .reading,
                hasErrors: !fouten.isEmpty,
                pagina.html,
                aanmelding
            ),
            status: fouten.isEmpty ? .ok : .unprocessableContent
        )
    }
}
