// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// *Waarom deze datum?*: the facts, the sum step by step, the article, and DUO's own date.
package struct DateReason: Component {
    package struct Row: Sendable {
        var label: String
        var text: HTML
        var tags: [Tag] = []
    }

    var question = "Waarom deze datum?"
    var rows: [Row]
    var isOpen = false

    package var html: HTML {
        """
        <details class="reason"\(flag: "open", isOpen)><summary>\(question)</summary><dl class="facts facts--narrow">
        \(each: rows, { "<div><dt>\($0.label)</dt><dd>\($0.text) \($0.tags)</dd></div>\n" })</dl></details>
        """
    }
}
