// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// All that is wrong with a form, on top, each with a link to its field. Gets the focus when the page opens.
package struct ErrorSummary: Component {
    package struct Item: Sendable {
        var text: String
        /// The name of the field; nil for what concerns the whole form.
        var field: String?
    }

    var items: [Item]

    package init(_ items: [Item]) {
        self.items = items
    }

    /// Gathers the errors of the fields in their order.
    package init(_ fields: [Field]) {
        items = fields.compactMap { field in field.error.map { Item(text: $0, field: field.name) } }
    }

    package var html: HTML {
        guard !items.isEmpty else { return .empty }
        let heading =
            items.count == 1
            ? "Er is 1 ding niet goed ingevuld" : "Er zijn \(items.count) dingen niet goed ingevuld"
        return """
            <section class="notice notice--wide is-late" role="alert" tabindex="-1" id="fouten" autofocus data-errors \
            aria-labelledby="fouten-kop">\(Urgency.late.shape)<div class="notice__body">
            <h2 class="notice__title" id="fouten-kop">\(heading)</h2><ul>\(each: items, line)</ul></div></section>
            """
    }

    private func line(_ item: Item) -> HTML {
        guard let field = item.field else { return "<li>\(item.text)</li>" }
        return "<li><a\(href: "#veld-\(field)")>\(item.text)</a></li>"
    }
}
