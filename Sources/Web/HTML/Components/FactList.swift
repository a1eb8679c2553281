// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Names with values, as a definition list.
package struct FactList: Component {
    package struct Item: Sendable {
        var label: String
        var value: HTML
        var tags: [Tag] = []
    }

    var items: [Item]

    package init(_ items: [Item]) {
        self.items = items
    }

    package var html: HTML {
        """
        <dl class="facts">\(each: items, { "<div><dt>\($0.label)</dt><dd>\(value($0)) \($0.tags)</dd></div>\n" })</dl>
        """
    }

    private func value(_ item: Item) -> HTML {
        item.value.isEmpty ? #"<span class="soft">niet ingevuld</span>"# : item.value
    }
}
