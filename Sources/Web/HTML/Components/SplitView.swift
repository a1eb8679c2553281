// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// List and dossier side by side, so that nobody loses the place. Where there is no room, one after the other.
package struct SplitView: Component {
    var list: HTML
    /// nil while nothing is open.
    var detail: HTML?
    /// What stands beside the list while nothing is open.
    var placeholder: HTML = .empty
    /// Back to the list alone, also by Esc.
    var listHref: String
    var listName: String

    package var html: HTML {
        """
        <div class="split\(if: detail != nil, " split--open")"><div class="split__list">\(list)</div>
        <div class="split__detail">\(with: detail, { detail in
            """
            <p class="split__back"><a\(href: listHref) data-escape>Terug naar \(listName)</a></p>\(detail)
            """
        })\(if: detail == nil, placeholder)</div></div>
        """
    }
}
