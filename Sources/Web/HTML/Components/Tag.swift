// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A remark of one or two words: `nog te bevestigen`, `feit · 21 juli`.
package struct Tag: Component, ExpressibleByStringLiteral {
    var text: String
    /// What the word means or refers to.
    var href: String?

    package init(_ text: String, href: String? = nil) {
        self.text = text
        self.href = href
    }

    package init(stringLiteral text: String) {
        self.init(text)
    }

    package var html: HTML {
        if let href { return #"<a class="tag"\#(href: href)>\#(text)</a>"# }
        return #"<span class="tag">\#(text)</span>"#
    }
}
