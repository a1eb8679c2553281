// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Forms that were not sent yet: one draft per person and form, kept until it is sent or thrown away,
/// or nobody touched it for long.
package struct ConceptStore {
    private let connection: any SQLConnection
    private let codec: Verzegeling

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        self.codec = codec
    }

    package func save(_ content: [UInt8], of medewerker: MedewerkerID, adres: String, op tijd: Tijdstip) throws {
        try connection.run(
            """
            INSERT INTO concept (medewerker, adres, inhoud, bijgewerkt) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (medewerker, adres) DO UPDATE SET inhoud = excluded.inhoud, bijgewerkt = excluded.bijgewerkt
            """,
            [
                .text(medewerker.description), .text(adres),
                .blob(try codec.encode(content, dossier: nil, tabel: "concept", rij: adres, kolom: "inhoud")),
                .integer(tijd.milliseconden),
            ]
        )
    }

    package func find(_ medewerker: MedewerkerID, adres: String) throws -> [UInt8]? {
        try connection.first(
            "SELECT inhoud FROM concept WHERE medewerker = ?1 AND adres = ?2",
            [.text(medewerker.description), .text(adres)]
        ) { try codec.decode(try $0.bytes(0), dossier: nil, tabel: "concept", rij: adres, kolom: "inhoud") }
    }

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
