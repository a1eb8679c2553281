// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

extension TaakStore {
    /// What is open, with what was given up on top; then the newest that are done.
    package func list(limit: Int) throws -> [Taak] {
        try connection.rows(
            """
            SELECT \(Self.columns) FROM taak
            ORDER BY CASE WHEN gestaakt IS NOT NULL THEN 0 WHEN klaar IS NULL THEN 1 ELSE 2 END,
                CASE WHEN klaar IS NULL THEN vanaf ELSE -klaar END, id
            LIMIT ?1
            """,
            [SQLValue(limit)]
        ) { try Self.taak($0) }
    }

    /// How many still have to be done.
    package func waiting() throws -> Int {
        try connection.number("SELECT count(*) FROM taak WHERE klaar IS NULL AND gestaakt IS NULL")
    }

    /// The one that is open of this kind and subject.
    package func open(_ soort: String, onderwerp: String) throws -> Taak? {
        try connection.first(
            "SELECT \(Self.columns) FROM taak WHERE soort = ?1 AND onderwerp = ?2 AND klaar IS NULL",
            [SQLValue(soort), SQLValue(onderwerp)]
        ) { try Self.taak($0) }
    }

    /// Tries what was given up anew, from `now`; tells how many.
    @discardableResult
    package func revive(at now: Int64) throws -> Int {
        try connection.run(
            "UPDATE taak SET gestaakt = NULL, poging = 0, vanaf = ?1 WHERE gestaakt IS NOT NULL",
            [SQLValue(now)]
        )
    }

    /// Removes what was done before `moment`; tells how many.
    @discardableResult
    package func forget(before moment: Int64) throws -> Int {
        try connection.run("DELETE FROM taak WHERE klaar < ?1", [SQLValue(moment)])
    }

    /// Removes what was done of one kind, but not one of them.
    package func forget(_ soort: String, except id: String) throws {
        try connection.run(
            "DELETE FROM taak WHERE soort = ?1 AND id <> ?2 AND klaar IS NOT NULL",
            [.text(soort), .text(id)]
        )
    }

    static let columns = """
        id, soort, onderwerp, gevraagd, aanvragen, vanaf, poging, houder, tot, begonnen, klaar, gestaakt, fout, aantal
        """

    static func taak(_ row: borrowing SQLRow) throws -> Taak {
        Taak(
            id: try row.text(0),
            soort: try row.text(1),
            onderwerp: try row.text(2),
            gevraagd: try row.int64(3),
            aanvragen: try row.int(4),
            vanaf: try row.int64(5),
            poging: try row.int(6),
            houder: try row.optionalText(7),
            tot: try row.optionalInt64(8),
            begonnen: try row.optionalInt64(9),
            klaar: try row.optionalInt64(10),
            gestaakt: try row.optionalInt64(11),
            fout: try row.optionalText(12),
            aantal: try row.optionalInt(13)
        )
    }
}
