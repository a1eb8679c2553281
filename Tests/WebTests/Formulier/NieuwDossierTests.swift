// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Web

struct NieuwDossierTests {
    private static let vandaag = Gallery.date("2024-05-21")
    private static let huishouden = HuishoudenID(hoog: 1, laag: 2)

    private func invoer(_ posted: [String: String]) -> NieuwDossierInvoer {
        NieuwDossierInvoer(posted, vandaag: Self.vandaag, nieuwHuishouden: Self.huishouden)
    }

    private func form(
        _ waarden: [String: String] = [:],
        fouten: [Veldfout] = [],
        dubbel: DubbelWaarschuwing? = nil
    ) -> String {
        NieuwDossierFormulier(
            action: "/dossiers",
            token: FormToken(csrf: "bewijs"),
            waarden: waarden,
            fouten: fouten,
            dubbel: dubbel
        ).html.text
    }

    @Test func `a person alone makes personalia only`() {
        let invoer = invoer(["voornamen": "Selam", "achternaam": "Tesfay", "csrf": "x", "koppeling.azc": "  "])
        #expect(invoer.personalia == ["voornamen": "Selam", "achternaam": "Tesfay"])
        #expect(invoer.feiten.isEmpty && invoer.regisseur == nil && !invoer.ondanksDubbel)
    }

    @Test func `group, act and household hold since the permit or the koppeling`() {
        let feiten = invoer([
            "koppeling.datum": "01-05-2024", "koppeling.azc": "Budel", "groep.groep": "ASIEL", "regime.wet": "WI2021",
            "huishouden.huishouden": "nieuw", "huishouden.relatie": "HOOFD",
        ]).feiten
        #expect(feiten.map(\.soort) == [.koppeling, .groep, .regime, .huishouden])
        #expect(feiten.map(\.datum) == ["01-05-2024", "2024-05-01", "2024-05-01", "2024-05-01"])
        #expect(feiten.last?.velden["huishouden"] == Self.huishouden.description)
    }

    @Test func `a field without its day is asked for its day`() {
        #expect(invoer(["verblijf.recht": "ASIEL_28"]).feiten.first?.datum == "")
        let html = form(fouten: [Veldfout("verblijf.datum", "Vul ingangsdatum in.")])
        #expect(html.contains(##"<a href="#veld-verblijf.datum">Vul ingangsdatum in.</a>"##))
    }

    @Test func `an error without a field on the page stands on top`() {
        #expect(form(fouten: [Veldfout("groep.datum", "Sinds ligt in de toekomst.")]).contains("<li>Sinds ligt"))
    }

    @Test(arguments: [true, false])
    func `a possible double may be opened all the same, a certain one may not`(_ isZeker: Bool) {
        let person = DubbelWaarschuwing.Persoon(
            naam: "Selam <b>",
            geboren: Self.vandaag,
            reden: "zelfde BSN",
            isZeker: isZeker,
            href: "/dossiers/1"
        )
        let html = form(["voornamen": "Selam"], dubbel: DubbelWaarschuwing([person]))
        #expect(html.contains("Selam &lt;b&gt;") && html.contains("zelfde BSN"))
        #expect(html.contains(#"name="ondanksDubbel" value="ja""#) == !isZeker)
        #expect(html.contains(#"name="voornamen" value="Selam""#))
    }
}
