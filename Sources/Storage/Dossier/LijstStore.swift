// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Lists that somebody saved: a name and a filter, which is a link.
package struct LijstStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    package func save(id: String, naam: String, filter: String, of medewerker: MedewerkerID, op tijd: Tijdstip) throws {
        try connection.run(
            """
            INSERT INTO lijst (id, medewerker, naam, filter, aangemaakt) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (medewerker, naam) DO UPDATE SET filter = excluded.filter
            """,
            [.text(id), .text(medewerker.description), .text(naam), .text(filter), .integer(tijd.milliseconden)]
        )
    }

    package func all(of medewerker: MedewerkerID) throws -> [(id: String, naam: String, filter: String)] {
        try connection.rows(
            "SELECT id, naam, filter FROM lijst WHERE medewerker = ?1 ORDER BY naam LIMIT 50",
            [.text(medewerker.description)]
        ) { (try $0.text(0), try $0.text(1), try $0.text(2)) }
    }

    package func remove(_ id: String, of medewerker: MedewerkerID) throws {
        try connection.run(
            "DELETE FROM lijst WHERE id = ?1 AND medewerker = ?2",
            [.text(id), .text(medewerker.description)]
        )
    }
}
