// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Names and values of a query or of a form: `naam=waarde&…`, percent-encoded. The first value of a name counts; all are
/// kept.
struct Query: Sendable {
    let paren: [(naam: String, waarde: String)]

    init(_ text: some StringProtocol) {
        paren = text.split(separator: "&", omittingEmptySubsequences: true).map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Query.decode(parts[0]), parts.count == 2 ? Query.decode(parts[1]) : "")
        }
    }

    subscript(naam: String) -> String? { paren.first { $0.naam == naam }?.waarde }

    func all(_ naam: String) -> [String] { paren.filter { $0.naam == naam }.map(\.waarde) }

    /// Values by name, without these names; in Unicode normal form C, as from a file: `é` is the same bytes whoever typed it.
    func fields(except reserved: Set<String>) -> [String: String] {
        Dictionary(paren.filter { !reserved.contains($0.naam) }.map { ($0.naam, $0.waarde.samengesteld) }) { first, _ in
            first
        }
    }

    static func decode(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var iterator = text.utf8.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = iterator.next(), let low = iterator.next(), let first = hex(high),
                    let second = hex(low)
                else { continue }
                bytes.append(first << 4 | second)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A value for use in an address.
    static func encode(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `path?a=1&b=2`, leaving out what is nil or empty.
    static func address(_ path: String, _ values: [(String, String?)]) -> String {
        var bytes = Array(path.utf8)
        var isFirst = true
        for case (let name, let value?) in values where !value.isEmpty {
            bytes.append(isFirst ? UInt8(ascii: "?") : UInt8(ascii: "&"))
            bytes.append(contentsOf: name.utf8)
            bytes.append(UInt8(ascii: "="))
            append(value, to: &bytes)
            isFirst = false
        }
        return isFirst ? path : String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 0xF)]
            }
        }
    }

    private static func digit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x41 + nibble - 10 }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

extension String {
    fileprivate var samengesteld: String {
        // Below U+0300 nothing can be composed.
        utf8.allSatisfy { $0 < 0xCC } ? self : precomposedStringWithCanonicalMapping
    }
}
