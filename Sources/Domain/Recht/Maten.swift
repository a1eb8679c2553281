// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Hours, kept in whole minutes so that quarters add up.
public struct Uren: Hashable, Comparable, Sendable {
    public let minuten: Int

    public init(minuten: Int) {
        self.minuten = minuten
    }

    public init(_ uren: Int) {
        minuten = uren * 60
    }

    /// `599`, `1,5`, `2:15`; nil when it is no number of hours or minutes do not divide.
    public init?(typed text: some StringProtocol) {
        let clean = text.hasSuffix(" uur") ? String(text.dropLast(4)) : String(text)
        let colon = clean.split(separator: ":", omittingEmptySubsequences: false)
        if colon.count == 2, let uren = Int(colon[0]), let rest = Int(colon[1]), uren >= 0, (0..<60).contains(rest),
            colon[1].utf8.count == 2, uren < 1_000_000
        {
            minuten = uren * 60 + rest
            return
        }
        let parts = clean.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), let uren = Int(parts[0]), uren >= 0, uren < 1_000_000 else { return nil }
        guard parts.count == 2 else {
            minuten = uren * 60
            return
        }
        guard (1...2).contains(parts[1].utf8.count), let fraction = Int(parts[1]), fraction >= 0 else { return nil }
        let hundredths = parts[1].utf8.count == 1 ? fraction * 10 : fraction
        guard hundredths * 60 % 100 == 0 else { return nil }
        minuten = uren * 60 + hundredths * 60 / 100
    }

    /// `12 uur` or `1 uur en 15 minuten`.
    public var woorden: String {
        let rest = minuten % 60
        return rest == 0 ? "\(minuten / 60) uur" : "\(minuten / 60) uur en \(rest) minuten"
    }

    public static func < (left: Self, right: Self) -> Bool { left.minuten < right.minuten }
    public static func + (left: Self, right: Self) -> Self { Self(minuten: left.minuten + right.minuten) }
}

/// Money in whole euro cents.
public struct Bedrag: Hashable, Comparable, Sendable {
    public let centen: Int

    public init(centen: Int) {
        self.centen = centen
    }

    public init(euro: Int) {
        centen = euro * 100
    }

    /// `1250`, `1.250`, `1.250,50`, `€ 12,5`; nil when it is no amount.
    public init?(typed text: some StringProtocol) {
        let clean = String(text).filter { $0 != "€" && $0 != " " && $0 != "\u{A0}" }
        let comma = clean.split(separator: ",", omittingEmptySubsequences: false)
        guard (1...2).contains(comma.count), let whole = Self.whole(comma[0]) else { return nil }
        guard comma.count == 2 else {
            centen = whole * 100
            return
        }
        guard (1...2).contains(comma[1].utf8.count), comma[1].utf8.allSatisfy({ (48...57).contains($0) }),
            let fraction = Int(comma[1])
        else { return nil }
        centen = whole * 100 + (comma[1].utf8.count == 1 ? fraction * 10 : fraction)
    }

    /// `€ 1.234,56`; without cents when they are zero.
    public var woorden: String {
        let cents = abs(centen) % 100
        let tail = cents == 0 ? "" : ",\(cents < 10 ? "0" : "")\(cents)"
        return "\(centen < 0 ? "-" : "")€\u{A0}\(Self.grouped(abs(centen) / 100))\(tail)"
    }

    public static func < (left: Self, right: Self) -> Bool { left.centen < right.centen }
    public static func + (left: Self, right: Self) -> Self { Self(centen: left.centen + right.centen) }

    /// `1.234.567`.
    public static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        var position = digits.count - 3
        while position > 0 {
            digits.insert(".", at: position)
            position -= 3
        }
        return String(digits)
    }

    private static func whole(_ text: Substring) -> Int? {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = groups.first, groups.count == 1 || (1...3).contains(first.utf8.count),
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return nil }
        let digits = groups.joined()
        guard !digits.isEmpty, digits.utf8.count <= 12, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }
}
