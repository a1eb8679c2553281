// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A half-year of the taakstelling: January to June, or July to December.
public struct Halfjaar: Hashable, Comparable, Sendable {
    public let jaar: Int
    /// 1 or 2.
    public let helft: Int
    /// The first day.
    public let begin: Day

    /// Nil when `helft` is not 1 or 2, or the year is no year.
    public init?(_ jaar: Int, _ helft: Int) {
        guard helft == 1 || helft == 2, let begin = Day(year: jaar, month: helft == 1 ? 1 : 7, day: 1) else {
            return nil
        }
        self.jaar = jaar
        self.helft = helft
        self.begin = begin
    }

    /// The half-year in which `dag` lies.
    public init(_ dag: Day) {
        let (year, month, _) = dag.parts
        jaar = year
        helft = month <= 6 ? 1 : 2
        begin = Day(year: year, month: month <= 6 ? 1 : 7, validDay: 1)
    }

    /// The first day of the next half-year.
    public var einde: ExclusiefEinde { ExclusiefEinde(begin.adding(months: 6, whenMissing: .firstOfNextMonth)) }

    /// The day whose numbers of inhabitants count: 1 January of the year before.
    public var inwonersOp: Day { Day(year: jaar - 1, month: 1, validDay: 1) }

    /// `2026-H1`.
    public var naam: String { "\(jaar)-H\(helft)" }

    public static func < (left: Self, right: Self) -> Bool { left.begin < right.begin }
}
