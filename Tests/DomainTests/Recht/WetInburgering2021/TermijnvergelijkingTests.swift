// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("TERM-03: de datum van DUO geldt")
struct TermijnvergelijkingTests {
    let verwacht = Looptijd(begin: op("2024-03-16"), einde: ExclusiefEinde(op("2027-03-16")))
    let duo = Looptijd(begin: op("2024-03-20"), einde: ExclusiefEinde(op("2027-03-18")))

    @Test("TERM-03: DUO wint, en het verschil is een signaal")
    func verschil() throws {
        let beide = Termijnvergelijking(verwacht: verwacht, duo: duo)
        #expect(beide.geldend == duo)
        #expect(!beide.isVerwachting)
        #expect(beide.verschilBegin == 4)
        #expect(beide.verschilEinde == 2)
        let signaal = try #require(beide.signaal)
        #expect(signaal.contains("17 maart 2027") && signaal.contains("15 maart 2027"))
    }

    @Test("TERM-03: gelijke datums geven geen signaal")
    func gelijk() {
        let beide = Termijnvergelijking(verwacht: verwacht, duo: verwacht)
        #expect(beide.signaal == nil)
        #expect(beide.verschilEinde == 0)
    }

    @Test("TERM-03: zonder DUO geldt de verwachting, en dat is te zien")
    func alleenVerwacht() {
        let alleen = Termijnvergelijking(verwacht: verwacht, duo: nil)
        #expect(alleen.geldend == verwacht)
        #expect(alleen.isVerwachting)
        #expect(alleen.signaal == nil)
        #expect(Termijnvergelijking(verwacht: nil, duo: nil).geldend == nil)
    }
}
