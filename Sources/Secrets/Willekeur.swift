// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

/// What nobody can guess, from the generator of the operating system.
package enum Willekeur {
    package static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in generator.next() }
    }

    /// 256 bits for a cookie or a link. Only its hash is kept.
    package static func token() -> String {
        Base64URL.encode(bytes(32))
    }

    /// 128 bits to name a dossier or an account by, also in addresses: 26 small letters and digits, none of which look
    /// alike, and none that a spreadsheet takes for a formula.
    package static func id() -> String {
        let alphabet = [UInt8]("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        var buffer: UInt32 = 0
        var bits = 0
        var text: [UInt8] = []
        for byte in bytes(16) {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
            }
        }
        text.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)])
        return String(decoding: text, as: UTF8.self)
    }
}

/// The form in which a token is kept: whoever reads the database cannot use it.
package enum Tokenhash {
    package static func hash(_ token: String) -> [UInt8] {
        [UInt8](SHA256.hash(data: [UInt8](token.utf8)))
    }
}
