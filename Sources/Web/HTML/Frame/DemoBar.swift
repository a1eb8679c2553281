// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Says that nothing here is real, on top of everything.
package struct DemoBar: Component {
    var day: Day
    var changeHref: String

    package var html: HTML {
        """
        <aside class="demo" aria-label="Oefenomgeving"><strong>Oefenomgeving</strong> <span>met verzonnen mensen</span> <span>het is hier \
        <strong>\(day.longWords)</strong><span class="demo__change"> · <a\(href: changeHref)>andere dag</a></span></span></aside>

        """
    }
}
