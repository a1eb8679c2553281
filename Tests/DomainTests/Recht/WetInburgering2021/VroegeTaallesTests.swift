// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("VOOR-01: vroege taalles in de opvang")
struct VroegeTaallesTests {
    func ruimte(_ gevolgd: Uren, _ gevraagd: Uren, isKansrijk: Bool = true) -> Uitkomst<Uren> {
        VroegeTaalles.ruimte(gevolgd: gevolgd, gevraagd: gevraagd, isKansrijk: isKansrijk, op: op("2024-06-01"))
    }

    @Test("VOOR-01, P-37: het 25e uur wordt geweigerd, met de reden")
    func uur25() throws {
        let weigering = try #require(ruimte(Uren(24), Uren(1)).weigering)
        #expect(weigering.zin == "Er zijn hoogstens 24 uur vroege taalles; 24 uur is al gevolgd.")
        #expect(ruimte(Uren(24), Uren(minuten: 1)).weigering != nil)
    }

    @Test("VOOR-01: tot en met 24 uur mag, en de rest is te zien")
    func rest() {
        #expect(ruimte(Uren(20), Uren(4)).waarde == Uren(0))
        #expect(ruimte(Uren(10), Uren(minuten: 90)).waarde == Uren(minuten: 750))
    }

    @Test("VOOR-01: alleen voor kansrijke asielzoekers")
    func anderen() {
        #expect(ruimte(Uren(0), Uren(1), isKansrijk: false).weigering != nil)
    }
}
