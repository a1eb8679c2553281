// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain

/// Questions about several dossiers at once. The text is the same for each bundle; what is left over is filled up with the last.
enum Vragen {
    static let bundel = 64

    static let plaatsen = (1...bundel).map { "?\($0)" }.joined(separator: ", ")

    /// The dossiers, at least one and at most a bundle.
    static func arguments(_ dossiers: [DossierID]) -> [SQLValue] {
        let known = dossiers.prefix(bundel).map { SQLValue.text($0.description) }
        return known + (known.last.map { Array(repeating: $0, count: bundel - known.count) } ?? [])
    }

    /// Gives `body` the dossiers in bundles.
    static func each(_ dossiers: [DossierID], _ body: ([SQLValue]) throws -> Void) rethrows {
        for begin in stride(from: 0, to: dossiers.count, by: bundel) {
            try body(arguments(Array(dossiers[begin..<min(begin + bundel, dossiers.count)])))
        }
    }
}
