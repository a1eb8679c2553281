// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sides of one subject; each has its own address.
package struct Tabs: Component {
    package struct Tab: Sendable {
        var label: String
        var href: String
        var count: Int?
        var isCurrent = false
    }

    /// What the tabs are sides of.
    var label: String
    var tabs: [Tab]

    package var html: HTML {
        """
        <nav class="tabs" aria-label="\(label)"><ul>\(each: tabs, { tab in
            """
            <li><a\(href: tab.href)\(if: tab.isCurrent, #" aria-current="page""#)>\(tab.label)\
            \(with: tab.count, { #" <span class="count">\#(number: $0)</span>"# })</a></li>
            """
        })</ul></nav>
        """
    }
}
