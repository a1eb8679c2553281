// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

/// One-time codes that follow from a secret and the time (RFC 6238): HMAC-SHA1, steps of 30 seconds, six digits. That is what
/// every authenticator app knows. Never printed.
package struct Totp: Sendable {
    package static let stapduur: Int64 = 30_000
    /// How many steps a clock may be off, to each side.
    package static let speling: Int64 = 1

    /// 160 bits when it is ours.
    package let geheim: [UInt8]

    package init(geheim: [UInt8]) {
        self.geheim = geheim
    }

    package static func nieuw() -> Totp { Totp(geheim: Willekeur.bytes(20)) }

    /// The number of the step at a moment in milliseconds since 1970.
    package static func stap(op moment: Int64) -> Int64 { moment / stapduur }

    package func code(_ stap: Int64, cijfers: Int = 6) -> String {
        let counter = (0..<8).reversed().map { UInt8(truncatingIfNeeded: stap >> Int64($0 * 8)) }
        let mark = [UInt8](
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: geheim))
        )
        let offset = Int(mark[mark.count - 1] & 0xf)
        let number = mark[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
        let limit = (0..<cijfers).reduce(UInt32(1)) { power, _ in power &* 10 }
        let digits = String(number % limit)
        return String(repeating: "0", count: cijfers - digits.count) + digits
    }

    /// The step for which this code is right, at a moment; nil when there is none after the step that was used last.
    /// Compares with every step, whatever comes out.
    package func stap(van code: String, op moment: Int64, na vorige: Int64) -> Int64? {
        let now = Totp.stap(op: moment)
        var found: Int64?
        for stap in (now - Totp.speling)...(now + Totp.speling) {
            let isRight = Totp.isSame(self.code(stap), code)
            if isRight, stap > vorige, found == nil { found = stap }
        }
        return found
    }

    /// The first code that still works at a moment; nil when all were used.
    package func geldigeCode(op moment: Int64, na vorige: Int64) -> String? {
        let now = Totp.stap(op: moment)
        // Not the step before: it might be over before somebody has typed it.
        return (now...(now + Totp.speling)).first { $0 > vorige }.map { code($0) }
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        let (left, right) = ([UInt8](one.utf8), [UInt8](other.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension Totp {
    /// The secret as one types it: `JBSW Y3DP …`, in groups of four.
    package var groepen: String { Lettergroepen.make(Base32.encode(geheim)) }

    /// What an app on the same device opens (the key URI of Google Authenticator).
    package func adres(voor naam: String) -> String {
        let label = naam.utf8.map { byte -> String in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
        return "otpauth://totp/Meedoen:\(label)?secret=\(Base32.encode(geheim))&issuer=Meedoen"
    }
}

extension Totp: CustomStringConvertible, CustomReflectable {
    package var description: String { "Totp(…)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Text in groups of four, so that one keeps one's place while typing.
enum Lettergroepen {
    static func make(_ text: String) -> String {
        var grouped = ""
        for (position, character) in text.enumerated() {
            if position > 0, position % 4 == 0 { grouped.append(" ") }
            grouped.append(character)
        }
        return grouped
    }
}
