// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A score of the leerbaarheidstoets as DUO writes it: `45,50` (DUO API; INT-03). Kept in hundredths.
public struct Toetsscore: Hashable, Comparable, Sendable {
    public let honderdsten: Int

    public init(honderdsten: Int) {
        self.honderdsten = honderdsten
    }

    /// Reads one to three digits, a comma and two digits; nil for anything else.
    public init?(duo text: some StringProtocol) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...3).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let whole = Int(parts[0]), let rest = Int(parts[1])
        else { return nil }
        honderdsten = whole * 100 + rest
    }

    /// `45,50`.
    public var woorden: String {
        let rest = honderdsten % 100
        return "\(honderdsten / 100),\(rest < 10 ? "0" : "")\(rest)"
    }

    public static func < (left: Self, right: Self) -> Bool { left.honderdsten < right.honderdsten }
}
