// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The days that the Algemene termijnenwet (art. 3) treats as a holiday. Data, not a formula: a royal decree may
/// equate further days per year, and a year that is not in the table is unknown rather than guessed (rule DATE-07).
public struct Feestdagen: Sendable {
    private let names: [Day: String]
    private let years: ClosedRange<Int>

    /// The holidays of the table, with further days that a royal decree equates.
    public init(gelijkgesteld: [Day: String] = [:]) {
        var names = gelijkgesteld
        for row in Feestdagen.bewegend {
            let moving = [
                (row.goedeVrijdag, "Goede Vrijdag"), (row.paasmaandag, "Tweede paasdag"),
                (row.koningsdag, "Koningsdag"), (row.hemelvaart, "Hemelvaartsdag"),
                (row.pinkstermaandag, "Tweede pinksterdag"),
            ]
            for (monthDay, name) in moving + Feestdagen.vast {
                if let day = Day(iso: "\(row.jaar)-\(monthDay)"), names[day] == nil { names[day] = name }
            }
        }
        self.names = names
        let known = Feestdagen.bewegend.map(\.jaar)
        years = (known.min() ?? 0)...(known.max() ?? 0)
    }

    /// The holidays as they are known, without further equated days.
    public static let nederland = Feestdagen()

    /// Whether the table holds the year of `dag`.
    public func kent(_ dag: Day) -> Bool { years.contains(dag.year) }

    /// Why `dag` is no working day; nil when it is one.
    public func geenWerkdag(_ dag: Day) -> GeenWerkdag? {
        switch dag.weekday {
        case 6: .zaterdag
        case 7: .zondag
        default: names[dag].map { .feestdag($0) }
        }
    }

    /// The first working day on or after `dag`.
    public func eersteWerkdag(vanaf dag: Day) -> Day {
        var day = dag
        while geenWerkdag(day) != nil { day = day.adding(days: 1) }
        return day
    }

    private static let vast = [
        ("01-01", "Nieuwjaarsdag"), ("05-05", "Bevrijdingsdag"), ("12-25", "Eerste kerstdag"),
        ("12-26", "Tweede kerstdag"),
    ]
}
