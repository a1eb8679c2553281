// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The page *Begrippen*: words and what counts mean; with a question, everything in the dictionary that matches.
package struct Begrippenpagina: Component {
    package static let adres = "/begrippen"
    package static let titel = "Begrippen"

    package var q: String

    package init(q: String = "") {
        self.q = q
    }

    package var html: HTML {
        """
        \(PageHeading(title: Self.titel, subtitle: "Wat woorden, feiten, klokken en cijfers in Meedoen betekenen."))
        \(Begrippentabs(.begrippen))
        \(Zoekbalk(Self.adres, "Zoek in het woordenboek", q))
        \(if: Zoekfilter(q).isEmpty, "\(counts)\(words)", else: found)
        """
    }

    private var counts: HTML {
        DataTable(
            caption: "Wat cijfers tellen",
            columns: [
                .init(title: "Telling"), .init(title: "Definitie"), .init(title: "Eenheid"), .init(title: "Peildatum"),
            ],
            rows: Telbegrip.alle.map {
                [
                    #"<span id="\#($0.anker)">\#($0.naam)</span>"#, "\($0.definitie)", "\($0.eenheid)",
                    "\($0.peildatum)",
                ]
            }
        ).html
    }

    private var words: HTML {
        DataTable(
            caption: "Begrippen",
            columns: [.init(title: "Begrip"), .init(title: "Betekenis"), .init(title: "Ook wel")],
            rows: Begrip.alle.map {
                [
                    #"<span id="\#($0.anker)">\#($0.woord)</span>"#, "\($0.uitleg)",
                    "\($0.ook.isEmpty ? "–" : $0.ook.joined(separator: ", "))",
                ]
            }
        ).html
    }

    private var found: HTML {
        let results = Begrippenzoeker.find(q)
        guard !results.isEmpty else {
            return EmptyState(
                title: "Niets gevonden",
                next: "Probeer een ander woord, of een deel van het woord.",
                actions: [ActionButton(label: "Alle begrippen tonen", target: .link(Self.adres))]
            ).html
        }
        let amount = results.count == 1 ? "1 keer gevonden" : "\(results.count) keer gevonden"
        return #"<p class="soft" role="status">\#(amount)</p>\#(SearchResults(results))"#
    }
}
