// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Cuts SQL into words and the rest, so that nothing inside a string or a comment is taken for a word.
enum SQLScanner {
    enum Token: Hashable {
        case word(String)
        /// White space or a comment.
        case blank(String)
        /// A string, a quoted name, or one other character.
        case other(String)

        var text: String {
            switch self {
            case .word(let text), .blank(let text), .other(let text): text
            }
        }

        var isBlank: Bool {
            if case .blank = self { true } else { false }
        }

        func isWord(_ wanted: String) -> Bool {
            if case .word(let word) = self { word.uppercased() == wanted } else { false }
        }
    }

    static func tokens(of sql: String) -> [Token] {
        var rest = Substring(sql)
        var tokens: [Token] = []
        while let first = rest.first {
            let length: Int
            let make: (String) -> Token
            if isWordPart(first) {
                (length, make) = (rest.prefix(while: isWordPart).count, Token.word)
            } else if first.isWhitespace {
                (length, make) = (rest.prefix(while: \.isWhitespace).count, Token.blank)
            } else if rest.hasPrefix("--") {
                (length, make) = (rest.prefix { !$0.isNewline }.count, Token.blank)
            } else if first == "'" || first == "\"" {
                (length, make) = (1 + self.length(upToAndWith: first, in: rest.dropFirst()), Token.other)
            } else {
                (length, make) = (1, Token.other)
            }
            tokens.append(make(String(rest.prefix(length))))
            rest = rest.dropFirst(length)
        }
        return tokens
    }

    private static func isWordPart(_ character: Character) -> Bool {
        character == "_" || character.isLetter || character.isNumber
    }

    /// A doubled quote inside a string closes and opens again, which comes to the same.
    private static func length(upToAndWith quote: Character, in text: Substring) -> Int {
        let inside = text.prefix { $0 != quote }.count
        return inside == text.count ? inside : inside + 1
    }
}
