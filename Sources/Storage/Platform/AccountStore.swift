// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// Accounts in the platform database: reading.
package struct AccountStore {
    let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    package func find(_ id: String) throws -> Account? {
        try connection.first("\(Self.select) WHERE id = ?1", [SQLValue(id)]) { try Self.account($0) }
    }

    /// Finds by user name, however it is spelled.
    package func find(gebruikersnaam: String) throws -> Account? {
        try connection.first(
            "\(Self.select) WHERE gebruikersnaam_sleutel = ?1",
            [SQLValue(Gebruikersnaam.key(gebruikersnaam))]
        ) { try Self.account($0) }
    }

    /// What is kept of the password; nil when there is none.
    package func wachtwoord(_ id: String) throws -> String? {
        try connection.first("SELECT wachtwoord FROM account WHERE id = ?1", [SQLValue(id)]) {
            try $0.optionalText(0)
        } ?? nil
    }

    /// A page of the accounts that a gemeente manages, by user name; `na` is the user name of the last one seen.
    package func all(gemeente: String, na vorige: String = "", hoogstens limit: Int = 50) throws -> [Account] {
        try connection.rows(
            """
            \(Self.select) WHERE gemeente = ?1 AND gebruikersnaam_sleutel > ?2
            ORDER BY gebruikersnaam_sleutel LIMIT ?3
            """,
            [SQLValue(gemeente), SQLValue(Gebruikersnaam.key(vorige)), SQLValue(limit)]
        ) { try Self.account($0) }
    }

    /// The gemeenten that the account works for beside its own, by code.
    package func werkgebied(_ id: String) throws -> [String] {
        try connection.rows(
            "SELECT gemeente FROM account_werkgebied WHERE account = ?1 ORDER BY gemeente",
            [SQLValue(id)]
        ) { try $0.text(0) }
    }

    /// What was done to the account, oldest first.
    package func gebeurtenissen(_ id: String) throws -> [Account.Gebeurtenis] {
        try connection.rows(
            """
            SELECT volgnummer, tijdstip, soort, door, toelichting FROM account_gebeurtenis
            WHERE account = ?1 ORDER BY volgnummer
            """,
            [SQLValue(id)]
        ) { try Self.gebeurtenis($0) }
    }

    static func gebeurtenis(_ row: borrowing SQLRow) throws -> Account.Gebeurtenis {
        guard let soort = Account.Gebeurtenissoort(rawValue: try row.text(2)) else {
            throw DatabaseFailure.outOfRange(column: 2)
        }
        return Account.Gebeurtenis(
            volgnummer: try row.int(0),
            tijdstip: try row.int64(1),
            soort: soort,
            door: try row.text(3),
            toelichting: try row.optionalText(4)
        )
    }

    static let select = "SELECT \(columns) FROM account"
    static let columns = """
        id, gemeente, gebruikersnaam, naam, rol, status, aangemaakt, aangemaakt_door, versie
        """

    /// Reads an account from nine columns that begin at `first`.
    static func account(_ row: borrowing SQLRow, from first: Int = 0) throws -> Account {
        guard let status = Account.Status(rawValue: try row.text(first + 5)) else {
            throw DatabaseFailure.outOfRange(column: first + 5)
        }
        return Account(
            id: try row.text(first),
            gemeente: try row.optionalText(first + 1),
            gebruikersnaam: try row.text(first + 2),
            naam: try row.text(first + 3),
            rol: try row.text(first + 4),
            status: status,
            aangemaakt: try row.int64(first + 6),
            aangemaaktDoor: try row.text(first + 7),
            versie: try row.int(first + 8)
        )
    }
}
