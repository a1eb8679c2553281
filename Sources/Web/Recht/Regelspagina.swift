// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// The page *Regels*: every rule that the product knows, by family.
package struct Regelspagina: Component {
    package static let adres = "/regels"
    package static let titel = "Regels"

    /// What was typed.
    package var q: String

    package init(q: String = "") {
        self.q = q
    }

    package var html: HTML {
        let filter = Zoekfilter(q)
        let found = Regelboek.alle.filter { matches($0, filter) }
        let unsure = found.count { $0.zekerheid != .hoog }
        return """
            \(PageHeading(title: Self.titel, subtitle: subtitle, actions: [
                ActionButton(label: "Regeltabel", target: .link(Regeltabelpagina.adres))
            ]))
            \(Zoekbalk(Self.adres, "Zoek een regel", q))
            <p class="soft">\(number: found.count) van \(number: Regelboek.alle.count) regels, \(number: unsure) nog te bevestigen</p>
            \(if: found.isEmpty, nothing.html)\
            \(each: Regelfamilie.alle, { family($0, filter) })
            """
    }

    private var subtitle: HTML {
        "Elke datum en elk bedrag in Meedoen komt uit een van deze regels. Bij elke regel staat waar hij vandaan komt."
    }

    private var nothing: EmptyState {
        EmptyState(
            title: "Geen regel gevonden",
            next: "Probeer een ander woord of een artikelnummer, zoals Bi 5.3.",
            actions: [ActionButton(label: "Alle regels tonen", target: .link(Self.adres))]
        )
    }

    private func matches(_ regel: Regel, _ filter: Zoekfilter) -> Bool {
        filter.matches(
            [regel.id.naam, regel.titel, regel.tekst] + regel.bronnen.flatMap { [$0.citaat, $0.kort] }
                + regel.parameters.map(\.naam)
        )
    }

    private func family(_ family: Regelfamilie, _ filter: Zoekfilter) -> HTML {
        let rules = family.regels.filter { matches($0, filter) }
        guard !rules.isEmpty else { return .empty }
        return DataTable(
            caption: "\(family.naam) (\(rules.count))",
            columns: [.init(title: "Regel"), .init(title: "Onderwerp"), .init(title: "Bron")],
            rows: rules.map { regel in
                [
                    #"<a\#(href: regel.adres) data-line>\#(regel.id.naam)</a>"#,
                    Voorbehoud.naast(regel.titel, regel.zekerheid),
                    "\(regel.bronnen.map(\.kort).joined(separator: ", "))",
                ]
            }
        ).html
    }
}

extension Regel {
    /// Where the page of this rule stands.
    var adres: String { id.adres }
}

extension RegelID {
    /// Where the page of this rule stands.
    package var adres: String { "\(Regelspagina.adres)/\(naam)" }
}

/// The tag beside what is not yet certain; nothing beside the rest.
struct Voorbehoud: Component {
    var zekerheid: Zekerheid

    init(_ zekerheid: Zekerheid) {
        self.zekerheid = zekerheid
    }

    /// Text with its tag, as one piece: a cell of a narrow table keeps them together.
    static func naast(_ text: String, _ zekerheid: Zekerheid) -> HTML {
        "<span>\(text) \(Voorbehoud(zekerheid))</span>"
    }

    var html: HTML { "\(with: zekerheid.voorbehoud, { "\(Tag($0))" })" }
}
