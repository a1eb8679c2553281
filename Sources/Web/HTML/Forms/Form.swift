// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A form that posts: errors on top, fields in parts, and what can be done with it at the end.
package struct Form: Component {
    /// Fields that belong together; the title is nil when there is only one part.
    package struct Part: Sendable {
        var title: String?
        var text: HTML = .empty
        var fields: [Field]
    }

    var action: String
    var token: FormToken
    var hidden: [HiddenField] = []
    var parts: [Part]
    /// What is wrong with the form as a whole.
    var errors: [ErrorSummary.Item] = []
    /// `PIP vastleggen`: what the button does.
    var submit: String
    var submitStyle: ActionButton.Style = .primary
    var cancelHref: String?
    /// Further submit buttons, told apart by name and value.
    var otherSubmits: [Submit] = []
    /// By which a button elsewhere on the page sends it.
    var id: String?
    /// Where the unfinished form is kept by the server.
    var draft: Draft?

    package struct Submit: Sendable {
        var label: String
        var name: String
        var value: String
        /// Where to go instead, such as the same page at a field.
        var action: String?
    }

    package struct Draft: Sendable {
        var action: String
        /// `14.02 uur`, when there is one already.
        var savedAt: String?
    }

    package var html: HTML {
        """
        \(summary)<form class="form" method="post" novalidate\(attribute: "id", id)\(action: action)\(attribute: "data-draft", draftAddress)>
        \(token)\(hidden)\(each: parts, part)<div class="button-row button-row--form">\
        <button class="button \(if: submitStyle == .danger, "button--danger", else: "button--primary")" type="submit">\
        \(submit)</button>\(each: otherSubmits, otherSubmit)\
        \(with: cancelHref, { #"<a class="button button--quiet"\#(href: $0) data-escape>Annuleren</a>"# })\
        \(if: draft != nil, draftState)</div></form>
        """
    }

    private var draftAddress: String? { draft.map { Address.harmless($0.action) } }

    private var summary: ErrorSummary {
        ErrorSummary(errors + ErrorSummary(parts.flatMap(\.fields)).items)
    }

    private var draftState: HTML {
        """
        <span class="draft" role="status" data-draft-state>\(with: draft?.savedAt, { "Concept bewaard om \($0)" })</span>
        """
    }

    private func part(_ part: Part) -> HTML {
        let content: HTML =
            "\(if: !part.text.isEmpty, #"<p class="soft">\#(part.text)</p>"#)\(part.fields)"
        guard let title = part.title else { return content }
        return
            #"<fieldset class="form__part"><legend><h2>\#(title)</h2></legend>\#(content)</fieldset>"#
    }

    private func otherSubmit(_ submit: Submit) -> HTML {
        """
        <button class="button button--secondary" type="submit" name="\(submit.name)" value="\(submit.value)"\
        \(formaction: submit.action)>\
        \(submit.label)</button>
        """
    }
}
