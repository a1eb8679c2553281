// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WHO-07: AOW-leeftijd")
struct AowLeeftijdTests {
    @Test(
        "WHO-07: de AOW-leeftijd volgt het jaar waarin iemand haar bereikt",
        arguments: [
            ("1957-03-01", "2024-03-01"), ("1957-02-28", "2023-12-28"), ("1960-12-31", "2027-12-31"),
            ("1961-01-01", "2028-04-01"), ("1961-09-30", "2028-12-30"), ("1956-05-31", "2022-12-31"),
            ("1955-09-01", "2022-04-01"), ("1955-08-31", "2021-12-31"), ("1960-02-29", "2027-03-01"),
            ("1947-12-31", "2012-12-31"),
        ]
    )
    func bereikt(geboren: String, dag: String) {
        #expect(AowLeeftijd.bereikt(geboren: op(geboren)).waarde == op(dag))
    }

    @Test("WHO-07: elke geboortedag van 1940 tot 1975 past in de tabel, en de oudste rij die past geldt")
    func eenRij() {
        let rijen = Parametertabel.wet.geschiedenis("aow_leeftijd")
        var geboren = op("1940-01-01")
        var fouten = 0
        while geboren < op("1975-01-01") {
            let dagen = rijen.compactMap { rij -> Day? in
                let dag = geboren.adding(months: rij.getal, whenMissing: .firstOfNextMonth)
                return rij.geldt(op: dag) ? dag : nil
            }
            if dagen.isEmpty || AowLeeftijd.bereikt(geboren: geboren).waarde != dagen.min() { fouten += 1 }
            geboren = geboren.adding(days: 1)
        }
        #expect(fouten == 0)
    }

    @Test("WHO-07: wie later is geboren, bereikt de AOW-leeftijd nooit eerder")
    func nooitEerder() throws {
        var vorige = Day.distantPast
        var geboren = op("1945-01-01")
        var fouten = 0
        while geboren < op("1970-01-01") {
            let dag = try #require(AowLeeftijd.bereikt(geboren: geboren).waarde)
            if dag < vorige { fouten += 1 }
            vorige = dag
            geboren = geboren.adding(days: 1)
        }
        #expect(fouten == 0)
    }

    @Test(
        "WHO-07: minder dan zes maanden voor de AOW-leeftijd is SS128, eerder SS101",
        arguments: [
            ("2024-09-30", AowLeeftijd.Kennisgeving.gewoon), ("2024-10-01", .gewoon), ("2024-10-02", .kortVoorAow),
            ("2025-03-31", .kortVoorAow),
        ]
    )
    func kennisgeving(dag: String, bericht: AowLeeftijd.Kennisgeving) {
        #expect(AowLeeftijd.kennisgeving(geboren: op("1958-04-01"), op: op(dag)).waarde == bericht)
    }

    @Test("WHO-07: vanaf de AOW-leeftijd is er geen plicht meer")
    func voorbij() {
        #expect(AowLeeftijd.kennisgeving(geboren: op("1958-04-01"), op: op("2025-04-01")).weigering != nil)
    }
}
