// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Keys by which a dossier is known elsewhere, and by which two dossiers may turn out to be one person.
package struct SleutelStore {
    /// What a key is.
    package enum Soort: String, CaseIterable, Sendable {
        case bsn
        case vnummer
        case naam
        case extern
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Removes the keys of one kind of a dossier.
    package func remove(_ soort: Soort, of dossier: DossierID) throws {
        try connection.run(
            "DELETE FROM sleutel WHERE dossier = ?1 AND soort = ?2",
            [.text(dossier.description), .text(soort.rawValue)]
        )
    }

    /// Adds keys of one kind; those that are there already stay.
    package func add(_ keys: [String], soort: Soort, of dossier: DossierID) throws {
        guard !keys.isEmpty else { return }
        let whose = dossier.description
        try connection.run(
            "INSERT INTO sleutel (soort, waarde, dossier) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            each: keys.lazy.map { [.text(soort.rawValue), .text($0), .text(whose)] }
        )
    }

    /// Dossiers with this key.
    package func find(_ key: String, soort: Soort) throws -> [DossierID] {
        try connection.rows(
            "SELECT dossier FROM sleutel WHERE soort = ?1 AND waarde = ?2 ORDER BY dossier LIMIT 20",
            [.text(soort.rawValue), .text(key)]
        ) { DossierID(try $0.text(0)) }.compactMap(\.self)
    }

    /// The key of one kind that a dossier has; nil when it has none.
    package func key(of dossier: DossierID, soort: Soort) throws -> String? {
        // Of all kinds: asked for one kind, SQLite takes the index in which the keys of everybody stand by kind.
        var found: String?
        try connection.each(
            "SELECT soort, waarde FROM sleutel WHERE dossier = ?1 ORDER BY soort, waarde",
            [.text(dossier.description)]
        ) { row in
            guard try row.text(0) == soort.rawValue else { return .next }
            found = try row.text(1)
            return .stop
        }
        return found
    }
}
