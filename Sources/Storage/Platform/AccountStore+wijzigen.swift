// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

/// Accounts in the platform database: every change leaves a line of who did it.
extension AccountStore {
    /// Adds an account. `wachtwoord` is the text of a hash, never a password.
    package func add(_ account: Account, wachtwoord: String?) throws {
        do {
            try connection.attempt {
                try connection.run(
                    """
                    INSERT INTO account (id, gemeente, gebruikersnaam, gebruikersnaam_sleutel, naam, rol, wachtwoord,
                        status, aangemaakt, aangemaakt_door, versie)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1)
                    """,
                    [
                        SQLValue(account.id), SQLValue(account.gemeente), SQLValue(account.gebruikersnaam),
                        SQLValue(Gebruikersnaam.key(account.gebruikersnaam)), SQLValue(account.naam),
                        SQLValue(account.rol), SQLValue(wachtwoord), SQLValue(account.status.rawValue),
                        SQLValue(account.aangemaakt), SQLValue(account.aangemaaktDoor),
                    ]
                )
            }
        } catch DatabaseFailure.unique {
            throw Accountfout.gebruikersnaamBezet
        }
        let by = Wijziger(door: account.aangemaaktDoor, tijdstip: account.aangemaakt)
        try record(.aangemaakt, account.id, by, account.rol)
    }

    package func changeNaam(_ id: String, versie: Int, to naam: String, _ by: Wijziger) throws {
        try change("naam = ?3", id, versie, SQLValue(naam))
        try record(.naamGewijzigd, id, by, nil)
    }

    package func changeRol(_ id: String, versie: Int, to rol: String, _ by: Wijziger) throws {
        try change("rol = ?3", id, versie, SQLValue(rol))
        try record(.rolGewijzigd, id, by, rol)
    }

    package func changeStatus(
        _ id: String,
        versie: Int,
        to status: Account.Status,
        toelichting: String? = nil,
        _ by: Wijziger
    ) throws {
        try change("status = ?3", id, versie, SQLValue(status.rawValue))
        try record(.statusGewijzigd, id, by, [status.rawValue, toelichting].compactMap { $0 }.joined(separator: ": "))
    }

    /// Replaces the hash of the password; the sessions of the account are ended by who calls.
    package func changeWachtwoord(_ id: String, versie: Int, to hash: String, _ by: Wijziger) throws {
        try change("wachtwoord = ?3", id, versie, SQLValue(hash))
        try record(.wachtwoordGewijzigd, id, by, nil)
    }

    /// Replaces the hash of a password that somebody chose, whatever else was changed meanwhile.
    package func setWachtwoord(_ id: String, to hash: String, _ by: Wijziger) throws {
        try connection.run(
            "UPDATE account SET wachtwoord = ?2, versie = versie + 1 WHERE id = ?1",
            [SQLValue(id), SQLValue(hash)]
        )
        try record(.wachtwoordGewijzigd, id, by, nil)
    }

    /// Renews a hash that was made with less work, of the same password: no change that a person made, so no line and
    /// no new version. Does nothing when the hash is no longer the one that was read.
    package func renewHash(_ id: String, from old: String, to hash: String) throws {
        try connection.run(
            "UPDATE account SET wachtwoord = ?3 WHERE id = ?1 AND wachtwoord = ?2",
            [SQLValue(id), SQLValue(old), SQLValue(hash)]
        )
    }

    package func addWerkgebied(_ id: String, _ gemeente: String, _ by: Wijziger) throws {
        let added = try connection.run(
            "INSERT INTO account_werkgebied (account, gemeente) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            [SQLValue(id), SQLValue(gemeente)]
        )
        if added > 0 { try record(.werkgebiedToegevoegd, id, by, gemeente) }
    }

    package func removeWerkgebied(_ id: String, _ gemeente: String, _ by: Wijziger) throws {
        let removed = try connection.run(
            "DELETE FROM account_werkgebied WHERE account = ?1 AND gemeente = ?2",
            [SQLValue(id), SQLValue(gemeente)]
        )
        if removed > 0 { try record(.werkgebiedVervallen, id, by, gemeente) }
    }

    private func change(_ assignment: StaticString, _ id: String, _ versie: Int, _ value: SQLValue) throws {
        let changed = try connection.run(
            "UPDATE account SET \(assignment), versie = versie + 1 WHERE id = ?1 AND versie = ?2",
            [SQLValue(id), SQLValue(versie), value]
        )
        guard changed == 1 else { throw Accountfout.gewijzigd }
    }

    /// Writes down what was done to the account elsewhere, such as to its second factor.
    package func note(
        _ soort: Account.Gebeurtenissoort,
        _ id: String,
        _ by: Wijziger,
        _ toelichting: String? = nil
    ) throws {
        try record(soort, id, by, toelichting)
    }

    private func record(
        _ soort: Account.Gebeurtenissoort,
        _ id: String,
        _ by: Wijziger,
        _ toelichting: String?
    ) throws {
        try connection.run(
            """
            INSERT INTO account_gebeurtenis (account, volgnummer, tijdstip, soort, door, toelichting)
            VALUES (?1, (SELECT coalesce(max(volgnummer), 0) + 1 FROM account_gebeurtenis WHERE account = ?1),
                ?2, ?3, ?4, ?5)
            """,
            [
                SQLValue(id), SQLValue(by.tijdstip), SQLValue(soort.rawValue), SQLValue(by.door),
                SQLValue(toelichting),
            ]
        )
    }
}
