// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A code on paper for who has lost the phone. 120 bits, so that a fast hash is enough to keep it by (ASVS 5.0, 6.5.2).
package enum Herstelcode {
    package static let aantal = 10
    private static let tekens = 24
    /// No i, l, o and u: they look like a digit or like one another.
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

    /// Ten codes as they are shown, once.
    package static func nieuw() -> [String] {
        (0..<aantal).map { _ in
            Lettergroepen.make(String(Willekeur.bytes(tekens).map { alphabet[Int($0 & 31)] }))
        }
    }

    /// How a code is kept: a mark of this server, bound to the account. Nil for what cannot be one.
    package static func hash(_ typed: String, account: String, _ zegel: Zegel) -> [UInt8]? {
        let code = typed.lowercased().filter { !$0.isWhitespace && $0 != "-" }.map { read[$0] ?? $0 }
        guard code.count == tekens, code.allSatisfy({ alphabet.contains($0) }) else { return nil }
        return zegel.bytes(.herstelcode, [UInt8](account.utf8) + [0] + [UInt8](String(code).utf8))
    }

    private static let read: [Character: Character] = ["o": "0", "i": "1", "l": "1"]
}
