// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("EXT-01, EXT-02, EXT-04: verlenging aanvragen en de beslissing")
struct VerlengingsaanvraagTests {
    @Test(
        "W13, W15, W17, W19, W20, W34, W55: eerste dag voor de aanvraag",
        arguments: [
            ("W13", "2027-03-16", "2026-09-16"), ("W15", "2027-03-01", "2026-09-01"),
            ("W17", "2028-01-01", "2027-07-01"), ("W19", "2026-09-01", "2026-03-01"),
            ("W20", "2029-06-13", "2028-12-13"), ("W55", "2027-07-06", "2027-01-06"),
            ("een dag die niet bestaat", "2027-08-31", "2027-03-01"),
        ]
    )
    func vanaf(_ id: String, _ einde: String, _ vanaf: String) {
        let uitkomst = Verlengingsaanvraag.vanaf(einde: ExclusiefEinde(Proef.dag(einde)))
        #expect(uitkomst.waarde == Proef.dag(vanaf))
        #expect(uitkomst.grond.parameters.map(\.sleutel) == ["verlenging_aanvraag_vanaf"])
    }

    @Test("W34: op 15 september 2026 te vroeg, met de dag waarop het kan; op 16 september aangenomen")
    func toets() {
        let einde = Proef.termijn.einde
        let vroeg = Verlengingsaanvraag.toets(aanvraag: Proef.dag("2026-09-15"), einde: einde)
        #expect(Proef.isGeweigerd(vroeg))
        #expect(Proef.watNu(vroeg)?.contains("16 september 2026") == true)
        #expect(Verlengingsaanvraag.toets(aanvraag: Proef.dag("2026-09-16"), einde: einde).waarde != nil)
        #expect(Verlengingsaanvraag.toets(aanvraag: Proef.dag("2027-03-15"), einde: einde).waarde != nil)
        #expect(Proef.isVraag(Verlengingsaanvraag.toets(aanvraag: Proef.dag("2027-03-16"), einde: einde)))
    }

    @Test(
        "W35, EXT-02: DUO beslist binnen acht weken, niet op een dag zonder werk",
        arguments: [
            ("W35", "2026-10-05", "2026-11-30"), ("zaterdag", "2026-10-03", "2026-11-30"),
            ("Koningsdag", "2026-03-02", "2026-04-28"),
        ]
    )
    func beslissing(_ id: String, _ ontvangen: String, _ uiterlijk: String) {
        let uitkomst = Verlengingsaanvraag.beslissingUiterlijk(ontvangen: Proef.dag(ontvangen))
        #expect(uitkomst.waarde == LaatsteDag(Proef.dag(uiterlijk)))
    }

    @Test("EXT-01: staat de parameter niet in de tabel, dan is het een vraag")
    func zonderParameter() {
        let uitkomst = Verlengingsaanvraag.vanaf(einde: Proef.termijn.einde, parameters: Parametertabel([]))
        #expect(Proef.isVraag(uitkomst))
    }
}
