// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Arabic and Ge'ez script in Latin letters, roughly: enough to see that two spellings may be one name.
enum Transliteratie {
    static func latin(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let arabic = arabic[scalar] {
                result += arabic
            } else if (0x1200...0x135A).contains(scalar.value) {
                result += geez(scalar.value)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    // Each row of the Ethiopic block is one consonant in eight forms: seven vowels and one labial.
    private static func geez(_ value: UInt32) -> String {
        let row = Int(value - 0x1200) / 8
        guard row < geezConsonants.count else { return "" }
        return geezConsonants[row] + geezVowels[Int(value - 0x1200) % 8]
    }

    private static let geezVowels = ["e", "u", "i", "a", "e", "", "o", "wa"]
    private static let geezConsonants = [
        "h", "l", "h", "m", "s", "r", "s", "sh", "q", "qw", "q", "qw", "b", "v", "t", "ch", "h", "hw", "n", "ny", "",
        "k", "kw", "k", "kw", "w", "", "z", "zh", "y", "d", "d", "j", "g", "gw", "g", "t", "ch", "p", "ts", "ts", "f",
        "p",
    ]

    private static let arabic: [Unicode.Scalar: String] = [
        "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j", "چ": "ch",
        "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s",
        "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ک": "k", "گ": "g", "ل": "l",
        "م": "m", "ن": "n", "ه": "h", "ة": "a", "و": "w", "ؤ": "w", "ي": "y", "ی": "y", "ى": "a", "ئ": "y", "ء": "",
    ]
}
