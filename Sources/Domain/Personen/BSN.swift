// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A citizen service number: nine digits that pass the elfproef. Prints itself redacted, so that it never reaches a log.
public struct BSN: Hashable, Sendable {
    /// The nine digits.
    public let cijfers: String

    /// Reads nine digits (eight get a zero in front; dots and spaces are dropped); nil when the elfproef fails.
    public init?(_ text: some StringProtocol) {
        var digits: [Int] = []
        for byte in text.utf8 where byte != UInt8(ascii: ".") && byte != UInt8(ascii: " ") {
            guard (0x30...0x39).contains(byte), digits.count < 9 else { return nil }
            digits.append(Int(byte) - 0x30)
        }
        if digits.count == 8 { digits.insert(0, at: 0) }
        guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return nil }
        let sum = (0..<8).reduce(0) { $0 + (9 - $1) * digits[$1] } - digits[8]
        guard sum % 11 == 0 else { return nil }
        cijfers = digits.map(String.init).joined()
    }

    /// The last three digits, enough to recognise a number that one already knows.
    public var staart: String { cijfers.masked }
}

extension BSN: CustomStringConvertible, CustomDebugStringConvertible {
    public var description: String { "BSN(…)" }
    public var debugDescription: String { "BSN(…)" }
}

extension String {
    /// A number of a person by its last four digits.
    var masked: String { String(repeating: "•", count: max(0, count - 4)) + suffix(4) }
}
