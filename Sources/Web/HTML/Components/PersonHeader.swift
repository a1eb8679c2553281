// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Who this page is about: name, what everybody must know, the own goal, and what to do.
package struct PersonHeader: Component {
    var name: String
    /// `34 jaar`, `Wi2021`, `Tigrinya`, `tolk nodig`.
    var traits: [String]
    /// In the own words of the person.
    var goal: String?
    var chip: StatusChip?
    var actions: [ActionButton] = []
    /// False on a page that has another title.
    var isPageTitle = true

    package var html: HTML {
        """
        <header class="person"><div class="person__who">\(title)\(chip)
        <ul class="traits">\(each: traits, { "<li>\($0)</li>" })</ul></div>\
        \(if: !actions.isEmpty, #"<div class="button-row">\#(actions)</div>"#)\
        \(with: goal, { #"<blockquote class="goal" dir="auto">\#($0)</blockquote>"# })</header>
        """
    }

    private var title: HTML {
        isPageTitle ? "<h1><bdi>\(name)</bdi></h1>" : #"<h2 class="title"><bdi>\#(name)</bdi></h2>"#
    }
}
