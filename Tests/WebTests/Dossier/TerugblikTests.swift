// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Web

struct TerugblikTests {
    private func vraag(_ typed: String?) -> Terugblik {
        Terugblik(typed, vandaag: Day(iso: "2022-10-04") ?? .distantPast)
    }

    @Test("X-10: een dag die niet bestaat of nog komt, is een fout bij het veld en nooit stil vandaag")
    func fouten() {
        #expect(vraag("31-02-2022").fout == "Dit is geen bestaande datum. Schrijf dd-mm-jjjj.")
        #expect(vraag("gisteren").fout != nil)
        #expect(vraag("05-10-2022").fout?.contains("moet nog komen") == true)
        #expect(vraag("31-02-2022").field.html.text.contains(#"value="31-02-2022""#))
    }

    @Test("X-10: een goede dag blijft in het adres; leeg is nu")
    func goed() {
        #expect(vraag(" 4-10-2022 ").query == "04-10-2022")
        #expect(vraag(nil).dag == nil && vraag("").fout == nil)
    }

    @Test("R3: een nummer van een persoon wordt in een adres geweigerd, een woord of jaartal niet")
    func nummers() {
        #expect(ZoekRoutes.isPersoonsnummer("999991772"))
        #expect(ZoekRoutes.isPersoonsnummer("9999.91.772"))
        #expect(ZoekRoutes.isPersoonsnummer("V 987 654 3210"))
        #expect(!ZoekRoutes.isPersoonsnummer("tekle 2022"))
    }
}
