// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The way to this page; the last step is the page itself.
package struct Breadcrumbs: Component {
    package struct Step: Sendable {
        var label: String
        var href: String
    }

    var steps: [Step]
    var here: String

    package var html: HTML {
        """
        <nav class="crumbs" aria-label="Kruimelpad"><ol>\
        \(each: steps, { "<li><a\(href: $0.href)><bdi>\($0.label)</bdi></a></li>" })\
        <li aria-current="page"><bdi>\(here)</bdi></li></ol></nav>
        """
    }
}
