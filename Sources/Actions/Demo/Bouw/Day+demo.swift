// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension Day {
    /// A day that is written in the program. One that the calendar lacks becomes 1 January 1970, which a test refuses.
    init(_ jaar: Int, _ maand: Int, _ dag: Int) {
        self = Day(year: jaar, month: maand, day: dag) ?? Day(number: 0)
    }

    /// This day, or the Monday after it: no talks in the weekend.
    var werkdag: Day {
        switch weekday {
        case 6: adding(days: 2)
        case 7: adding(days: 1)
        default: self
        }
    }

    func eerder(_ dagen: Int) -> Day { adding(days: -dagen) }
    func later(_ dagen: Int) -> Day { adding(days: dagen) }

    /// Months later; where the month is too short, its last day.
    func later(maanden: Int) -> Day { adding(months: maanden, whenMissing: .lastOfMonth) }
}

extension Veld {
    /// This field with a value, for the content of a feit.
    func met(_ waarde: Type) -> (String, Waarde)? { (sleutel, waarde.waarde) }

    /// This field with a value; nothing when it is left empty.
    func met(mogelijk waarde: Type?) -> (String, Waarde)? { waarde.map { (sleutel, $0.waarde) } }
}
