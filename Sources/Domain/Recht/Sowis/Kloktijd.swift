// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A moment by the clock in the Netherlands: a day and the minute of that day. Only subsidy windows have one (DATE-01).
public struct Kloktijd: Hashable, Comparable, Sendable {
    public let dag: Day
    /// Minutes since midnight, 0 up to and including 1439.
    public let minuut: Int

    /// `uur` 0–23 and `minuut` 0–59, or nil for a time that no clock shows.
    public init?(_ dag: Day, uur: Int, minuut: Int) {
        guard (0...23).contains(uur), (0...59).contains(minuut) else { return nil }
        self.dag = dag
        self.minuut = uur * 60 + minuut
    }

    init(_ dag: Day, minuutVanDag minuut: Int) {
        self.dag = dag
        self.minuut = minuut
    }

    /// Reads `2025-09-30 17:01`; nil for anything else.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let dag = Day(iso: parts[0]), parts[1].utf8.count == 5 else { return nil }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2,
            clock.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let uur = Int(clock[0]), let minuut = Int(clock[1])
        else { return nil }
        self.init(dag, uur: uur, minuut: minuut)
    }

    /// `30 september 2025 om 17.01 uur`.
    public var woorden: String {
        let rest = minuut % 60
        return "\(dag.words) om \(minuut / 60).\(rest < 10 ? "0" : "")\(rest) uur"
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.dag, left.minuut) < (right.dag, right.minuut)
    }
}
