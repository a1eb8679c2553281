// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

/// Short hands for the tables of cases.
enum Proef {
    /// The day of an ISO date; a date that does not exist becomes a day that no case expects.
    static func dag(_ iso: String) -> Day { Day(iso: iso) ?? .distantPast }

    /// A stretch by first and last day.
    static func looptijd(_ begin: String, tot laatste: String) -> Looptijd {
        Looptijd(begin: dag(begin), tot: LaatsteDag(dag(laatste)))
    }

    /// The term of the worked cases: 16 March 2024 up to and including 15 March 2027.
    static let termijn = looptijd("2024-03-16", tot: "2027-03-15")

    static func isGeweigerd<W>(_ uitkomst: Uitkomst<W>) -> Bool {
        if case .geweigerd = uitkomst { true } else { false }
    }

    static func isWacht<W>(_ uitkomst: Uitkomst<W>) -> Bool {
        if case .wacht = uitkomst { true } else { false }
    }

    static func isVraag<W>(_ uitkomst: Uitkomst<W>) -> Bool {
        if case .vraagtOordeel = uitkomst { true } else { false }
    }

    /// What a person can do instead, when the outcome is a refusal.
    static func watNu<W>(_ uitkomst: Uitkomst<W>) -> String? {
        if case .geweigerd(let weigering) = uitkomst { weigering.watNu } else { nil }
    }
}
