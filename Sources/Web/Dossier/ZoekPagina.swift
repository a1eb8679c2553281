// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// What was found, with the words that made it found.
struct ZoekPagina: Component {
    let vraag: String
    let treffers: [Treffer]
    /// There are more than can be shown.
    var isMeer = false
    /// The question stood in an address and held a number of a person.
    var isGeweigerd = false

    var html: HTML {
        """
        \(PageHeading(title: "Zoeken", subtitle: subtitle))
        \(if: isGeweigerd, geweigerd.html)\(if: treffers.isEmpty && !vraag.isEmpty, niets.html)
        \(SearchResults(treffers.map(line)))
        """
    }

    private var subtitle: HTML {
        guard !vraag.isEmpty else { return "Typ een naam, nummer of woord." }
        guard isMeer else { return "\(number: treffers.count) gevonden voor “\(vraag)”" }
        return
            "Meer dan \(number: treffers.count) gevonden voor “\(vraag)”. Typ er een woord bij, zoals een achternaam."
    }

    private var niets: EmptyState {
        EmptyState(
            title: "Niets gevonden",
            next:
                "Zoek op een deel van de naam, op BSN of V-nummer, of op een woord uit een notitie. Accenten maken niet uit."
        )
    }

    private var geweigerd: Notice {
        Notice(
            kind: .refusal,
            title: "Een nummer van een persoon hoort niet in een adres",
            text:
                "Een adres blijft staan in de geschiedenis van de browser. Typ het BSN of V-nummer in het zoekveld bovenaan; dan komt het daar niet in."
        )
    }

    private func line(_ treffer: Treffer) -> SearchResultLine {
        let regel = treffer.regel
        let parts = [
            regel.geboren.map { "geboren \($0.words)" }, regel.groep?.naam, regel.leerroute?.naam, regel.fase.naam,
        ]
        return SearchResultLine(
            kind: "dossier",
            title: "\(Highlight(text: regel.naam, match: vraag))",
            href: Paths.dossier(regel.dossier),
            context: """
                \(if: regel.isBeperkt, "\(Bevroren.merk) ")\(parts.compactMap(\.self).joined(separator: " · "))\
                \(with: treffer.vindplaats, { "<br>\($0.wat), \(time: $0.dag): \(Highlight(text: $0.tekst, match: vraag))" })
                """,
            chip: nil
        )
    }
}
