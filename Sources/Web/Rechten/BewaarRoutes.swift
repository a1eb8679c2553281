// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// *Bewaartermijn*: what has to go, by two persons, and what is left of it.
struct BewaarRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/beheer/bewaartermijn") { request, context in
            let aanmelding = try context.binnen()
            let lijst = try await ShowBewaartermijn.run(desk: kader.desk, inzage: aanmelding.inzage(.beheer))
            let pagina = BewaarPagina(
                lijst: lijst,
                token: kader.token(aanmelding),
                magNamenKiezen: Bevoegdheid.mag(aanmelding.medewerker.rol, .accountsBeheren)
            )
            return Antwoord.pagina(
                kader.pagina(
                    "Bewaartermijn",
                    room: Paths.beheer,
                    notice: Melding(request.vraag).notice,
                    pagina.html,
                    aanmelding
                )
            )
        }
        router.get("/beheer/bewaartermijn/:id") { _, context in
            try await dossier(try context.kenmerk("id"), try context.binnen(), Query(""), [], nil)
        }
        router.post("/beheer/bewaartermijn/:id/intrekken") { request, context in
            let aanmelding = try context.binnen(try await request.formulier(), kader.desk)
            try await ProposeDestruction.withdraw(
                try context.kenmerk("id"),
                desk: kader.desk,
                inzage: aanmelding.inzage(.beheer)
            )
            return Antwoord.naar("\(Paths.bewaartermijn)?melding=afgewezen")
        }
        router.post("/beheer/inzagenamen") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            try await SetInzagenamen.run(form["namen"] == "ja", desk: kader.desk, inzage: aanmelding.inzage(.beheer))
            return Antwoord.naar("\(Paths.bewaartermijn)?melding=inzagenamen")
        }
        router.get("/beheer/vernietigd/:nummer") { _, context in
            let aanmelding = try context.binnen()
            let verklaring = try await ShowVerklaring.run(
                try nummer(context),
                desk: kader.desk,
                inzage: aanmelding.inzage(.beheer)
            )
            let vel = Verklaringvel(verklaring: verklaring, gemeente: kader.gemeenten[aanmelding.gemeente])
            return Antwoord.pagina(
                Document(title: "Verklaring \(verklaring.nummer)", bodyClass: "paper", body: vel.html).html
            )
        }
        router.get("/beheer/vernietigd/:nummer/json") { _, context in
            let nummer = try nummer(context)
            let bytes = try await ShowVerklaring.bestand(
                nummer,
                desk: kader.desk,
                inzage: try context.binnen().inzage(.beheer)
            )
            return Antwoord.bestand(bytes, type: "application/json", naam: "vernietigd-\(nummer).json")
        }
        heavy(router.group().add(middleware: Bevestigd(kader: kader)))
    }

    private func heavy(_ router: RouterGroup<MeedoenContext>) {
        router.post("/beheer/bewaartermijn/:id/voorstel") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let id: DossierID = try context.kenmerk("id")
            return try await act(id, form, aanmelding) { inzage in
                try await ProposeDestruction.run(
                    id,
                    grond: form[ProposeDestruction.grondVeld] ?? "",
                    oordeel: form[ProposeDestruction.oordeelVeld] ?? "",
                    desk: kader.desk,
                    inzage: inzage
                )
                return "\(Paths.bewaartermijn)?melding=voorgesteld"
            }
        }
        router.post("/beheer/bewaartermijn/:id/bevestigen") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let id: DossierID = try context.kenmerk("id")
            return try await act(id, form, aanmelding) { inzage in
                Paths.verklaring(try await ConfirmDestruction.run(id, desk: kader.desk, inzage: inzage).nummer)
            }
        }
    }

    private func act(
        _ id: DossierID,
        _ form: Query,
        _ aanmelding: Aanmelding,
        _ body: (Inzage) async throws -> String
    ) async throws -> Response {
        do {
            return Antwoord.naar(try await body(aanmelding.inzage(.beheer)))
        } catch Nee.invoer(let fouten) {
            return try await dossier(id, aanmelding, form, fouten, nil)
        } catch Nee.weigering(let weigering) {
            return try await dossier(id, aanmelding, form, [], weigering)
        }
    }

    private func dossier(
        _ id: DossierID,
        _ aanmelding: Aanmelding,
        _ form: Query,
        _ fouten: [Veldfout],
        _ weigering: Weigering?
    ) async throws -> Response {
        let regel = try await ShowBewaartermijn.regel(id, desk: kader.desk, inzage: aanmelding.inzage(.beheer))
        let pagina = VernietigPagina(
            regel: regel,
            form: form,
            fouten: fouten,
            weigering: weigering,
            ik: aanmelding.medewerker.id,
            magOpenen: Bevoegdheid.mag(aanmelding.medewerker.rol, .dossierBekijken),
            peildatum: kader.desk.vandaag,
            token: kader.token(aanmelding)
        )
        let isWrong = !fouten.isEmpty || weigering != nil
        return Antwoord.pagina(
            kader.pagina(
                "Bewaartermijn · \(regel.naam)",
                room: Paths.beheer,
                width: .reading,
                hasErrors: isWrong,
                pagina.html,
                aanmelding
            ),
            status: isWrong ? .unprocessableContent : .ok
        )
    }

    private func nummer(_ context: MeedoenContext) throws -> Int {
        guard let nummer = context.parameters.get("nummer").flatMap({ Int($0) }) else { throw Nee.nietGevonden }
        return nummer
    }
}
