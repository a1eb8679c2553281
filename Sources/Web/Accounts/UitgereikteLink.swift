// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// The link that was just made, shown once to who hands it over.
struct UitgereikteLink: Component {
    let link: Toegangslink
    /// The whole address.
    let adres: String
    let verder: String

    var titel: String { link.isUitnodiging ? "Uitnodiging gemaakt" : "Link voor herstel gemaakt" }

    var html: HTML {
        """
        \(Breadcrumbs(
            steps: [.init(label: "Beheer", href: Paths.beheer), .init(label: AccountlijstPagina.titel, href: Paths.accounts)],
            here: titel
        ))
        \(PageHeading(title: titel, subtitle: "Voor <bdi>\(link.naam)</bdi>, gebruikersnaam <bdi>\(link.gebruikersnaam)</bdi>"))
        <p>Meedoen stuurt zelf geen mail. Geef deze link aan uw collega:</p>
        <p class="secret"><code>\(adres)</code></p>
        <ul class="prose"><li>U ziet de link één keer. Bent u hem kwijt, maak dan een nieuwe; de oude werkt dan niet meer.</li>
        <li>De link werkt één keer, tot <strong>\(time: link.verloopt.dag) \(link.verloopt.klok)</strong>.</li>
        <li>Wie de link heeft, kan het wachtwoord kiezen. Geef hem dus alleen aan deze collega, en bewaar hem nergens.</li></ul>
        <p class="button-row">\(ActionButton(label: "Ik heb de link", style: .primary, target: .link(verder)))</p>
        """
    }
}
