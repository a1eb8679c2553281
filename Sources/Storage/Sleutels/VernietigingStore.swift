// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Makes a dossier unreadable for good. Its key goes first of all: what is left of the content anywhere, also in a backup of
/// the rows, opens with no key that is still there.
package struct VernietigingStore {
    let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Destroys a dossier with all that was derived from it, and remembers that it was destroyed.
    package func destroy(_ id: DossierID, op tijd: Tijdstip) throws {
        try connection.run(
            "INSERT INTO vernietigd (dossier, tijd) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            [.text(id.description), .integer(tijd.milliseconden)]
        )
        try remove(id)
    }

    /// Destroys again what a restored backup brought back; tells which dossiers.
    package func replay() throws -> [DossierID] {
        let back = try connection.rows(
            "SELECT v.dossier FROM vernietigd v JOIN dossier d ON d.id = v.dossier ORDER BY v.dossier",
            []
        ) { DossierID(try $0.text(0)) }.compactMap(\.self)
        for id in back { try remove(id) }
        return back
    }

    /// The dossiers that were destroyed, in order: to be carried to a database that was restored.
    package func all() throws -> [(dossier: DossierID, tijd: Tijdstip)] {
        try connection.rows("SELECT dossier, tijd FROM vernietigd ORDER BY dossier", []) { row in
            guard let id = DossierID(try row.text(0)) else { throw Leesfout.onbekendeWaarde("vernietigd") }
            return (id, Tijdstip(milliseconden: try row.int64(1)))
        }
    }

    /// Whether this dossier was destroyed; somebody who reads an old file in must not bring it back.
    package func isDestroyed(_ id: DossierID) throws -> Bool {
        try connection.exists("SELECT 1 FROM vernietigd WHERE dossier = ?1", [.text(id.description)])
    }

    private func remove(_ id: DossierID) throws {
        let dossier = id.description
        try connection.run("UPDATE dossier SET sleutel = NULL WHERE id = ?1", [.text(dossier)])
        try Teller(connection).leave()
        for table in Self.tabellen {
            try connection.run("DELETE FROM \(table) WHERE dossier = ?1", [.text(dossier)])
        }
        for (table, column) in Self.noemers {
            try connection.run("DELETE FROM \(table) WHERE \(column) LIKE ?1", [.text("%\(dossier)%")])
        }
        // What was found of a look stays, without words that may name the person.
        try connection.run("UPDATE beoordeling SET toelichting = NULL WHERE dossier = ?1", [.text(dossier)])
        try connection.run("DELETE FROM dossier WHERE id = ?1", [.text(dossier)])
    }
}
