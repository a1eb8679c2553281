// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One word of a question, as it is held beside the words of a gemeente.
struct Zoekwoord: Sendable {
    private let bytes: [UInt8]
    /// Empty when no typing error is allowed.
    private let letters: [Unicode.Scalar]
    private let fouten: Int

    /// With `isRuim` a typing error is allowed in a word of four letters, and two in one of seven; not in the first letter, and not
    /// in a word with digits: another number is another number.
    init(_ word: String, isRuim: Bool) {
        bytes = Array(word.utf8)
        let scalars = Array(word.unicodeScalars)
        fouten = scalars.count >= 7 ? 2 : 1
        letters = isRuim && scalars.count >= 4 && scalars.allSatisfy(\.properties.isAlphabetic) ? scalars : []
    }

    /// Whether the word begins with this one, or nearly does.
    func begins(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if word.starts(with: bytes) { return true }
        guard let first = bytes.first, word.first == first, !letters.isEmpty else { return false }
        return isNear(Array(String(decoding: word, as: UTF8.self).unicodeScalars))
    }

    // The distance to the nearest beginning of the word: letters that are missing, too many, other ones, or two that changed
    // places.
    private func isNear(_ other: [Unicode.Scalar]) -> Bool {
        guard other.count + fouten >= letters.count else { return false }
        let width = min(other.count, letters.count + fouten)
        var before: [Int] = []
        var last = Array(0...width)
        for (row, letter) in letters.enumerated() {
            var next = [row + 1]
            for column in 0..<width {
                var least = min(next[column] + 1, last[column + 1] + 1)
                least = min(least, last[column] + (letter == other[column] ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], letters[row - 1] == other[column] {
                    least = min(least, before[column - 1] + 1)
                }
                next.append(least)
            }
            if (next.min() ?? 0) > fouten { return false }
            before = last
            last = next
        }
        return (last.min() ?? .max) <= fouten
    }
}
