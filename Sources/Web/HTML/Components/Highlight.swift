// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Text with each searched word marked where it is found; letter case and accents do not matter.
package struct Highlight: Component {
    var text: String
    var match: String

    package init(text: String, match: String) {
        self.text = text
        self.match = match
    }

    package var html: HTML {
        let ranges = ranges
        guard !ranges.isEmpty else { return "\(text)" }
        let characters = Array(text)
        var html: HTML = .empty
        var at = 0
        for range in ranges {
            html += "\(String(characters[at..<range.lowerBound]))<mark>\(String(characters[range]))</mark>"
            at = range.upperBound
        }
        return html + "\(String(characters[at...]))"
    }

    /// Where the words stand in the text, by character, in order and without overlap.
    private var ranges: [Range<Int>] {
        var folded: [Unicode.Scalar] = []
        var origin: [Int] = []
        for (position, character) in text.enumerated() {
            let plain = Vouwen.fold(String(character)).unicodeScalars
            let isGap = plain.isEmpty && !character.isLetter && character != "'" && character != "’"
            for scalar in isGap ? " ".unicodeScalars : String(plain).unicodeScalars {
                folded.append(scalar)
                origin.append(position)
            }
        }
        var found: [Range<Int>] = []
        for word in Vouwen.fold(match).split(separator: " ") {
            guard let start = Highlight.place(Array(word.unicodeScalars), in: folded) else { continue }
            let range = origin[start]..<(origin[start + word.unicodeScalars.count - 1] + 1)
            if !found.contains(where: { $0.overlaps(range) }) { found.append(range) }
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The first place where a word begins so, or else the first place at all.
    private static func place(_ word: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int? {
        guard !word.isEmpty, word.count <= text.count else { return nil }
        let places = (0...(text.count - word.count)).filter { text[$0...].starts(with: word) }
        return places.first { $0 == 0 || text[$0 - 1] == " " } ?? places.first
    }
}
