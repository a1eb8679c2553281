// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Certificates of destruction: only ever added to.
package struct VerklaringStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// The number of the next certificate.
    package func next() throws -> Int {
        try connection.number("SELECT coalesce(max(nummer), 0) + 1 FROM vernietigverklaring", [])
    }

    package func add(_ verklaring: Vernietigverklaring) throws {
        let counts = verklaring.aantallen.map { "\($0.soort)=\($0.aantal)" }.joined(separator: ";")
        try connection.run(
            """
            INSERT INTO vernietigverklaring (nummer, dossier, grond, begin_termijn, einde_termijn, kern_termijn, oordeel,
                aantallen, voor_id, voor_naam, voor_tijd, door_id, door_naam, door_tijd)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            """,
            [
                SQLValue(verklaring.nummer), .text(verklaring.dossier.description), .text(verklaring.grond.rawValue),
                .day(verklaring.termijn?.begin), .day(verklaring.termijn?.einde), .day(verklaring.termijn?.kern),
                .integer(verklaring.isOordeel ? 1 : 0), .text(counts),
                .text(verklaring.voorgesteld.id.description), .text(verklaring.voorgesteld.naam),
                .integer(verklaring.voorgesteldOp.milliseconden),
                .text(verklaring.bevestigd.id.description), .text(verklaring.bevestigd.naam),
                .integer(verklaring.bevestigdOp.milliseconden),
            ]
        )
    }

    package func find(_ nummer: Int) throws -> Vernietigverklaring? {
        try connection.first("\(Self.select) WHERE nummer = ?1", [SQLValue(nummer)], Self.read)
    }

    /// The newest first.
    package func recent(limit: Int) throws -> [Vernietigverklaring] {
        try connection.rows("\(Self.select) ORDER BY nummer DESC LIMIT ?1", [SQLValue(limit)], Self.read)
    }

    private static let select = """
        SELECT nummer, dossier, grond, begin_termijn, einde_termijn, kern_termijn, oordeel, aantallen, voor_id, voor_naam,
            voor_tijd, door_id, door_naam, door_tijd
        FROM vernietigverklaring
        """

    private static func read(_ row: borrowing SQLRow) throws -> Vernietigverklaring {
        guard let dossier = DossierID(try row.text(1)), let grond = Vernietiggrond(rawValue: try row.text(2)),
            let voor = MedewerkerID(try row.text(8)), let door = MedewerkerID(try row.text(11))
        else { throw Leesfout.onbekendeWaarde("vernietigverklaring") }
        var termijn: Bewaartermijn.Termijn?
        if let begin = try row.optionalInt(3), let einde = try row.optionalInt(4), let kern = try row.optionalInt(5) {
            termijn = Bewaartermijn.Termijn(
                begin: Day(number: Int32(begin)),
                einde: Day(number: Int32(einde)),
                kern: Day(number: Int32(kern))
            )
        }
        return Vernietigverklaring(
            nummer: try row.int(0),
            dossier: dossier,
            grond: grond,
            termijn: termijn,
            isOordeel: try row.int(6) == 1,
            aantallen: try row.text(7).split(separator: ";").compactMap { part in
                let pair = part.split(separator: "=")
                guard pair.count == 2, let count = Int(pair[1]) else { return nil }
                return (String(pair[0]), count)
            },
            voorgesteld: Medewerkernaam(id: voor, naam: try row.text(9)),
            voorgesteldOp: Tijdstip(milliseconden: try row.int64(10)),
            bevestigd: Medewerkernaam(id: door, naam: try row.text(12)),
            bevestigdOp: Tijdstip(milliseconden: try row.int64(13))
        )
    }
}
