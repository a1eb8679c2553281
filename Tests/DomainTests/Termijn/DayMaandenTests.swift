// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("DATE-03: maanden optellen")
struct DayMaandenTests {
    struct Som: CustomTestStringConvertible, Sendable {
        let begin: String
        let maanden: Int
        let door: String
        let geklemd: String
        var testDescription: String { "\(begin) + \(maanden) maanden" }
    }

    @Test(
        "DATE-03: een dag die niet bestaat, rolt door naar de eerste",
        arguments: [
            Som(begin: "2024-01-31", maanden: 1, door: "2024-03-01", geklemd: "2024-02-29"),
            Som(begin: "2023-01-31", maanden: 1, door: "2023-03-01", geklemd: "2023-02-28"),
            Som(begin: "2024-02-29", maanden: 12, door: "2025-03-01", geklemd: "2025-02-28"),
            Som(begin: "2024-02-29", maanden: 48, door: "2028-02-29", geklemd: "2028-02-29"),
            Som(begin: "2024-08-31", maanden: 6, door: "2025-03-01", geklemd: "2025-02-28"),
            Som(begin: "2023-08-31", maanden: 6, door: "2024-03-01", geklemd: "2024-02-29"),
            Som(begin: "2024-03-31", maanden: 1, door: "2024-05-01", geklemd: "2024-04-30"),
            Som(begin: "2024-12-31", maanden: 2, door: "2025-03-01", geklemd: "2025-02-28"),
            Som(begin: "2024-03-31", maanden: -1, door: "2024-03-01", geklemd: "2024-02-29"),
            Som(begin: "2024-01-15", maanden: -1, door: "2023-12-15", geklemd: "2023-12-15"),
            Som(begin: "2024-11-30", maanden: 3, door: "2025-03-01", geklemd: "2025-02-28"),
        ]
    )
    func som(_ som: Som) {
        let begin = op(som.begin)
        #expect(begin.adding(months: som.maanden, whenMissing: .firstOfNextMonth) == op(som.door))
        #expect(begin.adding(months: som.maanden, whenMissing: .lastOfMonth) == op(som.geklemd))
    }

    @Test("DATE-03: drie keer twaalf maanden is voor elke begindag hetzelfde als 36 maanden")
    func drieMaalTwaalf() {
        var anders: [Day] = []
        var day = op("2000-01-01")
        while day < op("2032-01-01") {
            let ineens = day.adding(months: 36, whenMissing: .firstOfNextMonth)
            var stap = day
            for _ in 0..<3 { stap = stap.adding(months: 12, whenMissing: .firstOfNextMonth) }
            if stap != ineens { anders.append(day) }
            day = day.adding(days: 1)
        }
        #expect(anders.isEmpty)
    }

    @Test("DATE-03: zes keer zes maanden verschilt van 36 alleen bij een begindag die onderweg verdwijnt")
    func zesMaalZes() {
        var day = op("2023-01-01")
        var verschil: Set<Int> = []
        while day < op("2027-01-01") {
            let ineens = day.adding(months: 36, whenMissing: .firstOfNextMonth)
            var stap = day
            for _ in 0..<6 { stap = stap.adding(months: 6, whenMissing: .firstOfNextMonth) }
            if stap != ineens { verschil.insert(day.parts.day) }
            day = day.adding(days: 1)
        }
        #expect(verschil == [29, 30, 31])
    }

    @Test("DATE-03: vier keer twaalf maanden vanaf 29 februari mist de schrikkeldag die 48 maanden wel haalt")
    func vierMaalTwaalf() {
        var stap = op("2024-02-29")
        for _ in 0..<4 { stap = stap.adding(months: 12, whenMissing: .firstOfNextMonth) }
        #expect(stap == op("2028-03-01"))
        #expect(op("2024-02-29").adding(months: 48, whenMissing: .firstOfNextMonth) == op("2028-02-29"))
    }

    @Test("DATE-03: doorrollen geeft nooit minder dagen dan inklemmen, en hoogstens een dag meer")
    func nooitMinder() {
        var day = op("2019-12-15")
        var fouten = 0
        while day < op("2025-01-15") {
            for maanden in [1, 2, 3, 6, 12, 18, 36] {
                let door = day.adding(months: maanden, whenMissing: .firstOfNextMonth)
                let geklemd = day.adding(months: maanden, whenMissing: .lastOfMonth)
                let verschil = geklemd.days(to: door)
                let verdwenen = door.parts.day != day.parts.day
                if verschil != (verdwenen ? 1 : 0) || verdwenen && door.parts.day != 1 { fouten += 1 }
            }
            day = day.adding(days: 1)
        }
        #expect(fouten == 0)
    }

    @Test(
        "Leeftijd telt op de verjaardag; wie op 29 februari jarig is, verjaart anders op 1 maart",
        arguments: [
            ("2008-05-20", "2024-05-19", 15), ("2008-05-20", "2024-05-20", 16), ("2008-02-29", "2024-02-28", 15),
            ("2008-02-29", "2024-02-29", 16), ("2008-02-29", "2025-02-28", 16), ("2008-02-29", "2025-03-01", 17),
            ("2007-12-31", "2025-12-30", 17), ("2007-12-31", "2025-12-31", 18),
        ]
    )
    func leeftijd(geboren: String, dag: String, jaren: Int) {
        #expect(op(geboren).age(on: op(dag)) == jaren)
    }

    @Test("De leeftijd springt precies op de dag van geboren + n jaar")
    func leeftijdEnJaren() {
        var geboren = op("2003-12-30")
        var fouten = 0
        while geboren < op("2008-03-05") {
            for jaren in [1, 5, 16, 17, 18] {
                let verjaardag = geboren.adding(years: jaren, whenMissing: .firstOfNextMonth)
                if geboren.age(on: verjaardag) != jaren { fouten += 1 }
                if geboren.age(on: verjaardag.adding(days: -1)) != jaren - 1 { fouten += 1 }
            }
            geboren = geboren.adding(days: 1)
        }
        #expect(fouten == 0)
    }
}
