// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WHO-06: onderbreking van de plicht")
struct PlichtOnderbrekingTests {
    @Test("W46: weg op 1 juni 2024, terug op 2 juni 2025: de plicht is geëindigd")
    func langerDanEenJaar() {
        let uitkomst = PlichtOnderbreking.gevolg(
            vertrek: op("2024-06-01"),
            terug: op("2025-06-02"),
            peildatum: op("2025-06-10")
        )
        #expect(uitkomst.waarde == .beeindigd(op: op("2025-06-01")))
        #expect(EindePlicht.langWeg.bericht == "SS110")
    }

    @Test(
        "WHO-06: precies een jaar weg mag",
        arguments: [
            ("2024-06-01", "2025-06-01", 365), ("2024-02-29", "2025-03-01", 366), ("2023-03-01", "2024-03-01", 366),
            ("2024-06-01", "2024-06-02", 1),
        ]
    )
    func hoogstensEenJaar(vertrek: String, terug: String, dagen: Int) {
        let uitkomst = PlichtOnderbreking.gevolg(vertrek: op(vertrek), terug: op(terug), peildatum: op("2026-01-01"))
        guard case .looptDoor(let gat)? = uitkomst.waarde else {
            Issue.record("niet doorgelopen: \(uitkomst)")
            return
        }
        #expect(gat.dagen == dagen)
        let einde = ExclusiefEinde(op("2027-03-16"))
        #expect(PlichtOnderbreking.verlengd(einde, met: gat).dag == op("2027-03-16").adding(days: dagen))
    }

    @Test("WHO-06: op 29 februari weg en op 2 maart terug is te lang")
    func schrikkeldag() {
        let uitkomst = PlichtOnderbreking.gevolg(
            vertrek: op("2024-02-29"),
            terug: op("2025-03-02"),
            peildatum: op("2025-03-02")
        )
        #expect(uitkomst.waarde == .beeindigd(op: op("2025-03-01")))
    }

    @Test("WHO-06: nog weg wacht tot het jaar om is")
    func nogWeg() {
        #expect(PlichtOnderbreking.gevolg(vertrek: op("2024-06-01"), terug: nil, peildatum: op("2025-05-31")).isWacht)
        let voorbij = PlichtOnderbreking.gevolg(vertrek: op("2024-06-01"), terug: nil, peildatum: op("2025-06-01"))
        #expect(voorbij.waarde == .beeindigd(op: op("2025-06-01")))
    }
}
