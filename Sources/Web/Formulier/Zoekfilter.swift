// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Whether something matches what was typed: every word has to occur, in any spelling with or without accents.
struct Zoekfilter: Sendable {
    private let words: [Substring]

    init(_ typed: String) {
        words = Vouwen.fold(typed).split(separator: " ")
    }

    var isEmpty: Bool { words.isEmpty }

    func matches(_ texts: [String]) -> Bool {
        guard !words.isEmpty else { return true }
        let folded = Vouwen.fold(texts.joined(separator: " "))
        return words.allSatisfy(folded.contains)
    }

    /// The field that asks for it; without script, the address says what was asked.
    static func bar(_ action: String, _ label: String, _ typed: String) -> FilterBar {
        FilterBar(action: action, choices: [.text(name: "q", label: label, value: typed)])
    }
}
