// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// BSN and V-number on request: first for what, then the numbers.
struct NummerRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/dossiers/:id/nummers") { _, context in
            let aanmelding = try context.binnen()
            // Who may not see the dossier does not see the question either.
            let dossier = try await ReadDossier.run(
                try context.kenmerk("id"),
                voor: .nummerBekijken,
                desk: kader.desk,
                inzage: aanmelding.inzage()
            )
            return page(vraag(dossier.id, aanmelding, []), aanmelding, [])
        }
        router.post("/dossiers/:id/nummers") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let id: DossierID = try context.kenmerk("id")
            do {
                let nummers = try await ShowNummers.run(
                    id,
                    waarvoor: form["waarvoor"] ?? "",
                    desk: kader.desk,
                    inzage: aanmelding.inzage()
                )
                return page(antwoord(id, nummers), aanmelding, [])
            } catch Nee.invoer(let fouten) {
                return page(vraag(id, aanmelding, fouten), aanmelding, fouten)
            }
        }
    }

    private func vraag(_ id: DossierID, _ aanmelding: Aanmelding, _ fouten: [Veldfout]) -> HTML {
        let form = Form(
            action: Paths.nummers(id),
            token: kader.token(aanmelding),
            parts: [
                .init(fields: [
                    Field(
                        "waarvoor",
                        "Waarvoor hebt u het nummer nodig?",
                        .radios(Nummerdoel.allCases.map { Option($0.rawValue, $0.naam.uppercasedFirst) }),
                        help: "Het BSN mag u alleen gebruiken waar de wet dat zegt. Uw antwoord staat in het journaal.",
                        error: fouten.first?.zin
                    )
                ])
            ],
            submit: "Nummers tonen",
            cancelHref: Paths.dossier(id)
        )
        return "\(PageHeading(title: Self.titel))\(form)"
    }

    private func antwoord(_ id: DossierID, _ nummers: ShowNummers.Nummers) -> HTML {
        let facts = FactList([
            .init(label: "BSN", value: nummers.bsn.map { "\($0.cijfers)" } ?? .empty),
            .init(label: "V-nummer", value: nummers.vnummer.map { "\($0)" } ?? .empty),
        ])
        return """
            \(PageHeading(title: Self.titel, subtitle: "<bdi>\(nummers.naam)</bdi>"))\(facts)
            <p class="button-row">\(ActionButton(label: "Terug naar het dossier", target: .link(Paths.dossier(id))))</p>
            """
    }

    private func page(_ html: HTML, _ aanmelding: Aanmelding, _ fouten: [Veldfout]) -> Response {
        Antwoord.pagina(
            kader.pagina(
                Self.titel,
                room: Paths.dossiers,
                width: .reading,
                hasErrors: !fouten.isEmpty,
                html,
                aanmelding
            ),
            status: fouten.isEmpty ? .ok : .unprocessableContent
        )
    }

    private static let titel = "BSN en V-nummer"
}
