// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Wachtwoord {
    package static let minsteLengte = 12
    package static let grootsteLengte = 256

    /// Checks a password that somebody chooses (ASVS 5.0, 6.2: length and known passwords, no rule of composition).
    ///
    /// It is refused when it is made of one or two much used words with digits and signs around them, or of words known
    /// of this person: `vermijd` holds the user name, the name and the gemeente.
    package func check(vermijd: [String] = []) throws(Wachtwoordweigering) {
        let length = text.unicodeScalars.count
        guard length >= Self.minsteLengte else { throw .teKort }
        guard length <= Self.grootsteLengte else { throw .teLang }
        guard !Wachtwoordpatroon.isPattern(text) else { throw .patroon }
        let own = Set(vermijd.flatMap { Woordenketen.words(in: $0) })
        guard let used = Woordenketen.words(of: text, from: VeelgebruikteWoorden.alle.union(own)) else { return }
        // Three words or more that are long enough to count make a passphrase, also when each is a common one.
        guard used.subtracting(own).filter({ $0.count >= 5 }).count <= 2 else { return }
        throw used.isDisjoint(with: own) ? .bekend : .eigenNaam
    }
}

/// Reads a password as a chain of known words.
enum Woordenketen {
    /// Letters that people write as a sign.
    private static let signs: [Character: Character] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i", "€": "e",
    ]

    /// The words of a name, two letters or more.
    static func words(in name: String) -> [String] {
        name.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count >= 2 }
    }

    /// The known words that the text consists of, nil when it holds any other letter. Digits and signs count as
    /// nothing, or as the letter they stand for: `W3lk0m!` is `welkom`.
    static func words(of text: String, from known: Set<String>) -> Set<String>? {
        let written = Array(text.lowercased())
        let read = written.map { signs[$0] ?? $0 }
        let longest = known.lazy.map(\.count).max() ?? 0
        var used: Set<String> = []
        var position = 0
        while position < read.count {
            let word = stride(from: min(longest, read.count - position), to: 1, by: -1).lazy
                .map { String(read[position..<position + $0]) }
                .first { known.contains($0) }
            if let word {
                used.insert(word)
                position += word.count
            } else if written[position].isLetter {
                return nil
            } else {
                position += 1
            }
        }
        return used
    }
}

/// Passwords that follow a rule instead of hiding something.
enum Wachtwoordpatroon {
    private static let rows = [
        "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop",
    ]

    /// Few different characters, one short part over and over, or mostly steps to a neighbour.
    static func isPattern(_ text: String) -> Bool {
        let characters = Array(text.lowercased())
        if Set(characters).count < 5 { return true }
        let repeats = (1...6).contains { length in
            characters.indices.dropFirst(length).allSatisfy { characters[$0] == characters[$0 - length] }
        }
        let steps = zip(characters, characters.dropFirst()).filter { isStep($0, $1) }.count
        return repeats || steps * 4 >= (characters.count - 1) * 3
    }

    private static func isStep(_ first: Character, _ second: Character) -> Bool {
        rows.contains { $0.contains("\(first)\(second)") || $0.contains("\(second)\(first)") }
    }
}
