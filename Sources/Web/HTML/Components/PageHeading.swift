// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The title of a page with one line below and its acts at the end.
package struct PageHeading: Component {
    var title: String
    var subtitle: HTML = .empty
    var actions: [ActionButton] = []
    /// False for a list beside an open dossier, whose name is then the page's title.
    var isPageTitle = true

    package var html: HTML {
        """
        <header class="heading"><div>\(if: isPageTitle, "<h1>\(title)</h1>", else: #"<h2 class="title">\#(title)</h2>"#)\(if: !subtitle.isEmpty, #"<p class="soft">\#(subtitle)</p>"#)</div>\
        \(if: !actions.isEmpty, #"<div class="button-row">\#(actions)</div>"#)</header>
        """
    }
}

/// A part of a page under its own heading.
package struct Card: Component {
    var title: String
    var count: Int?
    var content: HTML
    var actions: [ActionButton] = []

    package var html: HTML {
        """
        <section class="card"><div class="card__head"><h2 class="card__title">\(title)\
        \(with: count, { #" <span class="count">\#(number: $0)</span>"# })</h2>\(actions)</div>
        \(content)</section>
        """
    }
}
