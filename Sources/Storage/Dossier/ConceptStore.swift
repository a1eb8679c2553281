// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Forms that were not sent yet: one draft per person and form, kept until it is sent or thrown away,
/// or nobody touched it for long.
package struct ConceptStore {
    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        ring = Sleutelring(connection, codec: codec)
    }

    package func save(_ content: [UInt8], of medewerker: MedewerkerID, adres: String, op tijd: Tijdstip) throws {
        let whose = medewerker.description
        try connection.run(
            """
            INSERT INTO concept (medewerker, adres, inhoud, bijgewerkt) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (medewerker, adres) DO UPDATE SET inhoud = excluded.inhoud, bijgewerkt = excluded.bijgewerkt
            """,
            [
                .text(whose), .text(adres),
                .blob(try ring.seal(content, tabel: "concept", rij: Self.rij(whose, adres), kolom: "inhoud")),
                .integer(tijd.milliseconden),
            ]
        )
    }

    package func find(_ medewerker: MedewerkerID, adres: String) throws -> [UInt8]? {
        let whose = medewerker.description
        let stored = try connection.first(
            "SELECT inhoud FROM concept WHERE medewerker = ?1 AND adres = ?2",
            [.text(whose), .text(adres)]
        ) { try $0.bytes(0) }
        return try stored.map { try ring.open($0, tabel: "concept", rij: Self.rij(whose, adres), kolom: "inhoud") }
    }

    /// The row as its seal names it.
    static func rij(_ medewerker: String, _ adres: String) -> String { "\(medewerker)/\(adres)" }

    package func remove(_ medewerker: MedewerkerID, adres: String) throws {
        try connection.run(
            "DELETE FROM concept WHERE medewerker = ?1 AND adres = ?2",
            [.text(medewerker.description), .text(adres)]
        )
    }

    /// Removes drafts that were last touched before `moment`, of everybody; tells how many.
    @discardableResult
    package func forget(before moment: Tijdstip) throws -> Int {
        try connection.run("DELETE FROM concept WHERE bijgewerkt < ?1", [.integer(moment.milliseconden)])
    }
}
