// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// What is kept of somebody's second factor.
package struct TweedeFactor: Sendable, Hashable {
    /// Closed; opening it needs the key of the server.
    package let geheim: [UInt8]
    /// When the first right code was given; nil while it is being set up.
    package let bevestigd: Int64?
    /// The last step whose code was used.
    package let stap: Int64
}

/// Second factors and recovery codes in the platform database.
package struct TweedeFactorStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    package func find(_ account: String) throws -> TweedeFactor? {
        try connection.first(
            "SELECT geheim, bevestigd, stap FROM tweede_factor WHERE account = ?1",
            [SQLValue(account)]
        ) { TweedeFactor(geheim: try $0.bytes(0), bevestigd: try $0.optionalInt64(1), stap: try $0.int64(2)) }
    }

    /// Keeps a secret that waits for its first code, in place of one that still waited. One that works stays.
    package func begin(_ account: String, geheim: [UInt8], at now: Int64) throws {
        try connection.run(
            """
            INSERT INTO tweede_factor (account, geheim, begonnen, stap) VALUES (?1, ?2, ?3, 0)
            ON CONFLICT (account) DO UPDATE SET geheim = excluded.geheim, begonnen = excluded.begonnen, stap = 0
            WHERE tweede_factor.bevestigd IS NULL
            """,
            [SQLValue(account), SQLValue(geheim), SQLValue(now)]
        )
    }

    /// From now on it is asked for; false when it worked already.
    package func confirm(_ account: String, stap: Int64, at now: Int64) throws -> Bool {
        try connection.run(
            "UPDATE tweede_factor SET bevestigd = ?2, stap = ?3 WHERE account = ?1 AND bevestigd IS NULL",
            [SQLValue(account), SQLValue(now), SQLValue(stap)]
        ) == 1
    }

    /// Uses the code of a step; false when a code of that step or a later one was used already.
    package func use(_ account: String, stap: Int64) throws -> Bool {
        try connection.run(
            "UPDATE tweede_factor SET stap = ?2 WHERE account = ?1 AND stap < ?2 AND bevestigd IS NOT NULL",
            [SQLValue(account), SQLValue(stap)]
        ) == 1
    }

    /// Removes factor and recovery codes: at the next sign-in a new one is set up.
    package func remove(_ account: String) throws {
        try connection.run("DELETE FROM herstelcode WHERE account = ?1", [SQLValue(account)])
        try connection.run("DELETE FROM tweede_factor WHERE account = ?1", [SQLValue(account)])
    }

    /// Replaces the recovery codes.
    package func setCodes(_ account: String, _ hashes: [[UInt8]]) throws {
        try connection.run("DELETE FROM herstelcode WHERE account = ?1", [SQLValue(account)])
        for hash in hashes {
            try connection.run(
                "INSERT INTO herstelcode (account, hash) VALUES (?1, ?2)",
                [SQLValue(account), SQLValue(hash)]
            )
        }
    }

    /// Uses a recovery code; false when there is no such code, or it was used.
    package func useCode(_ account: String, _ hash: [UInt8], at now: Int64) throws -> Bool {
        try connection.run(
            "UPDATE herstelcode SET gebruikt = ?3 WHERE account = ?1 AND hash = ?2 AND gebruikt IS NULL",
            [SQLValue(account), SQLValue(hash), SQLValue(now)]
        ) == 1
    }

    package func codesLeft(_ account: String) throws -> Int {
        try connection.number(
            "SELECT CAST(count(*) AS BIGINT) FROM herstelcode WHERE account = ?1 AND gebruikt IS NULL",
            [SQLValue(account)]
        )
    }
}
