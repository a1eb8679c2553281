// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Plain text that is easy to read: headings, aligned columns, wrapped lines.
struct Tekstvel {
    private static let width = 100
    private var lines: [String] = []

    var tekst: String { lines.joined(separator: "\n") + "\n" }

    mutating func heading(_ text: String) {
        if !lines.isEmpty { lines.append("") }
        lines.append(text)
        lines.append(String(repeating: "-", count: min(text.count, Self.width)))
    }

    mutating func paragraph(_ text: String) { wrap(text, first: "", next: "") }

    mutating func item(_ text: String) { wrap(text, first: "  - ", next: "    ") }

    mutating func list(_ items: [String]) {
        for text in items { item(text) }
    }

    /// Columns as wide as their widest cell; the last one wraps.
    mutating func table(_ rows: [[String]]) {
        let columns = rows.map(\.count).max() ?? 0
        guard columns > 0 else { return }
        let widths = (0..<columns).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        for row in rows {
            let head = zip(row.dropLast(), widths).map { text, width in
                text + String(repeating: " ", count: width - text.count + 2)
            }
            let indent = head.joined()
            wrap(row.last ?? "", first: indent, next: String(repeating: " ", count: indent.count))
        }
    }

    private mutating func wrap(_ text: String, first: String, next: String) {
        var line = first
        var isEmpty = true
        for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            if !isEmpty, line.count + 1 + word.count > Self.width {
                lines.append(line)
                line = next
                isEmpty = true
            }
            line += isEmpty ? String(word) : " " + word
            isEmpty = false
        }
        while line.last == " " { line.removeLast() }
        lines.append(line)
    }
}
