// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Numbers that belong to nobody: BSNs of the range for tests that pass the elfproef, V-numbers and telephone numbers.
enum Demonummers {
    /// How many test BSNs there are in 999000000…999999999.
    static let aantalBSN = 90_909

    /// The test BSN with this number; nil when there are no more.
    static func bsn(_ nummer: Int) -> BSN? {
        guard (0..<aantalBSN).contains(nummer) else { return nil }
        // Of eleven beginnings in a row ten have a check digit.
        let first = nummer / 10 * 11
        var left = nummer % 10
        for offset in 0..<11 {
            guard let digits = complete(99_900_000 + first + offset) else { continue }
            if left == 0 { return BSN(digits) }
            left -= 1
        }
        return nil
    }

    static func vnummer(_ nummer: Int) -> String { String(9_000_000_000 + nummer) }

    static func telefoon(_ nummer: Int) -> String {
        let digits = String(nummer % 10_000)
        return "06-0000" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func complete(_ begin: Int) -> String? {
        var rest = begin
        var sum = 0
        for weight in 2...9 {
            sum += weight * (rest % 10)
            rest /= 10
        }
        return sum % 11 < 10 ? "\(begin)\(sum % 11)" : nil
    }
}
