// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Proposals to destroy a dossier that nobody decided on yet: one per dossier.
package struct VoorstelStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Keeps a proposal; false when there is one already.
    package func add(_ voorstel: Vernietigvoorstel) throws -> Bool {
        try connection.run(
            """
            INSERT INTO vernietigvoorstel (dossier, grond, oordeel, door_id, door_naam, tijd)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING
            """,
            [
                .text(voorstel.dossier.description), .text(voorstel.grond.rawValue), .day(voorstel.oordeel),
                .text(voorstel.door.id.description), .text(voorstel.door.naam), .integer(voorstel.tijd.milliseconden),
            ]
        ) == 1
    }

    package func find(_ dossier: DossierID) throws -> Vernietigvoorstel? {
        try connection.first("\(Self.select) WHERE dossier = ?1", [.text(dossier.description)], Self.read)
    }

    /// The oldest first.
    package func all(limit: Int) throws -> [Vernietigvoorstel] {
        try connection.rows("\(Self.select) ORDER BY tijd, dossier LIMIT ?1", [SQLValue(limit)], Self.read)
    }

    @discardableResult
    package func remove(_ dossier: DossierID) throws -> Bool {
        try connection.run("DELETE FROM vernietigvoorstel WHERE dossier = ?1", [.text(dossier.description)]) == 1
    }

    private static let select = "SELECT dossier, grond, oordeel, door_id, door_naam, tijd FROM vernietigvoorstel"

    private static func read(_ row: borrowing SQLRow) throws -> Vernietigvoorstel {
        guard let dossier = DossierID(try row.text(0)), let grond = Vernietiggrond(rawValue: try row.text(1)),
            let door = MedewerkerID(try row.text(3))
        else { throw Leesfout.onbekendeWaarde("vernietigvoorstel") }
        return Vernietigvoorstel(
            dossier: dossier,
            grond: grond,
            oordeel: try row.optionalInt(2).map { Day(number: Int32($0)) },
            door: Medewerkernaam(id: door, naam: try row.text(4)),
            tijd: Tijdstip(milliseconden: try row.int64(5))
        )
    }
}
