// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One act: a link to a page, or a form of its own that posts.
package struct ActionButton: Component {
    package enum Style: Sendable { case primary, secondary, quiet, danger }

    package enum Target: Sendable {
        case link(String)
        /// Where to post, with the hidden fields that say what.
        case post(String, token: FormToken, fields: [HiddenField] = [])
    }

    var label: String
    /// For whom or what, read out but not shown: `PIP vaststellen` *voor Selam Tesfay*.
    var about: String?
    var style: Style = .secondary
    var target: Target
    /// The key that presses it, such as `n`.
    var key: String?

    package var html: HTML {
        switch target {
        case .link(let address):
            #"<a class="button \#(cssClass)"\#(href: address)\#(keyAttribute)>\#(content)</a>"#
        case .post(let address, let token, let fields):
            """
            <form class="button-form" method="post"\(action: address)>\(token)\(fields)\
            <button class="button \(cssClass)" type="submit"\(keyAttribute)>\(content)</button></form>
            """
        }
    }

    private var content: HTML {
        """
        \(label)\(with: about, { #"<span class="unseen"> \#($0)</span>"# })\(with: key, { " \(KeyHint($0))" })
        """
    }

    private var keyAttribute: HTML { "\(attribute: "data-key", key)" }

    private var cssClass: HTML {
        switch style {
        case .primary: "button--primary"
        case .secondary: "button--secondary"
        case .quiet: "button--quiet"
        case .danger: "button--danger"
        }
    }
}
