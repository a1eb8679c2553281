// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The repository as these tests read it.
enum House {
    /// The folder that holds `Package.swift`.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        .standardizedFileURL

    /// Every Swift file of ours.
    static let swiftFiles: [SourceFile] = (files(under: "Sources") + files(under: "Tests"))
        .filter { $0.hasSuffix(".swift") }.compactMap { try? file($0) }

    /// The Swift files of the rooms.
    static let sources = swiftFiles.filter { $0.path.hasPrefix("Sources/") }

    static func file(_ path: String) throws -> SourceFile {
        SourceFile(path: path, text: try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8))
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
    }

    /// Paths below a folder, relative to the root; folders too when asked.
    static func files(under folder: String, folders: Bool = false) -> [String] {
        let top = root.appendingPathComponent(folder)
        let found = FileManager.default.enumerator(at: top, includingPropertiesForKeys: [.isDirectoryKey])
        let urls = found?.compactMap { $0 as? URL } ?? []
        return urls.filter { ((try? $0.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false) == folders }
            .map { String($0.standardizedFileURL.path.dropFirst(root.path.count + 1)) }
            .sorted()
    }
}
