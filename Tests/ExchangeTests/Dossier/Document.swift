// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The text of a page in docs.
func document(_ name: String, from file: String = #filePath) throws -> String {
    try String(contentsOf: documentAddress(name, from: file), encoding: .utf8)
}

/// Where a document of the project stands.
func documentAddress(_ name: String, from file: String = #filePath) -> URL {
    var folder = URL(filePath: file)
    while folder.lastPathComponent != "Tests" { folder.deleteLastPathComponent() }
    return folder.deletingLastPathComponent().appending(path: "docs/\(name)")
}
