// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// A cohort per learning route, with what each figure counts.
struct AfrondingPagina: Component {
    let cohort: Cohort
    let peildatum: Day

    var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: "Caseload", href: Paths.caseload)], here: "Afronding per leerroute"))
        \(PageHeading(title: "Afronding per leerroute", subtitle: "In personen · peildatum \(time: peildatum)"))
        \(FilterBar(action: Paths.afronding, choices: [
            .select(name: "jaar", label: "Begonnen in", options: jaren, chosen: cohort.jaar.map(String.init) ?? "")
        ]))
        \(if: cohort.regels.isEmpty, leeg.html, else: tabel.html)
        <details class="reason"><summary>Wat telt dit?</summary><p>Iedereen wiens traject in dat jaar begon: de dag van het \
        eerste PIP of, onder de Wet inburgering 2013, van de kennisgeving. <strong>Op tijd</strong> is voldaan op of voor de \
        laatste dag van de inburgeringstermijn, met verlengingen. Het percentage is op tijd, gedeeld door op tijd en te laat \
        samen; wie nog bezig is of stopte, telt daarin niet mee. Bron: eigen dossiers.</p></details>
        """
    }

    private var jaren: [Option] {
        [Option("", "Alle jaren")] + cohort.jaren.map { Option(String($0), String($0)) }
    }

    private var leeg: EmptyState {
        EmptyState(
            title: "Nog niemand begonnen",
            next: "Zodra er een eerste PIP of een kennisgeving is vastgelegd, staat het hier."
        )
    }

    private var tabel: DataTable {
        DataTable(
            caption: cohort.jaar.map { "Begonnen in \($0)" } ?? "Alle jaren",
            columns: [
                .init(title: "Leerroute"), .init(title: "Op tijd", isNumeric: true),
                .init(title: "Te laat", isNumeric: true), .init(title: "Voldaan, termijn onbekend", isNumeric: true),
                .init(title: "Loopt", isNumeric: true), .init(title: "Gestopt", isNumeric: true),
                .init(title: "Samen", isNumeric: true), .init(title: "Op tijd, van wie klaar is", isNumeric: true),
            ],
            rows: cohort.regels.map { row($0.leerroute?.naam ?? "Zonder leerroute (vooral Wi2013)", $0) },
            totals: row("Samen", samen)
        )
    }

    private var samen: Afrondingregel {
        func sum(_ path: KeyPath<Afrondingregel, Int>) -> Int { cohort.regels.reduce(0) { $0 + $1[keyPath: path] } }
        return Afrondingregel(
            leerroute: nil,
            opTijd: sum(\.opTijd),
            teLaat: sum(\.teLaat),
            zonderTermijn: sum(\.zonderTermijn),
            loopt: sum(\.loopt),
            gestopt: sum(\.gestopt)
        )
    }

    private func row(_ naam: String, _ regel: Afrondingregel) -> [HTML] {
        [
            "\(naam)", "\(number: regel.opTijd)", "\(number: regel.teLaat)", "\(number: regel.zonderTermijn)",
            "\(number: regel.loopt)", "\(number: regel.gestopt)", "\(number: regel.samen)",
            regel.procentOpTijd.map { "\($0) %" } ?? "–",
        ]
    }
}
