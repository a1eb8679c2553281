// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A page of one task without rooms around it, such as signing in.
package struct SignInPage: Component {
    var title: String
    var organisation: String?
    var demo: DemoBar?
    var theme: String?
    var version: String
    var hasErrors = false
    var notice: Notice?
    /// The form, and other ways in.
    var content: HTML

    package var html: HTML {
        Document(
            title:
                "\(hasErrors ? "Fout · " : "")\(title) · \(organisation.map { "\($0) · " } ?? "")Meedoen",
            theme: theme,
            bodyClass: "alone",
            body: """
                <a class="skip" href="#inhoud">Naar de inhoud</a>\(demo)
                <main class="alone__main" id="inhoud" tabindex="-1"><p class="mark mark--large">\(Mark())Meedoen</p>
                <div class="alone__sheet"><h1>\(title)</h1>\(with: organisation, { #"<p class="soft">\#($0)</p>"# })
                \(notice)\(content)</div></main>
                \(Footer(links: Frame.Link.footer, version: version))\(KeyHelp())
                """
        ).html
    }
}
