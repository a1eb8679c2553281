// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("DATE-01: kalenderdagen")
struct DayKalenderTests {
    /// A calendar that only counts on, written apart from `Day`.
    struct NaieveKalender {
        var year = 1900
        var month = 1
        var day = 1
        var weekday = 1

        var length: Int {
            if month == 2 { return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28 }
            return [4, 6, 9, 11].contains(month) ? 30 : 31
        }

        mutating func step() {
            weekday = weekday % 7 + 1
            day += 1
            guard day > length else { return }
            day = 1
            month += 1
            guard month > 12 else { return }
            month = 1
            year += 1
        }
    }

    @Test("DATE-01: van 1900 tot en met 2100 is elke dag dezelfde als in een getelde kalender")
    func kalender() throws {
        var naief = NaieveKalender()
        var day = try #require(Day(year: 1900, month: 1, day: 1))
        var fouten = 0
        while naief.year <= 2100 {
            let (year, month, dayOfMonth) = day.parts
            let isGelijk = year == naief.year && month == naief.month && dayOfMonth == naief.day
            let isWeekdag = day.weekday == naief.weekday && day.isWeekend == (naief.weekday > 5)
            let isTerug = Day(year: naief.year, month: naief.month, day: naief.day) == day
            if !isGelijk || !isWeekdag || !isTerug { fouten += 1 }
            naief.step()
            day = day.adding(days: 1)
        }
        #expect(fouten == 0)
        #expect(day == op("2101-01-01"))
    }

    @Test("DATE-01: 1 januari 1970 is dag 0 en een donderdag")
    func begin() {
        #expect(Day(number: 0) == op("1970-01-01"))
        #expect(Day(number: 0).weekday == 4)
        #expect(Day(number: 0).weekdayName == "donderdag")
    }

    @Test(
        "DATE-01: een dag die niet bestaat, is geen dag",
        arguments: ["2023-02-29", "1900-02-29", "2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00"]
    )
    func bestaatNiet(_ iso: String) {
        #expect(Day(iso: iso) == nil)
    }

    @Test("DATE-01: schrikkeldagen bestaan", arguments: ["2000-02-29", "2024-02-29", "2028-02-29"])
    func bestaat(_ iso: String) {
        #expect(Day(iso: iso)?.iso == iso)
    }
}
