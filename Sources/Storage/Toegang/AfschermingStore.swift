// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Which dossiers are closed for all but a few, since when, by whom and why.
package struct AfschermingStore {
    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        ring = Sleutelring(connection, codec: codec)
    }

    /// One closing, as it holds now.
    package struct Rij: Hashable, Sendable {
        package let vanaf: Tijdstip
        package let door: String
        package let reden: String
    }

    /// The dossiers that are closed now.
    package func all() throws -> Set<DossierID> {
        Set(
            try connection.rows("SELECT dossier FROM afscherming WHERE tot IS NULL", []) {
                DossierID(try $0.text(0))
            }.compactMap(\.self)
        )
    }

    /// How a dossier is closed; nil when it is not.
    package func find(_ dossier: DossierID) throws -> Rij? {
        try connection.first(
            "SELECT id, vanaf, door_naam, reden FROM afscherming WHERE dossier = ?1 AND tot IS NULL",
            [.text(dossier.description)]
        ) { row in
            let id = try row.text(0)
            let reden = try row.optionalBytes(3).map {
                String(decoding: try ring.open($0, tabel: "afscherming", rij: id, kolom: "reden"), as: UTF8.self)
            }
            return Rij(vanaf: Tijdstip(milliseconden: try row.int64(1)), door: try row.text(2), reden: reden ?? "")
        }
    }

    /// Closes a dossier that is open; tells whether it was.
    package func close(
        _ dossier: DossierID,
        id: String,
        reden: String,
        door: Medewerker,
        op nu: Tijdstip
    ) throws -> Bool {
        try connection.run(
            """
            INSERT INTO afscherming (id, dossier, vanaf, reden, door, door_naam) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT DO NOTHING
            """,
            [
                .text(id), .text(dossier.description), .integer(nu.milliseconden),
                .blob(try ring.seal(Array(reden.utf8), tabel: "afscherming", rij: id, kolom: "reden")),
                .text(door.id.description), .text(door.naam),
            ]
        ) == 1
    }

    /// Opens it again for everybody with a working relation; tells whether it was closed.
    package func open(_ dossier: DossierID, reden: String, door: Medewerker, op nu: Tijdstip) throws -> Bool {
        guard
            let id = try connection.first(
                "SELECT id FROM afscherming WHERE dossier = ?1 AND tot IS NULL",
                [.text(dossier.description)],
                { try $0.text(0) }
            )
        else { return false }
        try connection.run(
            "UPDATE afscherming SET tot = ?1, beeindigd_door = ?2, beeindigd_reden = ?3 WHERE id = ?4",
            [
                .integer(nu.milliseconden), .text(door.id.description),
                .blob(try ring.seal(Array(reden.utf8), tabel: "afscherming", rij: id, kolom: "beeindigd_reden")),
                .text(id),
            ]
        )
        return true
    }
}
