// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// A dossier as a page and as a sheet to print.
struct DossierRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/dossiers/:id") { request, context in
            let aanmelding = try context.binnen()
            let query = request.vraag
            let bekend = query["bekend"].flatMap { Day(typed: $0.trimmed) }
            let blik = try await blik(context, aanmelding, bekend: bekend)
            let inhoud = DossierInhoud(
                blik: blik,
                isPagina: true,
                terug: nil,
                filter: query["hoofdstuk"].flatMap(Hoofdstuk.init(rawValue:))
            )
            return Antwoord.pagina(
                kader.pagina(
                    blik.beeld.naam,
                    room: Paths.dossiers,
                    width: .page,
                    notice: try await Melding(query, dossier: blik.id).notice(kader, aanmelding.inzage()),
                    "\(kruimels(blik))\(inhoud.lang)",
                    aanmelding
                )
            )
        }
        router.get("/dossiers/:id/afdruk") { _, context in
            let aanmelding = try context.binnen()
            let blik = try await blik(context, aanmelding, bekend: nil)
            let body: HTML = """
                <main class="main main--reading" id="inhoud"><p class="soft">Gemeente \(kader.gemeenten[aanmelding.gemeente]) · \
                afgedrukt op \(time: kader.desk.vandaag) door \(aanmelding.medewerker.naam)</p>\
                \(DossierInhoud(blik: blik, isPagina: true, terug: nil).lang)</main>
                """
            return Antwoord.pagina(Document(title: "\(blik.beeld.naam) · afdruk", bodyClass: "print", body: body).html)
        }
    }

    private func blik(_ context: MeedoenContext, _ aanmelding: Aanmelding, bekend: Day?) async throws -> Dossierblik {
        try await ShowDossier.run(
            try context.kenmerk("id"),
            peildatum: kader.desk.vandaag,
            bekendOp: bekend,
            desk: kader.desk,
            inzage: aanmelding.inzage()
        )
    }

    private func kruimels(_ blik: Dossierblik) -> HTML {
        Breadcrumbs(steps: [.init(label: "Dossiers", href: Paths.dossiers)], here: blik.beeld.naam).html
    }
}
