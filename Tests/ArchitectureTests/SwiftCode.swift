// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Leaves out comments and the inside of string literals, so that a word in a sentence is not taken for a call.
/// Line ends stay, so that line numbers hold. On bytes: these tests read every file of the house.
enum SwiftCode {
    static func code(of text: String) -> String {
        var scanner = Scanner(bytes: Array(text.utf8))
        scanner.run()
        return String(decoding: scanner.result, as: UTF8.self)
    }

    private struct Scanner {
        let bytes: [UInt8]
        var position = 0
        var result: [UInt8] = []

        static let (quote, hash, newline) = (UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "\n"))
        static let (slash, star) = (UInt8(ascii: "/"), UInt8(ascii: "*"))

        init(bytes: [UInt8]) {
            self.bytes = bytes
            result.reserveCapacity(bytes.count)
        }

        mutating func run() {
            while position < bytes.count {
                let byte = bytes[position]
                if byte == Self.slash, at([Self.slash, Self.slash]) {
                    while position < bytes.count, bytes[position] != Self.newline { position += 1 }
                } else if byte == Self.slash, at([Self.slash, Self.star]) {
                    skipComment()
                } else if byte == Self.quote || byte == Self.hash, let hashes = literalStart() {
                    skipLiteral(hashes: hashes)
                } else {
                    result.append(byte)
                    position += 1
                }
            }
        }

        func at(_ expected: [UInt8]) -> Bool {
            position + expected.count <= bytes.count
                && expected.indices.allSatisfy { bytes[position + $0] == expected[$0] }
        }

        /// Drops bytes, keeps their line ends.
        mutating func drop(_ count: Int) {
            let end = min(position + count, bytes.count)
            while position < end {
                if bytes[position] == Self.newline { result.append(Self.newline) }
                position += 1
            }
        }

        mutating func skipComment() {
            var depth = 0
            repeat {
                if at([Self.slash, Self.star]) {
                    depth += 1
                    drop(2)
                } else if at([Self.star, Self.slash]) {
                    depth -= 1
                    drop(2)
                } else {
                    drop(1)
                }
            } while depth > 0 && position < bytes.count
        }

        /// The number of `#` before a quote; nil when no literal begins here.
        func literalStart() -> Int? {
            var end = position
            while end < bytes.count, bytes[end] == Self.hash { end += 1 }
            return end < bytes.count && bytes[end] == Self.quote ? end - position : nil
        }

        mutating func skipLiteral(hashes: Int) {
            drop(hashes)
            let quotes = at([Self.quote, Self.quote, Self.quote]) ? 3 : 1
            drop(quotes)
            let marks = [UInt8](repeating: Self.hash, count: hashes)
            let end = [UInt8](repeating: Self.quote, count: quotes) + marks
            let escape = [UInt8(ascii: "\\")] + marks
            while position < bytes.count, !at(end) { drop(at(escape) ? escape.count + 1 : 1) }
            drop(end.count)
            result += [Self.quote, Self.quote]
        }
    }
}
