// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A page or list without anything on it says what comes next.
package struct EmptyState: Component {
    var title: String
    var next: HTML
    var actions: [ActionButton] = []

    package var html: HTML {
        """
        <div class="empty">\(drawing)<p class="empty__title">\(title)</p><p>\(next)</p>\
        \(if: !actions.isEmpty, #"<div class="button-row">\#(actions)</div>"#)</div>
        """
    }

    /// The two people of the mark, waiting.
    private var drawing: HTML {
        """
        <svg class="empty__drawing" viewBox="0 0 64 40" aria-hidden="true"><circle cx="23" cy="9" r="4.5"/>\
        <circle cx="41" cy="9" r="4.5"/><path d="M14 36V27a9 9 0 0 1 18 0v9m0-9a9 9 0 0 1 18 0v9"/></svg>
        """
    }
}
