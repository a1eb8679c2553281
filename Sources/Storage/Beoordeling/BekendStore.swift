// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Dossiers of persons whom many people know, and where employees live: against these a look is held.
package struct BekendStore {
    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        ring = Sleutelring(connection, codec: codec)
    }

    package struct Rij: Hashable, Sendable {
        package let dossier: DossierID
        package let reden: String
        package let door: String
        package let vanaf: Tijdstip
    }

    /// The marks that hold, the newest first.
    package func all() throws -> [Rij] {
        try connection.rows(
            "SELECT id, dossier, reden, door_naam, vanaf FROM bekendpersoon WHERE tot IS NULL ORDER BY vanaf DESC, id"
        ) { row -> Rij? in
            guard let dossier = DossierID(try row.text(1)), ring.gezichtsveld.toont(dossier) else { return nil }
            let reden = try row.optionalBytes(2).map { try open($0, "bekendpersoon", try row.text(0), "reden") }
            return Rij(
                dossier: dossier,
                reden: reden ?? "",
                door: try row.text(3),
                vanaf: Tijdstip(milliseconden: try row.int64(4))
            )
        }
        .compactMap(\.self)
    }

    /// Marks a dossier; tells whether it was not marked yet.
    package func mark(
        _ dossier: DossierID,
        id: String,
        reden: String,
        door: Medewerker,
        op nu: Tijdstip
    ) throws -> Bool {
        try connection.run(
            """
            INSERT INTO bekendpersoon (id, dossier, reden, door, door_naam, vanaf) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT DO NOTHING
            """,
            [
                .text(id), .text(dossier.description),
                .blob(try ring.seal(Array(reden.utf8), tabel: "bekendpersoon", rij: id, kolom: "reden")),
                .text(door.id.description), .text(door.naam), .integer(nu.milliseconden),
            ]
        ) == 1
    }

    /// Ends a mark; tells whether there was one.
    package func end(_ dossier: DossierID, door: MedewerkerID, op nu: Tijdstip) throws -> Bool {
        try connection.run(
            "UPDATE bekendpersoon SET tot = ?1, beeindigd_door = ?2 WHERE dossier = ?3 AND tot IS NULL",
            [.integer(nu.milliseconden), .text(door.description), .text(dossier.description)]
        ) > 0
    }

    /// Where employees live, as keys to compare with.
    package func thuis() throws -> [MedewerkerID: Set<String>] {
        let rows = try connection.rows("SELECT id, adres FROM thuisadres ORDER BY id") { row in
            let id = try row.text(0)
            let keys = try open(try row.bytes(1), "thuisadres", id, "adres").split(separator: "\n").map(String.init)
            return (MedewerkerID(id), Set(keys))
        }
        var found: [MedewerkerID: Set<String>] = [:]
        for (wie, keys) in rows { if let wie { found[wie] = keys } }
        return found
    }

    /// Keeps where somebody lives; with no keys nothing is kept any more.
    package func setThuis(_ keys: Set<String>, of wie: MedewerkerID, door: MedewerkerID, op nu: Tijdstip) throws {
        let id = wie.description
        try connection.run("DELETE FROM thuisadres WHERE id = ?1", [.text(id)])
        guard !keys.isEmpty else { return }
        let text = Array(keys.sorted().joined(separator: "\n").utf8)
        try connection.run(
            "INSERT INTO thuisadres (id, adres, door, vanaf) VALUES (?1, ?2, ?3, ?4)",
            [
                .text(id), .blob(try ring.seal(text, tabel: "thuisadres", rij: id, kolom: "adres")),
                .text(door.description), .integer(nu.milliseconden),
            ]
        )
    }

    private func open(_ stored: [UInt8], _ tabel: String, _ rij: String, _ kolom: String) throws -> String {
        String(decoding: try ring.open(stored, tabel: tabel, rij: rij, kolom: kolom), as: UTF8.self)
    }
}
