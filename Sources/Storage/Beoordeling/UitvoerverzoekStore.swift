// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Files with many persons that wait for a second person, or were decided about. Rows stay.
package struct UitvoerverzoekStore {
    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        ring = Sleutelring(connection, codec: codec)
    }

    package struct Rij: Hashable, Sendable {
        package let id: String
        package let vorm: String
        package let wie: Feit.Auteur
        package let reden: String
        package let aantal: Int
        package let gevraagd: Tijdstip
        /// Nil while nobody decided.
        package let isGoedgekeurd: Bool?
        package let door: String?
        package let besloten: Tijdstip?
        package let opgehaald: Tijdstip?
    }

    package func add(
        id: String,
        vorm: String,
        wie: Medewerker,
        reden: String,
        aantal: Int,
        op nu: Tijdstip
    ) throws {
        try connection.run(
            """
            INSERT INTO uitvoerverzoek (id, vorm, medewerker, naam, reden, aantal, gevraagd)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            [
                .text(id), .text(vorm), .text(wie.id.description), .text(wie.naam),
                .blob(try ring.seal(Array(reden.utf8), tabel: "uitvoerverzoek", rij: id, kolom: "reden")),
                SQLValue(aantal), .integer(nu.milliseconden),
            ]
        )
    }

    /// Decides once, and never about the own request; tells whether there was something to decide.
    package func decide(
        _ id: String,
        isGood: Bool,
        door: Medewerker,
        since begin: Tijdstip,
        op nu: Tijdstip
    ) throws -> Bool {
        try connection.run(
            """
            UPDATE uitvoerverzoek SET besluit = ?1, door = ?2, door_naam = ?3, besloten = ?4
            WHERE id = ?5 AND besluit IS NULL AND medewerker <> ?2 AND gevraagd >= ?6
            """,
            [
                .text(isGood ? "GOED" : "NEE"), .text(door.id.description), .text(door.naam),
                .integer(nu.milliseconden), .text(id), .integer(begin.milliseconden),
            ]
        ) == 1
    }

    /// Uses an approval, which is good once; tells whether there was one.
    package func use(
        _ id: String,
        vorm: String,
        wie: MedewerkerID,
        since begin: Tijdstip,
        op nu: Tijdstip
    ) throws -> Bool {
        try connection.run(
            """
            UPDATE uitvoerverzoek SET opgehaald = ?1 WHERE id = ?2 AND vorm = ?3 AND medewerker = ?4
                AND besluit = 'GOED' AND opgehaald IS NULL AND besloten >= ?5
            """,
            [
                .integer(nu.milliseconden), .text(id), .text(vorm), .text(wie.description),
                .integer(begin.milliseconden),
            ]
        ) == 1
    }

    /// The newest first.
    package func recent(limit: Int) throws -> [Rij] {
        try connection.rows(
            """
            SELECT id, vorm, medewerker, naam, reden, aantal, gevraagd, besluit, door_naam, besloten, opgehaald
            FROM uitvoerverzoek ORDER BY gevraagd DESC, id LIMIT \(limit)
            """
        ) { row in
            let id = try row.text(0)
            let reden = try row.optionalBytes(4).map {
                String(decoding: try ring.open($0, tabel: "uitvoerverzoek", rij: id, kolom: "reden"), as: UTF8.self)
            }
            return Rij(
                id: id,
                vorm: try row.text(1),
                wie: Feit.Auteur(id: MedewerkerID(try row.text(2)), naam: try row.text(3)),
                reden: reden ?? "",
                aantal: try row.int(5),
                gevraagd: Tijdstip(milliseconden: try row.int64(6)),
                isGoedgekeurd: try row.optionalText(7).map { $0 == "GOED" },
                door: try row.optionalText(8),
                besloten: try row.optionalInt64(9).map { Tijdstip(milliseconden: $0) },
                opgehaald: try row.optionalInt64(10).map { Tijdstip(milliseconden: $0) }
            )
        }
    }
}
