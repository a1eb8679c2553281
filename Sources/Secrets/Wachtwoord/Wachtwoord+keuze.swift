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
        let keten = Woordenketen(own: Set(vermijd.flatMap { Woordenketen.words(in: $0) }))
        guard let used = keten.words(of: text) else { return }
        // Three words that are long enough to count make a passphrase, also when each is a common one.
        guard used.count(where: keten.counts) < 3 else { return }
        throw used.isDisjoint(with: keten.own) ? .bekend : .eigenNaam
    }
}

/// Reads a password as a chain of known words.
struct Woordenketen {
    /// Letters that people write as a sign; a one is an i or an l.
    private static let signs: [Character: Character] = [
        "0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "@": "a", "$": "s", "€": "e",
    ]
    private static let ambiguous: Set<Character> = ["1", "!", "|"]

    /// Words of this person.
    let own: Set<String>
    private let longest: Int

    init(own: Set<String>) {
        self.own = own
        longest = max(VeelgebruikteWoorden.langste, own.lazy.map(\.count).max() ?? 0)
    }

    /// The words of a name, two letters or more.
    static func words(in name: String) -> [String] {
        name.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count >= 2 }
    }

    /// Whether a word adds to a passphrase.
    func counts(_ word: String) -> Bool {
        word.count >= 4 && !VeelgebruikteWoorden.waardeloos.contains(word) && !own.contains(word)
    }

    /// The known words that the text consists of, nil when it holds any other letter. Digits and signs count as
    /// nothing, or as the letter they stand for: `W3lk0m!` is `welkom`. Of several readings the one with the fewest words
    /// that count.
    func words(of text: String) -> Set<String>? {
        let written = Array(text.lowercased())
        // Once as it stands, once without what stands between the words.
        let bare = written.filter { $0.isLetter || Self.signs[$0] != nil || Self.ambiguous.contains($0) }
        var best: Set<String>?
        for characters in bare.count == written.count ? [written] : [written, bare] {
            let letters: [Character] = characters.contains(where: Self.ambiguous.contains) ? ["i", "l"] : ["i"]
            for letter in letters {
                let read = characters.map { Self.ambiguous.contains($0) ? letter : Self.signs[$0] ?? $0 }
                guard let found = chain(read, characters) else { continue }
                best = best.map { fewer(found, $0) } ?? found
            }
        }
        return best
    }

    private func fewer(_ one: Set<String>, _ other: Set<String>) -> Set<String> {
        one.count(where: counts) < other.count(where: counts) ? one : other
    }

    private func isKnown(_ word: String) -> Bool { VeelgebruikteWoorden.alle.contains(word) || own.contains(word) }

    /// From every place on: with which words the rest can be read.
    private func chain(_ read: [Character], _ written: [Character]) -> Set<String>? {
        var rest = [Set<String>?](repeating: nil, count: read.count + 1)
        rest[read.count] = []
        for place in read.indices.reversed() {
            var best = written[place].isLetter ? nil : rest[place + 1]
            var word = ""
            for end in place..<min(read.count, place + longest) {
                word.append(read[end])
                guard let behind = rest[end + 1], end > place, isKnown(word) else { continue }
                let found = behind.union([word])
                best = best.map { fewer(found, $0) } ?? found
            }
            rest[place] = best
        }
        return rest[0]
    }
}

/// Passwords that follow a rule instead of hiding something.
enum Wachtwoordpatroon {
    private static let rows = [
        "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop",
        // Down the keyboard, and over the digits beside it.
        "1q2w3e4r5t6y7u8i9o0p", "1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik", "9ol", "147", "258",
        "369", "159", "357",
        "!@#$%^&*()",
    ]
    /// A part that is repeated may be as long as this.
    private static let part = 11

    /// Few different characters, one short part over and over, or mostly steps to a neighbour.
    static func isPattern(_ text: String) -> Bool {
        let characters = Array(text.lowercased())
        if Set(characters).count < 5 { return true }
        let repeats = (1...min(part, characters.count / 2)).contains { length in
            characters.indices.dropFirst(length).allSatisfy { characters[$0] == characters[$0 - length] }
        }
        let steps = zip(characters, characters.dropFirst()).filter { isStep($0, $1) }.count
        return repeats || steps * 10 >= (characters.count - 1) * 7
    }

    private static func isStep(_ first: Character, _ second: Character) -> Bool { steps.contains([first, second]) }

    private static let steps: Set<[Character]> = Set(
        rows.map(Array.init).flatMap { row in
            zip(row, row.dropFirst()).flatMap { [[$0, $1], [$1, $0]] }
        }
    )
}
