// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    /// How a page of the day is put together: list, dossier and act side by side.
    package static func vandaag(isOpen: Bool = true) -> HTML {
        let list: HTML = """
            \(PageHeading(
                title: "Vandaag",
                subtitle: "61 dossiers · 8 onder de Wi2021 · <a\(href: "/vandaag?team=alle")>hele team (183)</a>",
                isPageTitle: !isOpen
            ))\(worklist(current: isOpen ? "selam" : nil))
            """
        let detail: HTML = """
            \(Breadcrumbs(steps: [.init(label: "Vandaag", href: "/vandaag"), .init(label: "Te laat", href: "/vandaag#groep-late")], here: "1 van 3"))
            \(person(isPageTitle: true))\(clocks)\(phases)\(Card(title: "Tijdlijn", count: 5, content: timeline.html))
            """
        return Frame(
            model: isOpen ? model : modelOnOtherDay,
            title: "Vandaag",
            room: "/vandaag",
            width: isOpen ? .full : .page,
            main: isOpen
                ? SplitView(list: list, detail: detail, listHref: "/vandaag", listName: "Vandaag").html
                : #"<div class="stack">\#(list)</div>"#
        ).html
    }
}
