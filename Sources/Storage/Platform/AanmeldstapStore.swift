// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// Who gave the password and not yet the second factor. Opens nothing but the page that asks for it.
package struct AanmeldstapStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// `sleutel` is the hash of the token in the cookie.
    package func add(_ sleutel: [UInt8], account: String, verloopt: Int64) throws {
        try connection.run(
            "INSERT INTO aanmeldstap (sleutel, account, verloopt) VALUES (?1, ?2, ?3)",
            [SQLValue(sleutel), SQLValue(account), SQLValue(verloopt)]
        )
    }

    /// The account, when the step is not over and the account may sign in.
    package func account(_ sleutel: [UInt8], at now: Int64) throws -> Account? {
        let id = try connection.first(
            "SELECT account FROM aanmeldstap WHERE sleutel = ?1 AND verloopt > ?2",
            [SQLValue(sleutel), SQLValue(now)]
        ) { try $0.text(0) }
        guard let id, let account = try AccountStore(connection).find(id), account.status == .actief else { return nil }
        return account
    }

    /// The step is done; false when it was done already.
    package func end(_ sleutel: [UInt8]) throws -> Bool {
        try connection.run("DELETE FROM aanmeldstap WHERE sleutel = ?1", [SQLValue(sleutel)]) == 1
    }

    /// All steps of an account are over: its password or status changed.
    package func endAll(account: String) throws {
        try connection.run("DELETE FROM aanmeldstap WHERE account = ?1", [SQLValue(account)])
    }

    /// Removes steps that were over before `moment`; tells how many.
    @discardableResult
    package func forget(before moment: Int64) throws -> Int {
        try connection.run("DELETE FROM aanmeldstap WHERE verloopt < ?1", [SQLValue(moment)])
    }
}
