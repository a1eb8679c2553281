// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WHO-05: einde van de plicht")
struct EindePlichtTests {
    @Test(
        "WHO-05: reden en bericht van DUO",
        arguments: [
            (EindePlicht.voldaan, RedenEindePlicht.voldaan, "SS106"), (.vrijstelling, .volledigeVrijstelling, "SS107"),
            (.ontheffing, .volledigeOntheffing, "SS108"), (.tijdelijkeVrijstelling, .tijdelijk, "SS109"),
            (.doelGewijzigd, .verblijfsdoel, "SS110"), (.langWeg, .vertrek, "SS110"),
            (.vergunningIngetrokken, .overig, "SS110"), (.genaturaliseerd, .overig, "SS110"), (.aow, .overig, "SS110"),
            (.overleden, .overlijden, "SS111"),
        ]
    )
    func code(einde: EindePlicht, reden: RedenEindePlicht, bericht: String) {
        #expect(einde.reden == reden)
        #expect(einde.bericht == bericht)
    }

    @Test("WHO-05: alleen de tijdelijke vrijstelling is tijdelijk, en elke reden van DUO komt voor")
    func volledig() {
        #expect(EindePlicht.allCases.filter(\.isTijdelijk) == [.tijdelijkeVrijstelling])
        #expect(Set(EindePlicht.allCases.map(\.reden)) == Set(RedenEindePlicht.allCases))
    }
}
