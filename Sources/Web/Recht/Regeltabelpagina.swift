// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The page *Regeltabel*: every parameter with the value that holds on a day.
package struct Regeltabelpagina: Component {
    package static let adres = "/regels/parameters"
    package static let titel = "Regeltabel"

    package var tabel: Parametertabel
    /// The day for which values are shown.
    package var dag: Day
    package var q: String
    /// Changes made here since this version of the program, the latest first.
    package var wijzigingen: [Parameter]

    package init(tabel: Parametertabel = .wet, dag: Day, q: String = "", wijzigingen: [Parameter] = []) {
        self.tabel = tabel
        self.dag = dag
        self.q = q
        self.wijzigingen = wijzigingen
    }

    /// Where the page of one parameter stands.
    package static func adres(_ sleutel: Parametersleutel) -> String { "\(adres)/\(sleutel.naam)" }

    package var html: HTML {
        let filter = Zoekfilter(q)
        let found = sleutels.filter { matches($0, filter) }
        return """
            \(Breadcrumbs(steps: [.init(label: "Regels", href: Regelspagina.adres)], here: Self.titel))
            \(PageHeading(title: Self.titel, subtitle: "Bedragen, termijnen en aantallen uit de regels, met hun geldigheid."))
            \(FilterBar(action: Self.adres, choices: [
                .text(name: "q", label: "Zoek een parameter", value: q),
                .text(name: "dag", label: "Waarden op", value: dag.dutchDigits),
            ]))
            \(if: !wijzigingen.isEmpty, changes)
            \(if: found.isEmpty, nothing.html, else: table(found))
            """
    }

    /// Every key once, in the order of the table.
    private var sleutels: [Parametersleutel] {
        var seen: Set<Parametersleutel> = []
        return tabel.alle.map(\.sleutel).filter { seen.insert($0).inserted }
    }

    private func matches(_ sleutel: Parametersleutel, _ filter: Zoekfilter) -> Bool {
        filter.matches(
            [sleutel.naam, sleutel.naam.replacing("_", with: " ")]
                + tabel.geschiedenis(sleutel).flatMap { [$0.bron, $0.woorden] }
        )
    }

    private var nothing: EmptyState {
        EmptyState(
            title: "Geen parameter gevonden",
            next: "Probeer een ander woord.",
            actions: [ActionButton(label: "Alle parameters tonen", target: .link(Self.adres))]
        )
    }

    private var changes: HTML {
        DataTable(
            caption: "Hier gewijzigd",
            columns: [.init(title: "Parameter"), .init(title: "Waarde"), .init(title: "Geldig"), .init(title: "Bron")],
            rows: wijzigingen.map { row in
                [
                    name(row.sleutel), "\(row.woorden)", "\(Geldigheid(row.geldigVan, row.geldigTot))",
                    Voorbehoud.naast(row.bron, row.zekerheid),
                ]
            }
        ).html
    }

    private func table(_ found: [Parametersleutel]) -> HTML {
        DataTable(
            caption: "\(DutchNumber.grouped(found.count)) parameters, waarden op \(dag.words)",
            columns: [
                .init(title: "Parameter"), .init(title: "Waarde"), .init(title: "Geldig"), .init(title: "Bron"),
                .init(title: "Waarden", isNumeric: true),
            ],
            rows: found.map { sleutel in
                let row = tabel.parameter(sleutel, op: dag)
                return [
                    name(sleutel),
                    row.map { "\($0.woorden)" } ?? #"<span class="soft">geen op deze dag</span>"#,
                    row.map { "\(Geldigheid($0.geldigVan, $0.geldigTot))" } ?? "–",
                    row.map { Voorbehoud.naast($0.bron, $0.zekerheid) } ?? "–",
                    "\(number: tabel.geschiedenis(sleutel).count)",
                ]
            }
        ).html
    }

    private func name(_ sleutel: Parametersleutel) -> HTML {
        #"<a\#(href: Self.adres(sleutel)) data-line>\#(sleutel.naam)</a>"#
    }
}
