// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A message of the system: something was saved, refused, or deserves attention.
package struct Notice: Component {
    package enum Kind: Sendable { case saved, information, warning, refusal }

    var kind: Kind
    var title: String
    var text: HTML = .empty
    /// Why a refusal is one: `Wet inburgering 2021, artikel 15`.
    var article: Tag?
    /// Undo, or the way out.
    var actions: [ActionButton] = []

    package var html: HTML {
        """
        <div class="notice \(look.cssClass)" role="\(kind == .refusal ? "alert" : "status")">\(look.shape)\
        <div class="notice__body"><p class="notice__title">\(title)</p>\(if: !text.isEmpty, "<p>\(text)</p>")\
        \(with: article, { #"<p class="notice__article">Grond: \#($0)</p>"# })</div>\
        \(if: !actions.isEmpty, #"<div class="notice__acts">\#(actions)</div>"#)</div>
        """
    }

    private var look: Urgency {
        switch kind {
        case .saved: .done
        case .information: .week
        case .warning: .today
        case .refusal: .late
        }
    }
}
