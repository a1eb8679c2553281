// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The content of a page that could not be made: what, why, what now.
package struct ErrorPage: Component {
    /// `404`.
    var status: Int
    var title: String
    var what: HTML
    var now: HTML
    /// By which the administrator finds it back.
    var requestID: String?
    var actions: [ActionButton] = []
    /// Where asking again may help.
    var retry: RetryButton?
    /// False where the page around it carries the title already.
    var isPageTitle = true

    package var html: HTML {
        """
        <div class="failure"><p class="failure__status">\(status)</p>\(if: isPageTitle, "<h1>\(title)</h1>")<p>\(what)</p><p>\(now)</p>\
        \(with: retry, { #"<div class="button-row">\#($0)</div>"# })\
        \(if: !actions.isEmpty, #"<div class="button-row">\#(actions)</div>"#)\
        \(with: requestID, { #"<p class="soft">Kenmerk voor de beheerder: <code>\#($0)</code></p>"# })</div>
        """
    }
}
