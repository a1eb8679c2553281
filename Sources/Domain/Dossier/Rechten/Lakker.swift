// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Takes the names of others out of running text. Only names that are known: of the household, of employees, of persons in fields
/// that name one. A name that is nowhere a field cannot be known; that is why a person reads the text before it is given.
public struct Lakker: Sendable {
    /// What stands in the place of a name.
    public static let vlak = "[een ander]"

    private let namen: Set<String>

    /// `eigen` are names of the person, which stay although somebody of the family has the same.
    public init(_ namen: [String], eigen: [String]) {
        let own = Set(eigen.flatMap(Self.words).map(Vouwen.fold))
        // Words of a name that are no name by themselves, such as `van` or `El`, stay.
        self.namen = Set(
            namen.flatMap(Self.words)
                .filter { $0.unicodeScalars.count >= 3 && $0.first?.isLowercase == false }
                .map(Vouwen.fold)
        ).subtracting(own)
    }

    public func lak(_ text: String) -> String {
        guard !namen.isEmpty else { return text }
        var result = ""
        var word = ""
        func flush(_ result: inout String, _ word: inout String) {
            if word.isEmpty { return }
            if namen.contains(Vouwen.fold(word)) {
                // First name and surname of one person are one.
                if result.hasSuffix("\(Self.vlak) ") { result.removeLast() } else { result += Self.vlak }
            } else {
                result += word
            }
            word = ""
        }
        for character in text {
            if Self.isPart(character) {
                word.append(character)
            } else {
                flush(&result, &word)
                result.append(character)
            }
        }
        flush(&result, &word)
        return result
    }

    private static func words(_ text: String) -> [String] { text.split { !isPart($0) }.map(String.init) }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'" || character == "’"
    }
}
