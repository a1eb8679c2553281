// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rows and columns, with a caption that says what they are.
package struct DataTable: Component {
    package struct Column: Sendable {
        var title: String
        var isNumeric = false
        var sort: Sort?
        /// Takes the place of the title above the column.
        var heading: HTML?
    }

    package struct Sort: Sendable {
        package enum Direction: Sendable { case ascending, descending }
        /// Sorts by this column, or turns its direction.
        var href: String
        /// nil when the table is sorted by another column.
        var direction: Direction?
    }

    /// What becomes of it where there is no room.
    package enum Narrow: Sendable { case cards, scroll }

    var caption: String
    /// Read out but not shown, when a heading above says it already.
    var isCaptionHidden = false
    var columns: [Column]
    /// One cell of each row names it: the first, or the one at `named`.
    var rows: [[HTML]]
    var named = 0
    var totals: [HTML]?
    var narrow: Narrow = .cards

    package var html: HTML {
        let isCards = narrow == .cards
        return """
            <div class="table-frame\(if: !isCards, " table-frame--scroll")"\
            \(if: !isCards, #" tabindex="0" role="region" aria-label="\#(caption)""#)>
            <table\(if: isCards, #" class="table--cards""#)>\
            <caption\(if: isCaptionHidden, #" class="unseen""#)>\(caption)</caption>
            <thead><tr>\(each: columns, heading)</tr></thead>
            <tbody>\(each: rows, row)</tbody>\(with: totals, { "<tfoot>\(row($0))</tfoot>" })
            </table></div>
            """
    }

    private func heading(_ column: Column) -> HTML {
        let cell: HTML = #"<th scope="col"\#(if: column.isNumeric, #" class="number""#)"#
        guard let sort = column.sort else {
            return "\(cell)>\(with: column.heading, { $0 })\(if: column.heading == nil, "\(column.title)")</th>"
        }
        let state: HTML =
            switch sort.direction {
            case .ascending: #" aria-sort="ascending""#
            case .descending: #" aria-sort="descending""#
            case nil: .empty
            }
        return
            #"\#(cell)\#(state)><a class="sort"\#(href: sort.href)>\#(column.title)\#(arrows)</a></th>"#
    }

    private var arrows: HTML {
        """
        <svg class="sort__arrows" viewBox="0 0 8 12" aria-hidden="true"><path class="sort__up" d="m4 0 3.5 5h-7z"/>\
        <path class="sort__down" d="m4 12 3.5-5h-7z"/></svg>
        """
    }

    private func row(_ cells: [HTML]) -> HTML {
        var row: HTML = "<tr>"
        for (position, cell) in cells.enumerated() {
            let column = position < columns.count ? columns[position] : Column(title: "")
            let kind: HTML = column.isNumeric ? #" class="number""# : .empty
            row +=
                position == named
                ? #"<th scope="row"\#(kind)>\#(cell)</th>"#
                : #"<td\#(kind)\#(attribute: "data-title", narrow == .cards ? column.title : nil)>\#(cell)</td>"#
        }
        row += "</tr>\n"
        return row
    }
}
