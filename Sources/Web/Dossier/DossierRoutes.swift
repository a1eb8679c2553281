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
                notice: try await Melding(query, dossier: blik.id).notice(kader, aanmelding.inzage()),
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
