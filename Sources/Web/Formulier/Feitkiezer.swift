// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// Chooses the kind of feit to record: by typing or by reading, with what this phase mostly asks on top.
package struct Feitkiezer: Component {
    /// The page itself; gets `q`.
    package var action: String
    /// What was typed.
    package var q: String
    /// The phase of the person; nil shows no likely kinds.
    package var fase: Fase?
    /// Kinds that the open clocks of the dossier ask for; they come first.
    package var gevraagd: [Feitsoort]
    /// What must stay in the address while one searches.
    var kept: [HiddenField] = []
    /// Kinds that this person cannot choose.
    var verborgen = Feitkiezer.elders
    /// Where the form of a kind stands.
    package var href: @Sendable (Feitsoort) -> String

    package init(
        action: String,
        q: String = "",
        fase: Fase? = nil,
        gevraagd: [Feitsoort] = [],
        kept: [HiddenField] = [],
        verborgen: Set<Feitsoort> = Feitkiezer.elders,
        href: @escaping @Sendable (Feitsoort) -> String
    ) {
        self.action = action
        self.q = q
        self.fase = fase
        self.gevraagd = gevraagd
        self.kept = kept
        self.verborgen = verborgen
        self.href = href
    }

    /// Kinds that have a page of their own: who guides whom is decided on the page *Caseload*.
    package static let elders: Set<Feitsoort> = [.toewijzing]

    package var html: HTML {
        let found = Feitsoort.allCases.filter { !verborgen.contains($0) && matches($0) }
        return """
            <div class="stack">\(Zoekbalk(action, "Wat wilt u vastleggen?", q, kept: kept))
            \(if: isShort, section("Nu het meest nodig", likely))
            \(if: found.isEmpty, nothing.html)\(if: isShort, all(found), else: chapters(found))</div>
            """
    }

    /// Without a question the likely kinds come first and the rest stands folded.
    private var isShort: Bool { filter.isEmpty && !likely.isEmpty }

    private func chapters(_ found: [Feitsoort]) -> HTML { "\(each: Hoofdstuk.allCases, { chapter($0, found) })" }

    private func all(_ found: [Feitsoort]) -> HTML {
        """
        <details class="kinds" data-find-in><summary>Alle soorten feiten <span class="count">\(number: found.count)</span></summary>\
        <div class="stack">\(chapters(found))</div></details>
        """
    }

    private var filter: Zoekfilter { Zoekfilter(q) }

    /// The kinds that the clocks ask for, then those of the phase.
    var likely: [Feitsoort] {
        var kinds: [Feitsoort] = []
        for soort in gevraagd + (fase?.meestNodig ?? []) where !kinds.contains(soort) && !verborgen.contains(soort) {
            kinds.append(soort)
        }
        return Array(kinds.prefix(8))
    }

    private func matches(_ soort: Feitsoort) -> Bool {
        let kind = soort.beschrijving
        return filter.matches([kind.naam, kind.uitleg, kind.hoofdstuk.rawValue] + kind.velden.map(\.label))
    }

    private var nothing: EmptyState {
        EmptyState(
            title: "Geen soort feit gevonden",
            next: "Probeer een ander woord, of leg het vast als notitie.",
            actions: [
                ActionButton(label: "Notitie vastleggen", target: .link(href(.notitie))),
                ActionButton(label: "Alle soorten tonen", style: .quiet, target: .link(action)),
            ]
        )
    }

    private func chapter(_ hoofdstuk: Hoofdstuk, _ found: [Feitsoort]) -> HTML {
        let kinds = found.filter { $0.beschrijving.hoofdstuk == hoofdstuk }
        guard !kinds.isEmpty else { return .empty }
        return section(hoofdstuk.rawValue, kinds)
    }

    private func section(_ title: String, _ kinds: [Feitsoort]) -> HTML {
        DataTable(
            caption: title,
            columns: [.init(title: "Feit"), .init(title: "Betekenis"), .init(title: "Artikel")],
            rows: kinds.map { soort in
                let kind = soort.beschrijving
                return [
                    #"<a\#(href: href(soort)) data-line>\#(Highlight(text: kind.naam, match: q.trimmed))</a>"#,
                    "\(kind.uitleg)", "\(kind.artikelen.first?.kort ?? "–")",
                ]
            }
        ).html
    }
}
