// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Asks the same again: goes to the same address, or sends the same form.
package struct RetryButton: Component {
    var address: String
    /// What was sent; nil for a page that was only asked for.
    var fields: [HiddenField]?

    package var html: HTML {
        guard let fields else {
            return #"<a class="button button--primary"\#(href: address)>Opnieuw proberen</a>"#
        }
        return """
            <form class="button-form" method="post"\(action: address)>\(fields)\
            <button class="button button--primary" type="submit">Opnieuw sturen</button></form>
            """
    }
}
