// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Narrows a list. A GET form: the address of the result can be mailed.
package struct FilterBar: Component {
    package enum Choice: Sendable {
        case select(name: String, label: String, options: [Option], chosen: String)
        case checkbox(name: String, value: String, label: String, isChosen: Bool)
        case text(name: String, label: String, value: String)

        /// Whether it narrows the list.
        var isOn: Bool {
            switch self {
            case .select(_, _, _, let chosen): !chosen.isEmpty
            case .checkbox(_, _, _, let isChosen): isChosen
            case .text(_, _, let value): !value.isEmpty
            }
        }
    }

    /// A filter that is on, and the address without it.
    package struct Active: Sendable {
        var label: String
        var removeHref: String
    }

    var action: String
    var choices: [Choice]
    var active: [Active] = []
    /// The address without any filter.
    var clearHref: String?
    /// What must stay in the address, such as the order.
    var kept: [HiddenField] = []
    /// Choices that are seldom made, behind *Meer filters*; open when one of them is on.
    var rest: [Choice] = []
    /// The word behind which the whole bar stands, where the list itself needs the room.
    var folded: String?

    package var html: HTML {
        """
        \(if: folded != nil, "<details class=\"filter-fold\"><summary>\(folded)\(now)</summary>")\(form)\
        \(if: folded != nil, "</details>")\(if: !active.isEmpty, chips)
        """
    }

    private var form: HTML {
        """
        <form class="filter" method="get"\(action: action) role="search" aria-label="Filter">\(kept)\(each: choices, field)\
        <button class="button button--secondary" type="submit">Toepassen</button>\(if: !rest.isEmpty, more)</form>
        """
    }

    private var more: HTML {
        """
        <details class="filter__rest"\(flag: "open", rest.contains { $0.isOn })><summary>Meer filters</summary>\
        <div class="filter__fields">\(each: rest, field)</div></details>
        """
    }

    /// What is chosen, behind the word.
    private var now: HTML {
        let chosen = choices.compactMap { choice -> HTML? in
            guard case .select(_, _, let options, let chosen) = choice else { return nil }
            return options.first { $0.value == chosen }.map { "\($0.label)" }
        }
        return chosen.isEmpty ? .empty : ": \(chosen, separator: " · ")"
    }

    private var chips: HTML {
        """
        <ul class="filter-chips" aria-label="Filters die aan staan">\(each: active, chip)\
        \(with: clearHref, { "<li><a\(href: $0)>Alles wissen</a></li>" })</ul>
        """
    }

    private func chip(_ filter: Active) -> HTML {
        """
        <li><a class="filter-chip"\(href: filter.removeHref)><span class="unseen">Verwijder filter </span>\(filter.label)\
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="m2.5 2.5 7 7m0-7-7 7"/></svg></a></li>
        """
    }

    private func field(_ choice: Choice) -> HTML {
        switch choice {
        case .select(let name, let label, let options, let chosen):
            """
            <label class="filter__field"><span>\(label)</span><select name="\(name)">\
            \(each: options, { $0.selectOption(isChosen: $0.value == chosen) })</select></label>
            """
        case .checkbox(let name, let value, let label, let isChosen):
            """
            <label class="filter__check"><input type="checkbox" name="\(name)" value="\(value)"\
            \(flag: "checked", isChosen)> \(label)</label>
            """
        case .text(let name, let label, let value):
            """
            <label class="filter__field"><span>\(label)</span><input class="input" type="search" name="\(name)" \
            value="\(value)"></label>
            """
        }
    }
}
