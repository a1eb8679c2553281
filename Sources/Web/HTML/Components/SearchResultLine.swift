// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One thing that was found.
package struct SearchResultLine: Component {
    /// `Mens`, `Werkgever`, `Actie`.
    var kind: String
    /// With `<mark>` around what matched: see `Highlight`.
    var title: HTML
    var href: String
    var context: HTML = .empty
    var chip: StatusChip?

    package var html: HTML {
        """
        <li class="result"><span class="result__kind">\(kind)</span><a class="result__title"\(href: href) data-line>\
        <bdi>\(title)</bdi></a><span class="result__context">\(context)</span>\(chip)</li>

        """
    }
}

/// The list of what was found.
package struct SearchResults: Component {
    var results: [SearchResultLine]

    package init(_ results: [SearchResultLine]) {
        self.results = results
    }

    package var html: HTML { #"<ul class="results" data-list>\#(results)</ul>"# }
}

/// Text with the first place that matches marked; letter case does not matter.
package struct Highlight: Component {
    var text: String
    var match: String

    package var html: HTML {
        let folded = Array(text.lowercased())
        let wanted = Array(match.lowercased())
        let characters = Array(text)
        guard !wanted.isEmpty, folded.count == characters.count, wanted.count <= folded.count,
            let start = (0...(folded.count - wanted.count)).first(where: {
                folded[$0...].starts(with: wanted)
            })
        else { return "\(text)" }
        let end = start + wanted.count
        return """
            \(String(characters[..<start]))<mark>\(String(characters[start..<end]))</mark>\(String(characters[end...]))
            """
    }
}
