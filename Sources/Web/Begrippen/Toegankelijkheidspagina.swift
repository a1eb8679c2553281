// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The accessibility statement: what was done, how it was checked, and whom to tell when something does not work.
package struct Toegankelijkheidspagina: Component {
    package static let adres = "/toegankelijkheid"
    package static let titel = "Toegankelijkheid"

    /// Who runs this installation.
    package var organisatie: String
    /// An e-mail address of the organisation; nil when none is set.
    package var contact: String?

    package init(organisatie: String, contact: String? = nil) {
        self.organisatie = organisatie
        self.contact = contact
    }

    package var html: HTML {
        """
        \(PageHeading(title: Self.titel, subtitle: "Verklaring van \(organisatie) over Meedoen."))
        <div class="prose">
        <p>Iedereen moet met Meedoen kunnen werken. Ook wie slecht ziet, geen muis gebruikt, op een kleine telefoon werkt \
        of snel moe is.</p>
        <h2>Hoe ver wij zijn</h2>
        <p>Meedoen wordt gemaakt volgens WCAG 2.2, niveau A en AA. Een onderzoek door een onafhankelijk bureau is er nog \
        niet, en ook nog geen test met mensen die een schermlezer gebruiken. Daarom zeggen wij niet dat Meedoen helemaal \
        voldoet. Onze status is: <strong>eerste maatregelen genomen</strong>.</p>
        <h2>Waar wij op letten</h2>
        <ul><li>Alles moet werken met alleen het toetsenbord, en zonder JavaScript.</li>
        <li>Alles moet werken op een scherm van 360 pixels breed en bij 200 % zoom.</li>
        <li>Kleur staat nooit alleen: elke stand heeft ook een woord en een vorm.</li>
        <li>Tekst en achtergrond verschillen genoeg, in licht en donker.</li>
        <li>Een fout in een formulier staat bovenaan en bij het veld, en zegt wat u kunt doen.</li>
        <li>De sneltoetsen kunt u uitzetten in de lijst met toetsen.</li></ul>
        <p>Tijdens het maken kijkt een programma (axe) de bladzijden na. Zo'n programma vindt niet alles.</p>
        <h2>Werkt iets niet voor u?</h2>
        <p>\(contactText) Vertel op welke bladzijde het was en wat u wilde doen.</p>
        <p>Bent u niet tevreden met het antwoord? Dan kunt u een klacht indienen bij \(organisatie), en daarna bij de \
        <a href="https://www.nationaleombudsman.nl">Nationale ombudsman</a>.</p>
        </div>
        """
    }

    private var contactText: HTML {
        guard let contact else { return "Meld het bij de functioneel beheerder van uw organisatie." }
        return #"Stuur een bericht naar <a\#(href: "mailto:\(contact)")>\#(contact)</a>."#
    }
}
