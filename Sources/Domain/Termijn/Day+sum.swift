// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Day {
    /// What a sum of months does when the target month has no such day. There is no default: a legal sum says it.
    public enum WhenMissing: Sendable {
        /// 31 January + 1 month = 1 March. The reading of DATE-03: never takes a day from the citizen.
        case firstOfNextMonth
        /// 31 January + 1 month = 28 February.
        case lastOfMonth
    }

    /// The day that lies `count` days later (or earlier when negative).
    public func adding(days count: Int) -> Day {
        Day(number: number &+ Int32(truncatingIfNeeded: count))
    }

    /// The day that lies `count` weeks later.
    public func adding(weeks count: Int) -> Day {
        adding(days: 7 * count)
    }

    /// The same day number `count` months later; `whenMissing` says what a short month does.
    public func adding(months count: Int, whenMissing: WhenMissing) -> Day {
        let (year, month, day) = parts
        let months = year * 12 + (month - 1) + count
        let newYear = months >= 0 ? months / 12 : (months - 11) / 12
        let newMonth = months - newYear * 12 + 1
        let length = Day.length(ofMonth: newMonth, in: newYear)
        guard day > length else { return Day(year: newYear, month: newMonth, validDay: day) }
        let last = Day(year: newYear, month: newMonth, validDay: length)
        switch whenMissing {
        case .lastOfMonth: return last
        case .firstOfNextMonth: return last.adding(days: 1)
        }
    }

    /// The same day number `count` years later.
    public func adding(years count: Int, whenMissing: WhenMissing) -> Day {
        adding(months: 12 * count, whenMissing: whenMissing)
    }

    /// Days from this day to `other`; negative when `other` lies before.
    public func days(to other: Day) -> Int {
        Int(other.number) - Int(number)
    }

    /// Whole months from this day to `other` (the last month counts when its day number has been reached).
    public func wholeMonths(to other: Day) -> Int {
        let (fromYear, fromMonth, fromDay) = parts
        let (toYear, toMonth, toDay) = other.parts
        let months = (toYear - fromYear) * 12 + (toMonth - fromMonth)
        return toDay >= fromDay ? months : months - 1
    }

    /// The age in whole years on `day`. Somebody born on 29 February turns a year older on 1 March.
    public func age(on day: Day) -> Int {
        wholeMonths(to: day) / 12
    }
}
