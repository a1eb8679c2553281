// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Keys by which two dossiers may turn out to be one person: a day of birth and the bones of a name.
///
/// A key only raises a question; a person decides whether it is the same human being.
public enum Naamsleutel {
    /// One key per word of the name: `1990-03-05 mhmd`. Words with fewer than two bones are left out.
    public static func keys(naam: String, geboren: Day) -> [String] {
        var seen: Set<String> = []
        return Vouwen.words(Transliteratie.latin(naam)).map(bones).filter {
            $0.utf8.count >= 2 && seen.insert($0).inserted
        }
        .map { "\(geboren.iso) \($0)" }
    }

    /// The consonants of a word in one spelling: no vowels, no doubles, sounds that are mixed up made equal.
    static func bones(_ word: String) -> String {
        var text = word
        for (from, to) in pairs { text = text.replacing(from, with: to) }
        var result = ""
        for letter in text {
            let mapped = single[letter] ?? letter
            guard !"aeiouywh".contains(mapped) || (result.isEmpty && mapped == "h"), mapped != result.last else {
                continue
            }
            result.append(mapped)
        }
        return result
    }

    private static let pairs = [
        ("ph", "f"), ("kh", "g"), ("gh", "g"), ("ch", "g"), ("sch", "s"), ("sh", "s"), ("sj", "s"), ("th", "t"),
        ("dh", "d"), ("dj", "j"), ("ck", "k"), ("tj", "t"), ("zh", "j"), ("ts", "s"),
    ]
    private static let single: [Character: Character] = ["c": "k", "q": "k", "x": "k", "z": "s", "v": "w", "j": "g"]
}
