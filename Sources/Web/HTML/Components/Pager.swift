// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Steps through a list by key: only to the neighbours, never to a page number.
package struct Pager: Component {
    /// `61–120 van 183`.
    var summary: String
    var previous: String?
    var next: String?

    package var html: HTML {
        """
        <nav class="pager" aria-label="Bladeren"><span class="pager__where">\(summary)</span>\
        \(step("Vorige", previous, rel: "prev"))\(step("Volgende", next, rel: "next"))</nav>
        """
    }

    private func step(_ label: String, _ href: String?, rel: String) -> HTML {
        guard let href else {
            return #"<span class="button button--secondary is-off" aria-hidden="true">\#(label)</span>"#
        }
        return #"<a class="button button--secondary" rel="\#(rel)"\#(href: href)>\#(label)</a>"#
    }
}
