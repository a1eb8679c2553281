// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// Who took the data out while they were wrong, to be told (AVG 19).
struct OntvangersPagina: Component {
    let dossier: DossierID
    let ontvangers: Ontvangers

    var html: HTML {
        let oud = ontvangers.oud
        return """
            \(Breadcrumbs(steps: [.init(label: ontvangers.naam, href: Paths.dossier(dossier))], here: "Wie de oude gegevens kreeg"))
            \(PageHeading(title: "Wie de oude gegevens kreeg", subtitle: "<bdi>\(ontvangers.naam)</bdi>"))
            \(Notice(
                kind: .saved,
                title: isIngetrokken ? "Ingetrokken" : "Verbeterd",
                text: "De oude gegevens blijven leesbaar op de tijdlijn."
            ))
            \(FactList([
                .init(label: "Stond er eerst", value: "\(time: oud.datum): \(oud.soort.beschrijving.zin(oud))"),
                .init(label: "Staat er nu", value: nu),
            ]))
            \(if: ontvangers.uitvoer.isEmpty, niemand.html, else: tabel)
            <p class="button-row"><a class="button button--primary"\(href: Paths.dossier(dossier))>Naar het dossier</a></p>
            """
    }

    private var isIngetrokken: Bool { if case .trektIn = ontvangers.nieuw.werking { true } else { false } }

    private var nu: HTML {
        let nieuw = ontvangers.nieuw
        guard !isIngetrokken else { return "ingetrokken: \(nieuw.reden ?? "")" }
        return "\(time: nieuw.datum): \(nieuw.soort.beschrijving.zin(nieuw))"
    }

    private var niemand: EmptyState {
        EmptyState(title: "Niemand kreeg de oude gegevens", next: "U hoeft niemand te berichten.")
    }

    private var tabel: HTML {
        """
        <p>Deze uitvoer bevatte de oude gegevens. Vraag wie hem maakte waar hij naartoe ging, en laat die ontvanger de \
        verbetering weten (AVG 19).</p>
        \(DataTable(
            caption: "Uitvoer met de oude gegevens",
            columns: [.init(title: "Wanneer"), .init(title: "Door"), .init(title: "Waarvoor"), .init(title: "Hoe"), .init(title: "Met hoeveel personen", isNumeric: true)],
            rows: ontvangers.uitvoer.map { regel in
                [
                    "\(time: regel.tijd.dag) \(regel.tijd.klok)", "<bdi>\(regel.naam)</bdi>", "\(regel.doel?.naam ?? "onbekend")",
                    "\(regel.herkomst.kanaal.naam)", "\(number: regel.aantal ?? 1)",
                ]
            }
        ))
        """
    }
}
