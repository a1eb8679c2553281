// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// All code lists with their codes.
package struct Codelijstenpagina: Component {
    package static let adres = "/begrippen/codelijsten"
    package static let titel = "Codelijsten"

    package init() {}

    package var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: "Begrippen", href: Begrippenpagina.adres)], here: Self.titel))
        \(PageHeading(title: Self.titel, subtitle: "De codes in bestanden en koppelingen, met hun betekenis."))
        \(Begrippentabs(.codelijsten))
        \(each: Codelijsten.alle, list)
        """
    }

    private func list(_ list: Codelijsten) -> HTML {
        let kinds = list.gebruikt
        return """
            <section class="stack" id="\(list.anker)"><div><h2>\(list.naam)</h2><p class="soft">\(list.uitleg)\
            \(if: !kinds.isEmpty, " Gebruikt bij: \(kinds.map(link), separator: ", ").")</p></div>
            \(table(list))</section>
            """
    }

    private func link(_ soort: Feitsoort) -> HTML {
        #"<a\#(href: Feitsoortpagina.adres(soort))>\#(soort.beschrijving.naam)</a>"#
    }

    private func table(_ list: Codelijsten) -> DataTable {
        DataTable(
            caption: "Codes van \(list.naam)",
            isCaptionHidden: true,
            columns: [.init(title: "Code"), .init(title: "Betekenis")],
            rows: list.keuzes.map { ["<code>\($0.code)</code>", "\($0.naam)"] }
        )
    }
}
