// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import Foundation

/// A file on disk as the source of an import: read in pieces, never held as a whole.
enum Bestandsbron {
    static func bron(_ path: String) -> Importbron {
        Importbron(naam: URL(filePath: path).lastPathComponent) {
            guard let handle = FileHandle(forReadingAtPath: path) else {
                throw ValidationError("Het bestand \(path) is niet te lezen.")
            }
            return {
                guard let data = try handle.read(upToCount: 262_144), !data.isEmpty else { return nil }
                return Array(data)
            }
        }
    }
}
