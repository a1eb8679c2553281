// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// Sessions in the platform database. Times are milliseconds since 1970 and handed in.
package struct SessieStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    package func add(_ sessie: Sessie) throws {
        try connection.run(
            """
            INSERT INTO sessie (sleutel, account, aangemaakt, laatst_gezien, verloopt, bevestigd)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """,
            [
                SQLValue(sessie.sleutel), SQLValue(sessie.account), SQLValue(sessie.aangemaakt),
                SQLValue(sessie.laatstGezien), SQLValue(sessie.verloopt), SQLValue(sessie.bevestigd),
            ]
        )
    }

    /// The session and its account, when it is alive: not ended, not past its time, seen within `stilte`, made
    /// with a second factor and of an account that may sign in. One query.
    package func live(_ sleutel: [UInt8], at now: Int64, stilte: Int64) throws -> (sessie: Sessie, account: Account)? {
        try connection.first(
            """
            SELECT s.sleutel, s.account, s.aangemaakt, s.laatst_gezien, s.verloopt, s.bevestigd, a.id, a.gemeente, a.gebruikersnaam,
                a.naam, a.rol, a.status, a.aangemaakt, a.aangemaakt_door, a.versie
            FROM sessie AS s JOIN account AS a ON a.id = s.account
            WHERE s.sleutel = ?1 AND s.geeindigd IS NULL AND s.verloopt > ?2 AND s.laatst_gezien > ?3
                AND s.bevestigd IS NOT NULL AND a.status = 'actief'
            """,
            [SQLValue(sleutel), SQLValue(now), SQLValue(now - stilte)]
        ) { (try Self.sessie($0), try AccountStore.account($0, from: 6)) }
    }

    /// Notes that the session was used. Ask for it once a minute, not with every page: it is a write.
    package func seen(_ sleutel: [UInt8], at now: Int64) throws {
        try connection.run(
            "UPDATE sessie SET laatst_gezien = ?2 WHERE sleutel = ?1 AND laatst_gezien < ?2 AND geeindigd IS NULL",
            [SQLValue(sleutel), SQLValue(now)]
        )
    }

    /// Notes that the second factor was given again in this session.
    package func confirm(_ sleutel: [UInt8], at now: Int64) throws {
        try connection.run(
            "UPDATE sessie SET bevestigd = ?2 WHERE sleutel = ?1 AND geeindigd IS NULL",
            [SQLValue(sleutel), SQLValue(now)]
        )
    }

    /// The sessions of an account that are not over at `now`, newest first.
    package func all(account: String, at now: Int64) throws -> [Sessie] {
        try connection.rows(
            """
            SELECT sleutel, account, aangemaakt, laatst_gezien, verloopt, bevestigd FROM sessie
            WHERE account = ?1 AND geeindigd IS NULL AND verloopt > ?2 AND bevestigd IS NOT NULL
            ORDER BY aangemaakt DESC
            """,
            [SQLValue(account), SQLValue(now)]
        ) { try Self.sessie($0) }
    }

    /// Ends one session; false when there was none to end.
    @discardableResult
    package func end(_ sleutel: [UInt8], at now: Int64, _ reden: Sessie.Reden) throws -> Bool {
        try connection.run(
            "UPDATE sessie SET geeindigd = ?2, reden = ?3 WHERE sleutel = ?1 AND geeindigd IS NULL",
            [SQLValue(sleutel), SQLValue(now), SQLValue(reden.rawValue)]
        ) == 1
    }

    /// Ends all sessions of an account at once, but for the one that may stay; tells how many.
    @discardableResult
    package func endAll(
        account: String,
        at now: Int64,
        _ reden: Sessie.Reden,
        behalve blijvend: [UInt8]? = nil
    ) throws -> Int {
        try connection.run(
            """
            UPDATE sessie SET geeindigd = ?2, reden = ?3
            WHERE account = ?1 AND geeindigd IS NULL AND sleutel <> ?4
            """,
            [SQLValue(account), SQLValue(now), SQLValue(reden.rawValue), SQLValue(blijvend ?? [])]
        )
    }

    /// Removes sessions whose time was over before `moment`; tells how many.
    @discardableResult
    package func forget(before moment: Int64) throws -> Int {
        try connection.run("DELETE FROM sessie WHERE verloopt < ?1", [SQLValue(moment)])
    }

    /// Everybody signs in again: what was ended or used after a backup was made must not live again when it is put back.
    package func forgetAll() throws {
        for table in ["sessie", "aanmeldstap", "eenmalige_link"] { try connection.run("DELETE FROM \(table)") }
    }

    private static func sessie(_ row: borrowing SQLRow) throws -> Sessie {
        Sessie(
            sleutel: try row.bytes(0),
            account: try row.text(1),
            aangemaakt: try row.int64(2),
            laatstGezien: try row.int64(3),
            verloopt: try row.int64(4),
            bevestigd: try row.int64(5)
        )
    }
}
