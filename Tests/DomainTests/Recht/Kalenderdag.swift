// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import Domain

/// The day with this ISO text. A text that is no day becomes a day that no case expects, so that the test fails.
func op(_ iso: String) -> Day { Day(iso: iso) ?? .distantPast }

extension Uitkomst {
    /// The refusal, when the rule said no.
    var weigering: Weigering? {
        if case .geweigerd(let weigering) = self { weigering } else { nil }
    }

    /// Whether the rule waits for a fact.
    var isWacht: Bool {
        if case .wacht = self { true } else { false }
    }

    /// Whether the rule asks a person.
    var isOordeel: Bool {
        if case .vraagtOordeel = self { true } else { false }
    }
}
