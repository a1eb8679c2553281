// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// A number that never stands alone: definition, numerator, denominator, peildatum and source are within reach.
package struct Figure: Component {
    var label: String
    /// `62 %`, `1.204`, `€ 4.150`.
    var value: String
    /// `van 183 dossiers`, `8 huishoudens`.
    var unit: String?
    /// Against what was agreed or the time before.
    var comparison: StatusChip?
    var definition: HTML
    var numerator: String?
    var denominator: String?
    var peildatum: Day
    var source: String
    /// The list that gives exactly this count.
    var listHref: String?

    package var html: HTML {
        let number: HTML = #"<span class="figure__value">\#(value)</span>"#
        return """
            <section class="figure"><h3 class="figure__label">\(label)</h3>
            <p class="figure__number">\(if: listHref != nil, "<a\(href: listHref)>\(number)</a>", else: number)\
            \(with: unit, { #" <span class="figure__unit">\#($0)</span>"# })</p>\
            \(with: comparison, { "<p>\($0)</p>" })
            <details class="reason"><summary>Wat telt dit?<span class="unseen"> \(label)</span></summary><p>\(definition)</p>
            <dl class="facts facts--narrow">\(row("Teller", numerator))\(row("Noemer", denominator))\(row("Bron", source))</dl>\
            </details><p class="figure__day">peildatum \(time: peildatum)</p></section>
            """
    }

    private func row(_ label: String, _ value: String?) -> HTML {
        value.map { "<div><dt>\(label)</dt><dd>\($0)</dd></div>" } ?? .empty
    }
}

/// Figures beside each other.
package struct FigureRow: Component {
    /// Read out but not shown.
    var title: String
    var figures: [Figure]

    package init(_ figures: [Figure], title: String = "Cijfers") {
        self.figures = figures
        self.title = title
    }

    package var html: HTML {
        #"<section class="figures"><h2 class="unseen">\#(title)</h2>\#(figures)</section>"#
    }
}
