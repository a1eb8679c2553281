// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// What was read in from files: one row per import, so that it can be undone as a whole.
package struct InlezingStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    package func save(_ inlezing: Inlezing) throws {
        try connection.run(
            """
            INSERT INTO inlezing (id, soort, bestand, controlegetal, tijd, medewerker, naam, dossiers, feiten,
                overgeslagen, ongedaan)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, NULL)
            """,
            [
                .text(inlezing.id), .text(inlezing.soort), .text(inlezing.bestand), .text(inlezing.controlegetal),
                .integer(inlezing.tijd.milliseconden), .optional(inlezing.medewerker), .text(inlezing.naam),
                .integer(Int64(inlezing.dossiers)), .integer(Int64(inlezing.feiten)),
                .integer(Int64(inlezing.overgeslagen)),
            ]
        )
    }

    package func find(_ id: String) throws -> Inlezing? {
        try connection.first("\(select) WHERE id = ?1", [.text(id)], read)
    }

    /// The newest imports.
    package func recent(limit: Int) throws -> [Inlezing] {
        try connection.rows("\(select) ORDER BY tijd DESC, id LIMIT \(limit)", [], read)
    }

    /// Dossiers that this import made.
    package func dossiers(of id: String) throws -> [DossierID] {
        try connection.rows("SELECT id FROM dossier WHERE inlezing = ?1", [.text(id)]) {
            DossierID(try $0.text(0))
        }.compactMap(\.self)
    }

    /// Dossiers in which this import wrote something.
    package func touched(by id: String) throws -> [DossierID] {
        try connection.rows("SELECT DISTINCT dossier FROM feit WHERE inlezing = ?1", [.text(id)]) {
            DossierID(try $0.text(0))
        }.compactMap(\.self)
    }

    /// Feiten of a dossier that were written after the import began, by somebody else than the import.
    package func laterFeiten(_ dossier: DossierID, than id: String) throws -> Int {
        try connection.first(
            """
            SELECT count(*) FROM feit f WHERE f.dossier = ?1 AND coalesce(f.inlezing, '') <> ?2
                AND f.volgnr > (
                    SELECT min(g.volgnr) FROM feit g WHERE g.dossier = ?1 AND coalesce(g.inlezing, '') = ?2
                )
            """,
            [.text(dossier.description), .text(id)]
        ) { try $0.int(0) } ?? 0
    }

    /// The feiten that this import wrote in a dossier.
    package func feiten(of id: String, in dossier: DossierID) throws -> [FeitID] {
        try connection.rows(
            // By dossier: the index on the import would walk through the whole import, for each dossier again.
            "SELECT id FROM feit WHERE dossier = ?1 AND coalesce(inlezing, '') = ?2 ORDER BY volgnr",
            [.text(dossier.description), .text(id)]
        ) { FeitID(try $0.text(0)) }.compactMap(\.self)
    }

    package func markUndone(_ id: String, op tijd: Tijdstip) throws {
        try connection.run(
            "UPDATE inlezing SET ongedaan = ?2 WHERE id = ?1",
            [.text(id), .integer(tijd.milliseconden)]
        )
    }

    private let select = """
        SELECT id, soort, bestand, controlegetal, tijd, medewerker, naam, dossiers, feiten, overgeslagen, ongedaan
        FROM inlezing
        """

    private func read(_ row: borrowing SQLRow) throws -> Inlezing {
        Inlezing(
            id: try row.text(0),
            soort: try row.text(1),
            bestand: try row.text(2),
            controlegetal: try row.text(3),
            tijd: Tijdstip(milliseconden: Int64(try row.int(4))),
            medewerker: try row.optionalText(5).flatMap { MedewerkerID($0) },
            naam: try row.text(6),
            dossiers: try row.int(7),
            feiten: try row.int(8),
            overgeslagen: try row.int(9),
            ongedaan: try row.optionalInt(10).map { Tijdstip(milliseconden: Int64($0)) }
        )
    }
}
