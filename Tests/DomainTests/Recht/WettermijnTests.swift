// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("DATE-02, DATE-05, DATE-06: wettelijke termijnen")
struct WettermijnTests {
    struct Geval: CustomTestStringConvertible, Sendable {
        let weken: Int
        let na: String
        let laatste: String
        var testDescription: String { "\(weken) weken na \(na)" }
    }

    @Test(
        "DATE-02 en DATE-05: binnen weken",
        arguments: [
            Geval(weken: 6, na: "2024-03-15", laatste: "2024-04-26"),
            Geval(weken: 10, na: "2024-01-15", laatste: "2024-03-25"),
            Geval(weken: 10, na: "2024-01-19", laatste: "2024-04-02"),
            Geval(weken: 10, na: "2024-01-20", laatste: "2024-04-02"),
            Geval(weken: 2, na: "2024-12-11", laatste: "2024-12-27"),
            Geval(weken: 2, na: "2024-12-12", laatste: "2024-12-27"),
            Geval(weken: 2, na: "2024-12-14", laatste: "2024-12-30"),
            Geval(weken: 12, na: "2024-10-12", laatste: "2025-01-06"),
            Geval(weken: 2, na: "2025-04-11", laatste: "2025-04-25"),
            Geval(weken: 2, na: "2025-04-04", laatste: "2025-04-22"),
        ]
    )
    func binnenWeken(_ geval: Geval) {
        #expect(Wettermijn.binnenWeken(geval.weken, na: op(geval.na)).laatste.dag == op(geval.laatste))
    }

    @Test("DATE-06: dertien weken schuift niet, twaalf wel")
    func langeWeken() {
        let zaterdag = op("2024-06-15")
        #expect(Wettermijn.binnenWeken(13, na: zaterdag.adding(weeks: -13)).laatste.dag == zaterdag)
        #expect(Wettermijn.binnenWeken(12, na: zaterdag.adding(weeks: -12)).laatste.dag == op("2024-06-17"))
    }

    @Test(
        "DATE-05: binnen maanden schuift tot en met drie maanden",
        arguments: [
            (2, "2024-03-15", "2024-05-15"), (2, "2024-04-15", "2024-06-17"), (3, "2024-03-15", "2024-06-17"),
            (4, "2024-02-15", "2024-06-15"), (1, "2024-01-31", "2024-02-29"), (2, "2024-12-31", "2025-02-28"),
            (2, "2024-02-29", "2024-04-30"), (1, "2024-12-25", "2025-01-27"),
        ]
    )
    func binnenMaanden(aantal: Int, na: String, laatste: String) {
        #expect(Wettermijn.binnenMaanden(aantal, na: op(na)).laatste.dag == op(laatste))
    }

    @Test("DATE-05: negentig dagen schuift, eenennegentig niet")
    func binnenDagen() {
        let zondag = op("2024-06-16")
        #expect(Wettermijn.binnenDagen(90, na: zondag.adding(days: -90)).laatste.dag == op("2024-06-17"))
        #expect(Wettermijn.binnenDagen(91, na: zondag.adding(days: -91)).laatste.dag == zondag)
    }

    @Test(
        "W72, DATE-06: teruggerekende weken schuiven niet",
        arguments: [("2026-01-01", "2025-10-02"), ("2026-07-01", "2026-04-01")]
    )
    func terug(voor: String, dag: String) {
        #expect(Wettermijn.weken(13, voor: op(voor)).dag == op(dag))
    }

    @Test("DATE-06: terug naar een korte maand is de laatste dag van die maand")
    func terugMaand() {
        #expect(Wettermijn.maanden(1, voor: op("2025-03-31")).dag == op("2025-02-28"))
        #expect(Wettermijn.maanden(1, voor: op("2024-11-10")).dag == op("2024-10-10"))
        #expect(
            Wettermijn.maanden(1, voor: op("2025-03-31")).stappen == [
                .zin("1 maanden vóór 31 maart 2025 is 28 februari 2025")
            ]
        )
    }

    @Test("DATE-05: de uitleg noemt de feestdag")
    func uitleg() throws {
        let stap = try #require(Wettermijn.binnenWeken(10, na: op("2024-01-22")).stappen.last)
        #expect(stap.woorden.contains("Tweede paasdag"))
        #expect(stap.woorden.contains("dinsdag 2 april 2024"))
    }

    @Test("DATE-05: een korte termijn eindigt altijd op een werkdag en nooit eerder")
    func altijdWerkdag() {
        var day = op("2022-01-01")
        var fouten = 0
        while day < op("2030-01-01") {
            for weken in [2, 6, 8, 10, 12] {
                let laatste = Wettermijn.binnenWeken(weken, na: day).laatste.dag
                if Feestdagen.nederland.geenWerkdag(laatste) != nil || laatste < day.adding(days: 7 * weken) {
                    fouten += 1
                }
            }
            day = day.adding(days: 1)
        }
        #expect(fouten == 0)
    }
}
