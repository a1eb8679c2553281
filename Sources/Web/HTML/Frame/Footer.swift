// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The foot of each page.
struct Footer: Component {
    var links: [Frame.Link]
    var version: String

    var html: HTML {
        """
        <footer class="foot"><ul>\(each: links, { "<li><a\(href: $0.href)>\($0.label)</a></li>" })\
        <li><button class="link" type="button" popovertarget="toetsen">Toetsen \(KeyHint("?"))</button></li></ul>
        <p>Meedoen \(version) · open broncode, EUPL-1.2</p></footer>

        """
    }
}
