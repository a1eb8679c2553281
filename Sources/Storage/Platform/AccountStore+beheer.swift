// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

/// Accounts in the platform database: what a beheerder asks.
extension AccountStore {
    /// A page of the accounts of a gemeente, by user name; `na` is the user name of the last one seen.
    package func regels(
        gemeente: String,
        na vorige: String = "",
        hoogstens limit: Int,
        at now: Int64,
        stilte: Int64
    ) throws -> [Accountregel] {
        try connection.rows(
            """
            \(Self.selectRegel) WHERE a.gemeente = ?3 AND a.gebruikersnaam_sleutel > ?4
            ORDER BY a.gebruikersnaam_sleutel LIMIT ?5
            """,
            [
                SQLValue(now), SQLValue(now - stilte), SQLValue(gemeente), SQLValue(Gebruikersnaam.key(vorige)),
                SQLValue(limit),
            ]
        ) { try Self.regel($0) }
    }

    package func regel(_ id: String, gemeente: String, at now: Int64, stilte: Int64) throws -> Accountregel? {
        try connection.first(
            "\(Self.selectRegel) WHERE a.gemeente = ?3 AND a.id = ?4",
            [SQLValue(now), SQLValue(now - stilte), SQLValue(gemeente), SQLValue(id)]
        ) { try Self.regel($0) }
    }

    /// What was done to the account, newest first.
    package func daden(_ id: String, hoogstens limit: Int) throws -> [Accountdaad] {
        try connection.rows(
            """
            SELECT g.volgnummer, g.tijdstip, g.soort, g.door, g.toelichting, coalesce(m.naam, g.door)
            FROM account_gebeurtenis AS g LEFT JOIN account AS m ON m.id = g.door
            WHERE g.account = ?1 ORDER BY g.volgnummer DESC LIMIT ?2
            """,
            [SQLValue(id), SQLValue(limit)]
        ) { Accountdaad(gebeurtenis: try Self.gebeurtenis($0), naam: try $0.text(5)) }
    }

    /// How many accounts of a gemeente with one of these roles can sign in, this one left out.
    package func count(gemeente: String, rollen: [String], behalve id: String) throws -> Int {
        guard !rollen.isEmpty else { return 0 }
        let marks = rollen.indices.map { "?\($0 + 3)" }.joined(separator: ", ")
        return try connection.number(
            """
            SELECT CAST(count(*) AS BIGINT) FROM account
            WHERE gemeente = ?1 AND id <> ?2 AND status = 'actief' AND wachtwoord IS NOT NULL AND rol IN (\(marks))
            """,
            [SQLValue(gemeente), SQLValue(id)] + rollen.map { SQLValue($0) }
        )
    }

    /// How often rights of accounts of a gemeente were given, changed or taken since a moment.
    package func wijzigingen(gemeente: String, na moment: Int64) throws -> Int {
        try connection.number(
            """
            SELECT CAST(count(*) AS BIGINT) FROM account_gebeurtenis AS g JOIN account AS a ON a.id = g.account
            WHERE a.gemeente = ?1 AND g.tijdstip > ?2 AND g.soort IN ('aangemaakt', 'rolGewijzigd', 'statusGewijzigd')
            """,
            [SQLValue(gemeente), SQLValue(moment)]
        )
    }

    /// Notes that somebody signed in.
    package func signedIn(_ id: String, at now: Int64) throws {
        try connection.run("UPDATE account SET laatst_aangemeld = ?2 WHERE id = ?1", [SQLValue(id), SQLValue(now)])
    }

    /// Takes the password away: only a link opens the account again.
    package func dropWachtwoord(_ id: String) throws {
        try connection.run(
            "UPDATE account SET wachtwoord = NULL, versie = versie + 1 WHERE id = ?1 AND wachtwoord IS NOT NULL",
            [SQLValue(id)]
        )
    }

    // ?1 is now, ?2 is since when somebody must have been seen for a session to be open.
    private static let selectRegel = """
        SELECT a.id, a.gemeente, a.gebruikersnaam, a.naam, a.rol, a.status, a.aangemaakt, a.aangemaakt_door, a.versie,
            CAST(CASE WHEN a.wachtwoord IS NULL THEN 0 ELSE 1 END AS BIGINT),
            CAST(CASE WHEN f.bevestigd IS NULL THEN 0 ELSE 1 END AS BIGINT),
            a.laatst_aangemeld,
            (SELECT CAST(count(*) AS BIGINT) FROM sessie AS s WHERE s.account = a.id AND s.geeindigd IS NULL
                AND s.verloopt > ?1 AND s.laatst_gezien > ?2 AND s.bevestigd IS NOT NULL),
            (SELECT max(l.verloopt) FROM eenmalige_link AS l
                WHERE l.account = a.id AND l.gebruikt IS NULL AND l.verloopt > ?1),
            coalesce(m.naam, a.aangemaakt_door), g.tijdstip, coalesce(w.naam, g.door)
        FROM account AS a
        LEFT JOIN tweede_factor AS f ON f.account = a.id
        LEFT JOIN account AS m ON m.id = a.aangemaakt_door
        LEFT JOIN account_gebeurtenis AS g ON g.account = a.id AND g.volgnummer = (
            SELECT max(x.volgnummer) FROM account_gebeurtenis AS x
            WHERE x.account = a.id AND x.soort IN ('rolGewijzigd', 'statusGewijzigd'))
        LEFT JOIN account AS w ON w.id = g.door
        """

    private static func regel(_ row: borrowing SQLRow) throws -> Accountregel {
        Accountregel(
            account: try account(row),
            heeftWachtwoord: try row.int(9) == 1,
            heeftTweedeFactor: try row.int(10) == 1,
            laatstAangemeld: try row.optionalInt64(11),
            sessies: try row.int(12),
            linkTot: try row.optionalInt64(13),
            aangemaaktDoor: try row.text(14),
            gewijzigd: try row.optionalInt64(15),
            gewijzigdDoor: try row.optionalText(16)
        )
    }
}
