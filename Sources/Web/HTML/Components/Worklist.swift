// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// All lines that ask for work, in groups by how near they are.
package struct Worklist: Component {
    var groups: [WorklistGroup]

    package init(_ groups: [WorklistGroup]) {
        self.groups = groups
    }

    package var html: HTML { #"<div class="worklist" data-list>\#(groups)</div>"# }
}

/// The lines of one urgency under a heading with their number.
package struct WorklistGroup: Component {
    var urgency: Urgency
    /// When another word than the urgency's own says it better.
    var heading: String?
    var lines: [WorklistLine]
    /// How many there are in all, when not every line is shown.
    var total: Int?
    /// Where the rest stands.
    var more: String?
    /// What the link to the rest says; nil says that all are shown.
    var moreLabel: String?

    package var html: HTML {
        """
        <section class="group \(urgency.cssClass)" aria-labelledby="groep-\(urgency.rawValue)">
        <h2 class="group__heading" id="groep-\(urgency.rawValue)">\(urgency.shape)\(heading ?? urgency.heading) \
        <span class="count">\(number: total ?? lines.count)</span></h2>
        <ul class="lines">\(lines)</ul>
        \(with: more, { #"<p class="group__more"><a\#(href: $0)>\#(moreText)</a></p>"# })
        </section>
        """
    }

    private var moreText: HTML {
        moreLabel.map { "\($0)" } ?? "Alle \(number: total ?? lines.count) tonen"
    }
}
