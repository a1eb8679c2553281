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
