// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// The caseload of the team: persons per regisseur, split by act, per fte, against the norm (G-03).
struct CaseloadPagina: Component {
    let caseload: Caseload
    /// The form for the norm; nil for who may not set it.
    let norm: Normformulier?

    var html: HTML {
        """
        \(PageHeading(title: "Caseload", subtitle: "Open dossiers in personen · peildatum \(time: caseload.peildatum)"))
        \(FigureRow([
            figure("Open dossiers", "\(caseload.totaal)", "personen", "Dossiers die niet zijn afgesloten."),
            figure("Wet inburgering 2021", "\(caseload.wi2021)", perFte(caseload.wi2021), "Open dossiers met wet Wi2021."),
            figure("Wet inburgering 2013", "\(caseload.wi2013)", perFte(caseload.wi2013), "Open dossiers met wet Wi2013."),
            samen,
        ], title: "Caseload"))
        \(DataTable(
            caption: "Open dossiers per regisseur",
            columns: [.init(title: "Regisseur"), .init(title: "Wi2021", isNumeric: true), .init(title: "Wi2013", isNumeric: true)]
                + (caseload.onbekend > 0 ? [.init(title: "Wet onbekend", isNumeric: true)] : [])
                + [.init(title: "Samen", isNumeric: true)],
            rows: caseload.regels.map(row),
            totals: cells("Samen", caseload.wi2021, caseload.wi2013, caseload.onbekend, caseload.totaal)
        ))
        <ul class="links"><li><a\(href: Paths.afronding)>Afronding per leerroute</a></li>
        <li><a\(href: Paths.groepsles)>Wie de groepsles geld nodig heeft</a></li></ul>
        \(if: norm != nil, "<p>Dossiers overdragen: open de lijst van een regisseur, kies dossiers en draag ze over.</p>")
        \(normen)\(norm)
        """
    }

    private var samen: Figure {
        var figure = figure(
            "Per fte",
            caseload.perFte(caseload.totaal).map(CaseloadPagina.tenths) ?? "–",
            "personen per fte",
            caseload.ingesteldeFte == nil
                ? "Open dossiers gedeeld door het aantal regisseurs; elke regisseur telt als één fte."
                : "Open dossiers gedeeld door het aantal fte dat de teamleider heeft ingevuld."
        )
        figure.numerator = "\(caseload.totaal) personen"
        figure.denominator = "\(CaseloadPagina.hundredths(caseload.fte)) fte"
        if let norm = caseload.norm, let above = caseload.boven {
            figure.comparison =
                above > 0
                ? StatusChip(.late, "\(CaseloadPagina.tenths(above)) boven de norm van \(norm.perFte)")
                : StatusChip(.done, "binnen de norm van \(norm.perFte)")
        }
        return figure
    }

    private var normen: HTML {
        guard !caseload.normen.isEmpty else {
            return "<p class=\"soft\">Er is nog geen norm voor de caseload vastgelegd.</p>"
        }
        return Card(
            title: "Norm voor de caseload",
            count: nil,
            content: """
                <ul>\(each: caseload.normen, { (norm) -> HTML in
                    "<li>\(norm.perFte) personen per fte vanaf \(time: norm.vanaf) <span class=\"soft\">(\(norm.door))</span></li>"
                })</ul>
                """
        ).html
    }

    private func row(_ regel: Caseload.Regel) -> [HTML] {
        let naam = regel.regisseur?.naam ?? "Zonder regisseur"
        let id = regel.regisseur?.id.description ?? "geen"
        let link: HTML = "<a\(href: Query.address(Paths.dossiers, [("regisseur", id)]))>\(naam)</a>"
        return cells(link, regel.wi2021, regel.wi2013, regel.onbekend, regel.totaal)
    }

    private func cells(_ name: HTML, _ wi2021: Int, _ wi2013: Int, _ unknown: Int, _ all: Int) -> [HTML] {
        [name, "\(number: wi2021)", "\(number: wi2013)"] + (caseload.onbekend > 0 ? ["\(number: unknown)"] : [])
            + ["\(number: all)"]
    }

    private func perFte(_ dossiers: Int) -> String {
        caseload.perFte(dossiers).map { "personen, \(CaseloadPagina.tenths($0)) per fte" } ?? "personen"
    }

    /// `61` or `8,3`.
    static func tenths(_ number: Int) -> String {
        number % 10 == 0 ? "\(number / 10)" : "\(number / 10),\(number % 10)"
    }

    /// `3`, `2,8` or `2,75`.
    static func hundredths(_ number: Int) -> String {
        let part = number % 100
        guard part > 0 else { return "\(number / 100)" }
        return part % 10 == 0 ? "\(number / 100),\(part / 10)" : "\(number / 100),\(part < 10 ? "0" : "")\(part)"
    }

    private func figure(_ label: String, _ value: String, _ unit: String, _ definition: String) -> Figure {
        Figure(
            label: label,
            value: value,
            unit: unit,
            definition: "\(definition)",
            numerator: nil,
            denominator: nil,
            peildatum: caseload.peildatum,
            source: "eigen dossiers"
        )
    }
}
