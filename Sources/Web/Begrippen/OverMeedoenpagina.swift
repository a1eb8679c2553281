// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// What Meedoen is, for whom, and who may use and better it.
package struct OverMeedoenpagina: Component {
    package static let adres = "/over"
    package static let titel = "Over Meedoen"

    /// `1.0.0`.
    package var versie: String
    /// Where the source can be read; nil leaves the link out.
    package var broncode: String?
    /// The day in an exercise with invented people; nil in real use.
    package var oefendag: Day?

    package init(versie: String, broncode: String? = nil, oefendag: Day? = nil) {
        self.versie = versie
        self.broncode = broncode
        self.oefendag = oefendag
    }

    package var html: HTML {
        """
        \(PageHeading(title: Self.titel, subtitle: "Versie \(versie)"))
        <div class="prose">\(with: oefendag, { oefenen($0) })
        <p>Meedoen helpt gemeenten, regio's en het Rijk om statushouders en andere nieuwkomers mee te laten doen: van het AZC \
        tot werk dat blijft. Eén dossier per mens, geen gemiste termijn, geen cijfer zonder definitie.</p>
        <h2>Hoe Meedoen werkt</h2>
        <ul><li>U legt <a href="/begrippen/feiten">feiten</a> vast: wat er gebeurde, en op welke dag.</li>
        <li>Meedoen rekent de <a href="/begrippen/klokken">klokken</a> uit: wat wanneer moet gebeuren.</li>
        <li>Bij elke datum staat waarom, met de <a href="/regels">regel</a> en het artikel uit de wet.</li>
        <li>Wat u vastlegt, wordt nooit overschreven. Verbeteren en intrekken kan wel, met een reden.</li></ul>
        <h2>Wie beslist</h2>
        <p>Meedoen rekent en herinnert. Mensen beslissen. DUO bepaalt de plicht en de termijn: noemt DUO een andere datum, \
        dan gaat die voor. Wat een oordeel vraagt, legt Meedoen als vraag aan u voor.</p>
        <h2>Uw gegevens</h2>
        <p>Elke gemeente heeft een eigen database. Wie een dossier bekijkt of wijzigt, staat in het logboek. Afkomst, \
        nationaliteit, geslacht, geloof en moedertaal tellen nooit mee bij het vinden van werk.</p>
        <h2>Open</h2>
        <p>Meedoen is open broncode onder de licentie EUPL-1.2. Iedereen mag het gebruiken, nakijken en verbeteren.\
        \(with: broncode, { #" <a\#(href: $0)>Bekijk de broncode</a>."# }) Andere systemen sluiten aan met de \
        <a href="/api/v1/openapi.json">open koppeling</a>.</p>
        </div>
        """
    }

    private func oefenen(_ dag: Day) -> HTML {
        """
        <h2 id="oefenen">Dit is een oefenomgeving</h2>
        <p>De mensen en hun gegevens zijn verzonnen. U kunt alles proberen; niemand krijgt bericht. Het is hier \
        \(time: dag), voor iedereen die is aangemeld.</p>
        <p>Wilt u oefenen op een andere dag? Vraag wie deze omgeving beheert om Meedoen opnieuw te starten met de optie \
        <code>--vandaag</code>, bijvoorbeeld <code>meedoen serve --demo --vandaag \(dag.iso)</code>. Opnieuw beginnen kan met \
        <code>meedoen demo</code> in een lege map.</p>
        <h2>Wat Meedoen is</h2>
        """
    }
}
