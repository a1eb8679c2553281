// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Dossiers of which the processing is or was restricted: who did that, when and why, and how it ended.
package struct BeperkingStore {
    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, ring: Sleutelring) {
        self.connection = connection
        self.ring = ring
    }

    /// Whether nobody may write in this dossier now.
    package static func isOpen(_ dossier: DossierID, _ connection: any SQLConnection) throws -> Bool {
        try connection.exists(
            "SELECT 1 FROM beperking WHERE dossier = ?1 AND op_tijd IS NULL",
            [.text(dossier.description)]
        )
    }

    /// The same for a row of a list, whose dossier stands in `kolom`.
    static func merk(_ kolom: String) -> String {
        "EXISTS (SELECT 1 FROM beperking bp WHERE bp.dossier = \(kolom) AND bp.op_tijd IS NULL)"
    }

    package func add(_ beperking: Beperking) throws {
        let (dossier, id) = (beperking.dossier.description, beperking.id.description)
        let slot = try ring.slot(of: dossier)
        try connection.run(
            """
            INSERT INTO beperking (id, dossier, grond, reden, door_id, door_naam, sinds)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            [
                .text(id), .text(dossier), .text(beperking.grond.rawValue),
                .blob(try slot.seal(beperking.reden, tabel: "beperking", rij: id, kolom: "reden")),
                .text(beperking.door.id.description), .text(beperking.door.naam),
                .integer(beperking.sinds.milliseconden),
            ]
        )
    }

    /// Lifts what holds now; false when nothing does.
    package func lift(_ dossier: DossierID, _ opheffing: Beperking.Opheffing) throws -> Bool {
        let whose = dossier.description
        let id = try connection.first(
            "SELECT id FROM beperking WHERE dossier = ?1 AND op_tijd IS NULL",
            [.text(whose)]
        ) { try $0.text(0) }
        guard let id else { return false }
        let reden = try ring.slot(of: whose).seal(opheffing.reden, tabel: "beperking", rij: id, kolom: "op_reden")
        try connection.run(
            "UPDATE beperking SET op_id = ?1, op_naam = ?2, op_tijd = ?3, op_reden = ?4 WHERE id = ?5",
            [
                .text(opheffing.door.id.description), .text(opheffing.door.naam),
                .integer(opheffing.tijd.milliseconden), .blob(reden), .text(id),
            ]
        )
        return true
    }

    /// All of a dossier, the newest first.
    package func all(of dossier: DossierID) throws -> [Beperking] {
        let whose = dossier.description
        guard try connection.exists("SELECT 1 FROM beperking WHERE dossier = ?1", [.text(whose)]) else { return [] }
        let slot = try ring.slot(of: whose)
        return try connection.rows(
            """
            SELECT id, grond, reden, door_id, door_naam, sinds, op_id, op_naam, op_tijd, op_reden FROM beperking
            WHERE dossier = ?1 ORDER BY sinds DESC, id
            """,
            [.text(whose)]
        ) { row in
            let rij = try row.text(0)
            guard let id = Beperking.ID(rij), let grond = Beperkgrond(rawValue: try row.text(1)),
                let door = MedewerkerID(try row.text(3))
            else { throw Leesfout.onbekendeWaarde("beperking") }
            var opheffing: Beperking.Opheffing?
            if let wie = try row.optionalText(6).flatMap({ MedewerkerID($0) }), let tijd = try row.optionalInt64(8),
                let reden = try row.optionalBytes(9)
            {
                opheffing = Beperking.Opheffing(
                    door: Medewerkernaam(id: wie, naam: try row.optionalText(7) ?? ""),
                    tijd: Tijdstip(milliseconden: tijd),
                    reden: try slot.openText(reden, tabel: "beperking", rij: rij, kolom: "op_reden")
                )
            }
            return Beperking(
                id: id,
                dossier: dossier,
                grond: grond,
                reden: try slot.openText(try row.bytes(2), tabel: "beperking", rij: rij, kolom: "reden"),
                door: Medewerkernaam(id: door, naam: try row.text(4)),
                sinds: Tijdstip(milliseconden: try row.int64(5)),
                opheffing: opheffing
            )
        }
    }
}
