// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A word that people in the chain use, with its meaning in plain Dutch.
struct Begrip: Sendable, Hashable {
    let woord: String
    let uitleg: String
    /// Other words and abbreviations for the same.
    let ook: [String]

    init(_ woord: String, _ uitleg: String, ook: [String] = []) {
        self.woord = woord
        self.uitleg = uitleg
        self.ook = ook
    }

    /// The name of its place on the page: `begrip-brede-intake`.
    var anker: String { "begrip-" + Anker.of(woord) }

    /// All words, in the order of the alphabet.
    static let alle: [Begrip] = (persoon + traject + werk + bestuur).sorted {
        $0.woord.lowercased() < $1.woord.lowercased()
    }
}

/// Names of places on a page.
enum Anker {
    /// Small letters, digits and dashes.
    static func of(_ text: String) -> String {
        var result = ""
        for character in text.lowercased() {
            if character.isASCII, character.isLetter || character.isNumber {
                result.append(character)
            } else if !result.hasSuffix("-"), !result.isEmpty {
                result.append("-")
            }
        }
        return result.hasSuffix("-") ? String(result.dropLast()) : result
    }
}
