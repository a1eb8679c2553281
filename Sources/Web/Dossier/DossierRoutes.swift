// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// A dossier as a page and as a sheet to print, now or as it was known on an earlier day.
struct DossierRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/dossiers/:id") { request, context in
            try await dossier(request, context)
        }
        router.get("/dossiers/:id/afdruk") { request, context in
            let aanmelding = try context.binnen()
            let terugblik = Terugblik(request.vraag[Terugblik.veld], vandaag: kader.desk.vandaag)
            let blik = try await blik(context, aanmelding, terugblik)
            let vel = Afdrukvel(
                blik: blik,
                gemeente: kader.gemeenten[aanmelding.gemeente],
                gedruktOp: kader.desk.vandaag,
                door: aanmelding.medewerker.naam
            )
            return Antwoord.pagina(
                Document(title: "\(blik.naamNu) · afdruk", bodyClass: "paper", body: vel.html).html
            )
        }
    }

    private func dossier(_ request: Request, _ context: MeedoenContext) async throws -> Response {
        let aanmelding = try context.binnen()
        let query = request.vraag
        let terugblik = Terugblik(query[Terugblik.veld], vandaag: kader.desk.vandaag)
        let blik = try await blik(context, aanmelding, terugblik)
        let inhoud = DossierInhoud(
            blik: blik,
            isPagina: true,
            terug: nil,
            filter: query["hoofdstuk"].flatMap(Hoofdstuk.init(rawValue:)),
            terugblik: terugblik
        )
        return Antwoord.pagina(
            kader.pagina(
                blik.naamNu,
                room: Paths.dossiers,
                width: .page,
                hasErrors: terugblik.fout != nil,
                notice: Melding(query["melding"]).notice,
                peildatum: terugblik.dag,
                terug: Paths.dossier(blik.id),
                "\(kruimels(blik))\(ErrorSummary([terugblik.field]))\(inhoud.lang)",
                aanmelding
            ),
            status: terugblik.fout == nil ? .ok : .unprocessableContent
        )
    }

    private func blik(
        _ context: MeedoenContext,
        _ aanmelding: Aanmelding,
        _ terugblik: Terugblik
    ) async throws -> Dossierblik {
        try await ShowDossier.run(
            try context.kenmerk("id"),
            peildatum: terugblik.dag ?? kader.desk.vandaag,
            bekendOp: terugblik.dag,
            desk: kader.desk,
            inzage: aanmelding.inzage()
        )
    }

    private func kruimels(_ blik: Dossierblik) -> HTML {
        Breadcrumbs(steps: [.init(label: "Dossiers", href: Paths.dossiers)], here: blik.naamNu).html
    }
}

/// What was just done, said on top of the page that follows.
struct Melding: Sendable {
    let code: String?

    init(_ code: String?) {
        self.code = code
    }

    var notice: Notice? {
        switch code {
        case "vastgelegd": Notice(kind: .saved, title: "Vastgelegd", text: "De klokken zijn bijgewerkt.")
        case "verbeterd":
            Notice(kind: .saved, title: "Verbeterd", text: "De oude gegevens blijven leesbaar op de tijdlijn.")
        case "ingetrokken":
            Notice(kind: .saved, title: "Ingetrokken", text: "Het feit telt niet meer mee en blijft leesbaar.")
        case "geopend": Notice(kind: .saved, title: "Dossier geopend", text: "Leg nu de eerste feiten vast.")
        case "verdeeld": Notice(kind: .saved, title: "Caseload verdeeld")
        case "gevraagd": Notice(kind: .saved, title: "Voortgang gevraagd")
        case "bewaard": Notice(kind: .saved, title: "Lijst bewaard")
        default: nil
        }
    }
}
