// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("DATE-04: einde tot, en tot en met")
struct EindeTests {
    @Test(
        "DATE-04: het exclusieve einde min een dag is de laatste dag, en terug",
        arguments: [-400, 0, 59, 19_782, 20_000]
    )
    func heenEnTerug(_ number: Int32) {
        let einde = ExclusiefEinde(Day(number: number))
        #expect(einde.laatste.dag.number == number - 1)
        #expect(einde.laatste.exclusief == einde)
    }

    @Test("DATE-04: een looptijd bevat haar begin en haar laatste dag, en niet het einde")
    func looptijd() {
        let termijn = Looptijd(begin: op("2024-03-16"), einde: ExclusiefEinde(op("2027-03-16")))
        #expect(termijn.contains(op("2024-03-16")))
        #expect(termijn.contains(op("2027-03-15")))
        #expect(!termijn.contains(op("2027-03-16")))
        #expect(!termijn.contains(op("2024-03-15")))
        #expect(termijn.dagen == 1095)
    }

    @Test("DATE-04: tot en met 15 maart is hetzelfde als tot 16 maart")
    func totEnMet() {
        let tot = Looptijd(begin: op("2024-03-16"), einde: ExclusiefEinde(op("2027-03-16")))
        #expect(Looptijd(begin: op("2024-03-16"), tot: LaatsteDag(op("2027-03-15"))) == tot)
        #expect(TijdelijkeVrijstelling.looptijd(begin: op("2024-03-16"), einddatumDuo: op("2027-03-15")) == tot)
    }

    @Test("DATE-03: bij elke termijn van maanden ligt de laatste dag niet vóór het begin en een dag vóór het einde")
    func maanden() {
        var begin = op("2023-12-25")
        var fouten = 0
        while begin < op("2028-03-10") {
            for aantal in [1, 2, 3, 6, 12, 18, 24, 36] {
                let (einde, stappen) = Wettermijn.maanden(aantal, vanaf: begin)
                if einde.laatste.dag < begin { fouten += 1 }
                if einde.dag != begin.adding(months: aantal, whenMissing: .firstOfNextMonth) { fouten += 1 }
                if stappen.last != .laatsteDag(einde.dag.adding(days: -1)) { fouten += 1 }
            }
            begin = begin.adding(days: 1)
        }
        #expect(fouten == 0)
    }
}
