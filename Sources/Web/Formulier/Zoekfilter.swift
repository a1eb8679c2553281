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
}

/// The field that asks for it. A GET form: the address says what was asked, and no script is needed.
struct Zoekbalk: Component {
    var action: String
    var label: String
    var typed: String
    /// What must stay in the address.
    var kept: [HiddenField]

    init(_ action: String, _ label: String, _ typed: String, kept: [HiddenField] = []) {
        self.action = action
        self.label = label
        self.typed = typed
        self.kept = kept
    }

    var html: HTML {
        """
        <form class="filter" method="get"\(action: action) role="search" aria-label="\(label)">\(kept)\
        <label class="filter__field"><span>\(label)</span><input class="input" type="search" name="q" size="40" \
        value="\(typed)"></label><button class="button button--secondary" type="submit">Zoeken</button></form>
        """
    }
}
