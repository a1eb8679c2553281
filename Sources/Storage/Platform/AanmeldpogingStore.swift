// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// Counts of attempts to sign in that failed, in windows of ten minutes. What follows from a count is not decided here.
package struct AanmeldpogingStore {
    /// Under what attempts are counted. The bytes are a mark made with a key, so that neither names nor addresses can
    /// be read back; mark the folded user name also when no such account exists.
    package enum Doel: Sendable, Hashable {
        case account([UInt8])
        case adres([UInt8])
    }

    package struct Stand: Sendable, Hashable {
        package let aantal: Int
        /// The last one, in milliseconds since 1970; nil when there was none.
        package let laatste: Int64?

        package init(aantal: Int, laatste: Int64?) {
            self.aantal = aantal
            self.laatste = laatste
        }
    }

    package static let venster: Int64 = 10 * 60 * 1000

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Counts one attempt at `now`.
    package func add(_ doel: Doel, at now: Int64) throws {
        try connection.run(
            """
            INSERT INTO aanmeldpoging (soort, sleutel, venster, aantal, laatste) VALUES (?1, ?2, ?3, 1, ?4)
            ON CONFLICT (soort, sleutel, venster) DO UPDATE
            SET aantal = aanmeldpoging.aantal + 1, laatste = excluded.laatste
            """,
            [doel.soort, doel.sleutel, SQLValue(Self.begin(of: now)), SQLValue(now)]
        )
    }

    /// Takes one attempt back that was counted at `now`: it was a good one.
    package func takeBack(_ doel: Doel, at now: Int64) throws {
        try connection.run(
            """
            UPDATE aanmeldpoging SET aantal = aantal - 1
            WHERE soort = ?1 AND sleutel = ?2 AND venster = ?3 AND aantal > 0
            """,
            [doel.soort, doel.sleutel, SQLValue(Self.begin(of: now))]
        )
    }

    /// The attempts in the windows that reach past `moment`.
    package func stand(_ doel: Doel, since moment: Int64) throws -> Stand {
        try connection.first(
            """
            SELECT CAST(coalesce(sum(aantal), 0) AS BIGINT), max(laatste) FROM aanmeldpoging
            WHERE soort = ?1 AND sleutel = ?2 AND venster >= ?3
            """,
            [doel.soort, doel.sleutel, SQLValue(Self.begin(of: moment))]
        ) { Stand(aantal: try $0.int(0), laatste: try $0.optionalInt64(1)) } ?? Stand(aantal: 0, laatste: nil)
    }

    /// Starts again at nothing: after somebody signed in.
    package func clear(_ doel: Doel) throws {
        try connection.run(
            "DELETE FROM aanmeldpoging WHERE soort = ?1 AND sleutel = ?2",
            [doel.soort, doel.sleutel]
        )
    }

    /// Removes the windows that were over before `moment`; tells how many.
    @discardableResult
    package func forget(before moment: Int64) throws -> Int {
        try connection.run("DELETE FROM aanmeldpoging WHERE venster < ?1", [SQLValue(Self.begin(of: moment))])
    }

    private static func begin(of moment: Int64) -> Int64 {
        moment - moment % venster
    }
}

extension AanmeldpogingStore.Doel {
    fileprivate var soort: SQLValue {
        switch self {
        case .account: "account"
        case .adres: "adres"
        }
    }

    fileprivate var sleutel: SQLValue {
        switch self {
        case .account(let bytes), .adres(let bytes): .blob(bytes)
        }
    }
}
