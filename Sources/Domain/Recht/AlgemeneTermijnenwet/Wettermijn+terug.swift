// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Terms that are counted back from a day never move for a weekend or holiday (Algemene termijnenwet 4; DATE-06).
extension Wettermijn {
    /// The day that lies `aantal` weeks before `dag`. Example: 13 weeks before 1 January 2026 is 2 October 2025.
    public static func weken(_ aantal: Int, voor dag: Day) -> (dag: Day, stappen: [Stap]) {
        let eerder = dag.adding(weeks: -aantal)
        return (eerder, [.weken(eerder, plus: aantal, dag)])
    }

    /// The same day number `aantal` months before `dag`. In a month that is too short it is the last day of that month, so
    /// that a warning never comes later than meant. Example: one month before 31 March 2025 is 28 February 2025.
    public static func maanden(_ aantal: Int, voor dag: Day) -> (dag: Day, stappen: [Stap]) {
        let eerder = dag.adding(months: -aantal, whenMissing: .lastOfMonth)
        guard eerder.adding(months: aantal, whenMissing: .firstOfNextMonth) == dag else {
            return (eerder, [.zin("\(aantal) maanden vóór \(dag.words) is \(eerder.words)")])
        }
        return (eerder, [.maanden(eerder, plus: aantal, dag)])
    }
}
