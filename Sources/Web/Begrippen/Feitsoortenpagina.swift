// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Every kind of feit with its definition, by chapter.
package struct Feitsoortenpagina: Component {
    package static let adres = "/begrippen/feiten"
    package static let titel = "Feiten"

    package init() {}

    package var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: "Begrippen", href: Begrippenpagina.adres)], here: Self.titel))
        \(PageHeading(title: Self.titel, subtitle: "Een dossier bestaat uit feiten. Dit zijn alle soorten."))
        \(Begrippentabs(.feiten))
        \(each: Hoofdstuk.allCases, chapter)
        """
    }

    private func chapter(_ hoofdstuk: Hoofdstuk) -> HTML {
        let kinds = Feitsoort.allCases.filter { $0.beschrijving.hoofdstuk == hoofdstuk }
        guard !kinds.isEmpty else { return .empty }
        return DataTable(
            caption: hoofdstuk.rawValue,
            columns: [
                .init(title: "Feit"), .init(title: "Betekenis"), .init(title: "Sleutel"),
                .init(title: "Velden", isNumeric: true),
            ],
            rows: kinds.map { soort in
                [
                    #"<a\#(href: Feitsoortpagina.adres(soort)) data-line>\#(soort.beschrijving.naam)</a>"#,
                    "\(soort.beschrijving.uitleg)", "<code>\(soort.rawValue)</code>",
                    "\(number: soort.beschrijving.velden.count)",
                ]
            }
        ).html
    }
}
