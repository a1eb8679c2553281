// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// What happened, newest first. Nothing disappears: what was corrected or withdrawn stays readable.
package struct Timeline: Component {
    var items: [TimelineItem]

    package init(_ items: [TimelineItem]) {
        self.items = items
    }

    package var html: HTML { #"<ol class="timeline" data-list>\#(items)</ol>"# }
}

/// One fact.
package struct TimelineItem: Component {
    package enum Standing: Sendable {
        case valid
        /// What stood there first, and who bettered it when.
        case corrected(was: String, on: Day, by: String, reason: String? = nil)
        case withdrawn(on: Day, by: String, reason: String)
    }

    var id: String
    var day: Day
    var sentence: HTML
    var author: String
    /// When it was written down, where that is known.
    var recorded: Day?
    /// The earlier fact that this one is about, with its place on the page.
    var about: Tag?
    /// `BRP-bericht`, `gesprek`, `import DUO`.
    var source: String?
    var standing: Standing = .valid
    var correctHref: String?
    var withdrawHref: String?

    package var html: HTML {
        """
        <li class="fact\(if: isWithdrawn, " fact--withdrawn")" id="feit-\(id)"><span class="fact__day">\(time: day)</span>\
        <div class="fact__body"><p class="fact__what">\(if: isWithdrawn, "<s>\(sentence)</s>", else: sentence)</p>
        <p class="fact__meta"><bdi>\(author)</bdi>\(with: recorded, { ", \(digits: $0)" })\(with: about, { " · bij \($0)" })\(with: source, { " · \($0)" })\(standingText)\(links)</p></div></li>

        """
    }

    private var isWithdrawn: Bool {
        if case .withdrawn = standing { true } else { false }
    }

    private var standingText: HTML {
        switch standing {
        case .valid: .empty
        case .corrected(let was, let day, let person, let reason):
            """
             · verbeterd op \(time: day) door <bdi>\(person)</bdi>\(with: reason, { ": \($0)" }), eerst: <s>\(was)</s>
            """
        case .withdrawn(let day, let person, let reason):
            " · ingetrokken op \(time: day) door <bdi>\(person)</bdi>: \(reason)"
        }
    }

    private var links: HTML {
        let about: HTML = #"<span class="unseen"> van \#(day.words)</span>"#
        let links: HTML = """
            \(with: correctHref, { "<a\(href: $0)>Verbeteren\(about)</a>" }) \
            \(with: withdrawHref, { "<a\(href: $0)>Intrekken\(about)</a>" })
            """
        return correctHref == nil && withdrawHref == nil
            ? .empty : #" <span class="fact__acts">\#(links)</span>"#
    }
}
