// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Says that nothing here is real, on top of everything.
package struct DemoBar: Component {
    var day: Day
    /// Where it is explained; nil for who is not signed in.
    var aboutHref: String?

    package var html: HTML {
        """
        <aside class="demo" aria-label="Oefenomgeving"><strong>Oefenomgeving</strong> <span>met verzonnen mensen</span> <span>het is hier \
        <strong>\(day.longWords)</strong></span>\(with: aboutHref, { " <a\(href: $0)>over deze oefening</a>" })</aside>

        """
    }
}
