// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("DATE-07: feestdagen")
struct FeestdagenTests {
    /// Easter Sunday after Gauss and Butcher, written for this test alone.
    static func pasen(_ year: Int) -> Day {
        let golden = year % 19
        let century = year / 100
        let leaps = century / 4
        let correction = (century * 8 + 13) / 25
        let epact = (golden * 19 + century - leaps - correction + 15) % 30
        let shift = (epact + golden / 11) / 29
        let moon = epact - shift
        let weekday = (year % 100 / 4 * 2 + century % 4 * 2 + 32 - moon - year % 100 % 4) % 7
        let days = moon + weekday - (golden + moon * 11 + weekday * 22) / 451 * 7 + 114
        return Day(year: year, month: days / 31, day: days % 31 + 1) ?? .distantPast
    }

    @Test("DATE-07: de bewegende feestdagen volgen uit Pasen", arguments: 2013...2040)
    func pasen(jaar: Int) throws {
        let pasen = Self.pasen(jaar)
        #expect(pasen.weekday == 7)
        let verwacht: [(Int, String)] = [
            (-2, "Goede Vrijdag"), (1, "Tweede paasdag"), (39, "Hemelvaartsdag"), (50, "Tweede pinksterdag"),
        ]
        for (verschil, naam) in verwacht {
            let dag = pasen.adding(days: verschil)
            guard case .feestdag(let gevonden)? = Feestdagen.nederland.geenWerkdag(dag) else {
                Issue.record("\(naam) \(dag.iso) staat niet in de tabel")
                continue
            }
            let isBevrijdingsdag = gevonden == "Bevrijdingsdag" && dag == op("\(jaar)-05-05")
            #expect(gevonden == naam || isBevrijdingsdag)
        }
        let aantal = try #require(Day(year: jaar, month: 1, day: 1)).days(
            to: #require(Day(year: jaar + 1, month: 1, day: 1))
        )
        let vrij = (0..<aantal).count {
            guard case .feestdag? = Feestdagen.nederland.geenWerkdag(op("\(jaar)-01-01").adding(days: $0)) else {
                return false
            }
            return true
        }
        #expect((6...9).contains(vrij))
    }

    @Test("DATE-07: Koningsdag is 27 april, of 26 april als dat een zondag is", arguments: 2014...2040)
    func koningsdag(jaar: Int) {
        let gewoon = op("\(jaar)-04-27")
        let dag = gewoon.weekday == 7 ? gewoon.adding(days: -1) : gewoon
        let rij = Feestdagen.bewegend.first { $0.jaar == jaar }
        #expect(rij.map { op("\(jaar)-\($0.koningsdag)") } == dag)
    }

    @Test(
        "DATE-07: vaste feestdagen",
        arguments: ["2024-01-01", "2025-05-05", "2024-12-25", "2024-12-26"]
    )
    func vast(_ iso: String) {
        guard case .feestdag? = Feestdagen.nederland.geenWerkdag(op(iso)) else {
            Issue.record("\(iso) is geen feestdag")
            return
        }
    }

    @Test("DATE-07: 24 en 31 december en de vrijdag na Hemelvaart zijn gewone werkdagen")
    func gewoon() {
        for iso in ["2024-12-24", "2024-12-31", "2024-05-10", "2024-05-06"] {
            #expect(Feestdagen.nederland.geenWerkdag(op(iso)) == nil)
        }
    }

    @Test("DATE-07: een besluit kan een dag gelijkstellen")
    func gelijkgesteld() {
        let vrijdag = op("2024-05-10")
        let kalender = Feestdagen(gelijkgesteld: [vrijdag: "Dag na Hemelvaart"])
        #expect(kalender.geenWerkdag(vrijdag) == .feestdag("Dag na Hemelvaart"))
        #expect(kalender.eersteWerkdag(vanaf: op("2024-05-09")) == op("2024-05-13"))
        #expect(Feestdagen.nederland.eersteWerkdag(vanaf: op("2024-05-09")) == vrijdag)
    }

    @Test("DATE-07: een jaar buiten de tabel is onbekend")
    func onbekend() {
        #expect(Feestdagen.nederland.kent(op("2040-12-31")))
        #expect(!Feestdagen.nederland.kent(op("2041-01-01")))
        #expect(!Feestdagen.nederland.kent(op("2012-12-31")))
    }

    @Test("DATE-05: de eerste werkdag ligt nooit vóór de dag, en is er een")
    func eersteWerkdag() {
        var day = op("2022-01-01")
        var fouten = 0
        while day < op("2031-01-01") {
            let werkdag = Feestdagen.nederland.eersteWerkdag(vanaf: day)
            if werkdag < day || Feestdagen.nederland.geenWerkdag(werkdag) != nil || day.days(to: werkdag) > 5 {
                fouten += 1
            }
            if Feestdagen.nederland.geenWerkdag(day) == nil, werkdag != day { fouten += 1 }
            day = day.adding(days: 1)
        }
        #expect(fouten == 0)
    }
}
