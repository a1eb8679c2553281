// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A file and its text. Checks take one of these, so that each check can be shown a bad example.
struct SourceFile: Sendable {
    /// Relative to the root: `Sources/Domain/Termijn/Day.swift`.
    let path: String
    let text: String
    /// The text without comments and without what stands in string literals.
    let code: String

    init(path: String, text: String) {
        self.path = path
        self.text = text
        code = path.hasSuffix(".swift") ? SwiftCode.code(of: text) : ""
    }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// Lines as `wc -l` counts them.
    var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

    /// The room or test target: `Domain`.
    var room: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    var name: String { String(path.split(separator: "/").last ?? "") }
}
