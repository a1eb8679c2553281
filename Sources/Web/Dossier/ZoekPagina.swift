// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// What was found.
struct ZoekPagina: Component {
    let vraag: String
    let regels: [Standregel]
    let peildatum: Day

    var html: HTML {
        """
        \(PageHeading(title: "Zoeken", subtitle: vraag.isEmpty ? "Typ een naam, nummer of woord." : "\(number: regels.count) gevonden voor “\(vraag)”"))
        \(if: regels.isEmpty && !vraag.isEmpty, EmptyState(
            title: "Niets gevonden",
            next: "Zoek op een deel van de naam, op BSN of V-nummer, of op een woord uit een notitie. Accenten maken niet uit."
        ).html)
        \(SearchResults(regels.map(line)))
        """
    }

    private func line(_ regel: Standregel) -> SearchResultLine {
        let parts = [
            regel.geboren.map { "geboren \($0.words)" }, regel.groep?.naam, regel.leerroute?.naam, regel.fase.naam,
        ]
        return SearchResultLine(
            kind: "dossier",
            title: "\(Highlight(text: regel.naam, match: vraag))",
            href: Paths.dossier(regel.dossier),
            context: "\(parts.compactMap(\.self).joined(separator: " · "))",
            chip: nil
        )
    }
}
