// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Who may into one dossier: a reason, the numbers of the person, who is involved, and closing.
struct DossiertoegangRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.post("/dossiers/:id/reden") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let id: DossierID = try context.kenmerk("id")
            do {
                try await GiveReason.run(
                    GiveReason.Invoer(
                        dossier: id,
                        reden: form["reden"] ?? "",
                        toelichting: form["toelichting"] ?? "",
                        vervangtTot: form["tot"] ?? ""
                    ),
                    desk: kader.desk,
                    inzage: aanmelding.inzage()
                )
            } catch Nee.invoer(let fouten) {
                return Redenpagina.answer(id, aanmelding, kader, form: form, fouten: fouten)
            }
            return Antwoord.naar("\(Paths.dossier(id))?melding=reden")
        }
        NummerRoutes(kader: kader).add(to: router)
        router.get("/dossiers/:id/toegang") { request, context in
            try await page(context, try context.binnen(), melding: request.vraag["melding"])
        }
        acts(router.group().add(middleware: Bevestigd(kader: kader)))
    }

    // What changes who may into a dossier asks the second factor again.
    private func acts(_ router: RouterGroup<MeedoenContext>) {
        router.post("/dossiers/:id/toegang/betrokken") { request, context in
            try await act(request, context, "betrokken") { id, form, inzage in
                try await InvolveMedewerker.run(
                    form["wie"].flatMap { MedewerkerID($0) },
                    in: id,
                    toelichting: form["waarom"] ?? "",
                    desk: kader.desk,
                    inzage: inzage
                )
            }
        }
        router.post("/dossiers/:id/toegang/betrokken/weg") { request, context in
            try await act(request, context, "nietmeer") { id, form, inzage in
                guard let wie = form["wie"].flatMap({ MedewerkerID($0) }) else { throw Nee.nietGevonden }
                try await InvolveMedewerker.end(wie, in: id, desk: kader.desk, inzage: inzage)
            }
        }
        router.post("/dossiers/:id/toegang/afschermen") { request, context in
            try await act(request, context, "afgeschermd") { id, form, inzage in
                try await CloseDossier.run(
                    id,
                    kring: form.paren.filter { $0.naam == "kring" }.compactMap { MedewerkerID($0.waarde) },
                    toelichting: form["toelichting"] ?? "",
                    desk: kader.desk,
                    inzage: inzage
                )
            }
        }
        router.post("/dossiers/:id/toegang/opheffen") { request, context in
            try await act(request, context, "opgeheven") { id, form, inzage in
                try await CloseDossier.lift(
                    id,
                    toelichting: form["toelichting"] ?? "",
                    desk: kader.desk,
                    inzage: inzage
                )
            }
        }
    }

    private func act(
        _ request: Request,
        _ context: MeedoenContext,
        _ melding: String,
        _ body: (DossierID, Query, Inzage) async throws -> Void
    ) async throws -> Response {
        let form = try await request.formulier()
        let aanmelding = try context.binnen(form, kader.desk)
        let id: DossierID = try context.kenmerk("id")
        do {
            try await body(id, form, aanmelding.inzage())
        } catch Nee.invoer(let fouten) {
            return try await page(context, aanmelding, form: form, fouten: fouten)
        }
        return Antwoord.naar("\(Paths.toegang(id))?melding=\(melding)")
    }

    private func page(
        _ context: MeedoenContext,
        _ aanmelding: Aanmelding,
        melding: String? = nil,
        form: Query = Query(""),
        fouten: [Veldfout] = []
    ) async throws -> Response {
        let toegang = try await ShowToegang.run(
            try context.kenmerk("id"),
            desk: kader.desk,
            inzage: aanmelding.inzage()
        )
        return Antwoord.pagina(
            kader.pagina(
                "Wie kan erbij",
                room: Paths.dossiers,
                width: .reading,
                hasErrors: !fouten.isEmpty,
                notice: Melding(melding).notice,
                Toegangspagina(toegang: toegang, token: kader.token(aanmelding), form: form, fouten: fouten).html,
                aanmelding
            ),
            status: fouten.isEmpty ? .ok : .unprocessableContent
        )
    }
}
