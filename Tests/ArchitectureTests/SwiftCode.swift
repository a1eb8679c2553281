// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Leaves out comments and the inside of string literals, so that a word in a sentence is not taken for a call.
/// Line ends stay, so that line numbers hold.
enum SwiftCode {
    static func code(of text: String) -> String {
        var scanner = Scanner(rest: Substring(text))
        return scanner.run()
    }

    private struct Scanner {
        var rest: Substring
        var result = ""

        mutating func run() -> String {
            while let character = rest.first {
                if rest.hasPrefix("//") {
                    skip { !$0.isNewline }
                } else if rest.hasPrefix("/*") {
                    skipComment()
                } else if character == "\"" || character == "#", let hashes = literalStart() {
                    skipLiteral(hashes: hashes)
                } else {
                    result.append(character)
                    rest.removeFirst()
                }
            }
            return result
        }

        mutating func skip(while condition: (Character) -> Bool) {
            while let character = rest.first, condition(character) { rest.removeFirst() }
        }

        /// Drops characters, keeps their line ends.
        mutating func drop(_ count: Int) {
            for _ in 0..<count {
                guard let character = rest.first else { return }
                if character.isNewline { result.append("\n") }
                rest.removeFirst()
            }
        }

        mutating func skipComment() {
            var depth = 0
            repeat {
                if rest.hasPrefix("/*") {
                    depth += 1
                    drop(2)
                } else if rest.hasPrefix("*/") {
                    depth -= 1
                    drop(2)
                } else {
                    drop(1)
                }
            } while depth > 0 && !rest.isEmpty
        }

        /// The number of `#` before a quote; nil when no literal begins here.
        func literalStart() -> Int? {
            let hashes = rest.prefix { $0 == "#" }.count
            return rest.dropFirst(hashes).first == "\"" ? hashes : nil
        }

        mutating func skipLiteral(hashes: Int) {
            let marks = String(repeating: "#", count: hashes)
            let quotes = rest.dropFirst(hashes).hasPrefix("\"\"\"") ? "\"\"\"" : "\""
            let (end, escape) = (quotes + marks, "\\" + marks)
            drop(hashes + quotes.count)
            while !rest.isEmpty, !rest.hasPrefix(end) {
                drop(rest.hasPrefix(escape) ? escape.count + 1 : 1)
            }
            drop(end.count)
            result.append("\"\"")
        }
    }
}
