// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A code for a camera, drawn in the page itself. Always dark on light, with the light border that readers need.
package struct QRFigure: Component {
    private let code: QRCode
    /// What it holds, for who does not see it.
    private let label: String
    private static let border = 4

    /// Nil when the text is too long for a code.
    package init?(_ text: String, label: String) {
        guard let code = QRCode(text) else { return nil }
        self.code = code
        self.label = label
    }

    package var html: HTML {
        let side = code.size + 2 * Self.border
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(label)" shape-rendering="crispEdges">\
            <rect class="qr__light" width="\(side)" height="\(side)"/><path class="qr__dark" d="\(path)"/></svg>
            """
    }

    /// One stroke for each run of dark modules.
    private var path: String {
        var path = ""
        for (row, line) in code.modules.enumerated() {
            var begin: Int?
            for column in 0...line.count {
                let isDark = column < line.count && line[column]
                if isDark, begin == nil { begin = column }
                if !isDark, let from = begin {
                    path += "M\(from + Self.border) \(row + Self.border)h\(column - from)v1h-\(column - from)z"
                    begin = nil
                }
            }
        }
        return path
    }
}
