// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// Links with which somebody chooses a password, once.
package struct LinkStore {
    package enum Soort: String, Sendable { case uitnodiging, herstel }

    /// What somebody chooses anew with it.
    package enum Wat: String, Sendable { case wachtwoord, tweedeFactor, beide }

    /// What has become of a link.
    package enum Stand: Sendable, Hashable {
        case werkt(Account, Soort, Wat, verloopt: Int64)
        case gebruikt, verlopen
        /// There is no such link, or a newer one took its place, or the account may not sign in.
        case onbekend
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Keeps a link by the hash of its token. Older links of the account work no more.
    package func add(
        _ sleutel: [UInt8],
        _ soort: Soort,
        _ wat: Wat,
        account: String,
        verloopt: Int64,
        _ by: Wijziger
    ) throws {
        try voidAll(account: account)
        try connection.run(
            """
            INSERT INTO eenmalige_link (sleutel, account, soort, gemaakt, door, verloopt, wat)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            [
                SQLValue(sleutel), SQLValue(account), SQLValue(soort.rawValue), SQLValue(by.tijdstip),
                SQLValue(by.door), SQLValue(verloopt), SQLValue(wat.rawValue),
            ]
        )
    }

    /// What the link is good for now. Looking uses nothing up.
    package func stand(_ sleutel: [UInt8], at now: Int64) throws -> Stand {
        let found = try connection.first(
            "SELECT account, soort, wat, verloopt, gebruikt FROM eenmalige_link WHERE sleutel = ?1",
            [SQLValue(sleutel)]
        ) { row in
            (
                account: try row.text(0), soort: Soort(rawValue: try row.text(1)),
                wat: try row.optionalText(2).map { Wat(rawValue: $0) } ?? .beide,
                verloopt: try row.int64(3), isGebruikt: try row.optionalInt64(4) != nil
            )
        }
        guard let found, let soort = found.soort, let wat = found.wat else { return .onbekend }
        if found.isGebruikt { return .gebruikt }
        guard found.verloopt > now else { return .verlopen }
        guard let account = try AccountStore(connection).find(found.account), account.status == .actief else {
            return .onbekend
        }
        return .werkt(account, soort, wat, verloopt: found.verloopt)
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
