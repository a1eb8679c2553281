// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The text of a page in docs.
func document(_ name: String, from file: String = #filePath) throws -> String {
    var folder = URL(filePath: file)
    while folder.lastPathComponent != "Tests" { folder.deleteLastPathComponent() }
    let page = folder.deletingLastPathComponent().appending(path: "docs/\(name)")
    return try String(contentsOf: page, encoding: .utf8)
}
