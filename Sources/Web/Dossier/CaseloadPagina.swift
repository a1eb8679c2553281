// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// The caseload of the team: persons per regisseur, split by act, per fte (G-03).
struct CaseloadPagina: Component {
    let caseload: Caseload
    let peildatum: Day
    let magVerdelen: Bool

    var html: HTML {
        """
        \(PageHeading(title: "Caseload", subtitle: "Open dossiers in personen · peildatum \(time: peildatum)"))
        \(FigureRow([
            figure("Open dossiers", "\(caseload.totaal)", "personen", "Dossiers die niet zijn afgesloten."),
            figure("Wet inburgering 2021", "\(caseload.wi2021)", "personen", "Open dossiers met wet Wi2021."),
            figure("Wet inburgering 2013", "\(caseload.wi2013)", "personen", "Open dossiers met wet Wi2013."),
            figure("Per fte", caseload.perFte.map(String.init) ?? "–", "personen per fte", "Open dossiers gedeeld door het aantal regisseurs; elke regisseur telt als één fte."),
        ], title: "Caseload"))
        \(DataTable(
            caption: "Open dossiers per regisseur",
            columns: [.init(title: "Regisseur"), .init(title: "Wi2021", isNumeric: true), .init(title: "Wi2013", isNumeric: true), .init(title: "Samen", isNumeric: true)],
            rows: caseload.regels.map(row),
            totals: ["Samen", "\(number: caseload.wi2021)", "\(number: caseload.wi2013)", "\(number: caseload.totaal)"]
        ))
        <ul class="links"><li><a\(href: Paths.afronding)>Afronding per leerroute</a></li>
        <li><a\(href: Paths.groepsles)>Wie de groepsles geld nodig heeft</a></li></ul>
        \(if: magVerdelen, "<p>Dossiers overdragen: open de lijst van een regisseur, kies dossiers en draag ze over.</p>")
        """
    }

    private func row(_ regel: Caseload.Regel) -> [HTML] {
        let naam = regel.regisseur?.naam ?? "Zonder regisseur"
        let id = regel.regisseur?.id.description ?? "geen"
        let link: HTML = "<a\(href: Query.address(Paths.dossiers, [("regisseur", id)]))>\(naam)</a>"
        return [link, "\(number: regel.wi2021)", "\(number: regel.wi2013)", "\(number: regel.totaal)"]
    }

    private func figure(_ label: String, _ value: String, _ unit: String, _ definition: String) -> Figure {
        Figure(
            label: label,
            value: value,
            unit: unit,
            definition: "\(definition)",
            numerator: nil,
            denominator: nil,
            peildatum: peildatum,
            source: "eigen dossiers"
        )
    }
}
