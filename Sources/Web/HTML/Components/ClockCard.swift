// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One clock: what must be done, how near it is, and why that day.
package struct ClockCard: Component {
    var name: String
    var chip: StatusChip
    /// `uiterlijk 28 september 2022`.
    var date: HTML
    var reason: DateReason?

    package var html: HTML {
        """
        <section class="clock \(chip.urgency.cssClass)"><h3 class="clock__name">\(name)</h3>
        <p class="clock__state">\(chip.urgency.shape)\(chip.text)</p><p class="clock__date">\(date)</p>
        \(reason)</section>
        """
    }
}

/// The next clocks beside each other; one whose reason is open takes the whole width.
package struct ClockRow: Component {
    /// Read out but not shown: the cards speak for themselves.
    var title: String
    var clocks: [ClockCard]

    package init(_ clocks: [ClockCard], title: String = "Eerstvolgende klokken") {
        self.clocks = clocks
        self.title = title
    }

    package var html: HTML {
        #"<section class="clocks"><h2 class="unseen">\#(title)</h2>\#(clocks)</section>"#
    }
}
