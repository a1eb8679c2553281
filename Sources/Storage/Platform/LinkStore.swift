// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// Links with which somebody chooses a password, once.
package struct LinkStore {
    package enum Soort: String, Sendable { case uitnodiging, herstel }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Keeps a link by the hash of its token. Older links of the account work no more.
    package func add(_ sleutel: [UInt8], _ soort: Soort, account: String, verloopt: Int64, _ by: Wijziger) throws {
        try voidAll(account: account)
        try connection.run(
            """
            INSERT INTO eenmalige_link (sleutel, account, soort, gemaakt, door, verloopt)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """,
            [
                SQLValue(sleutel), SQLValue(account), SQLValue(soort.rawValue), SQLValue(by.tijdstip),
                SQLValue(by.door), SQLValue(verloopt),
            ]
        )
    }

    /// The account of a link that still works.
    package func account(_ sleutel: [UInt8], at now: Int64) throws -> Account? {
        let id = try connection.first(
            "SELECT account FROM eenmalige_link WHERE sleutel = ?1 AND gebruikt IS NULL AND verloopt > ?2",
            [SQLValue(sleutel), SQLValue(now)]
        ) { try $0.text(0) }
        guard let id, let account = try AccountStore(connection).find(id), account.status == .actief else { return nil }
        return account
    }

    /// Uses it up; false when somebody did already.
    package func use(_ sleutel: [UInt8], at now: Int64) throws -> Bool {
        try connection.run(
            "UPDATE eenmalige_link SET gebruikt = ?2 WHERE sleutel = ?1 AND gebruikt IS NULL AND verloopt > ?2",
            [SQLValue(sleutel), SQLValue(now)]
        ) == 1
    }

    /// Links of the account that were not used work no more.
    package func voidAll(account: String) throws {
        try connection.run(
            "DELETE FROM eenmalige_link WHERE account = ?1 AND gebruikt IS NULL",
            [SQLValue(account)]
        )
    }

    /// Removes links whose time was over before `moment`; tells how many.
    @discardableResult
    package func forget(before moment: Int64) throws -> Int {
        try connection.run("DELETE FROM eenmalige_link WHERE verloopt < ?1", [SQLValue(moment)])
    }
}
