// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
internal import Foundation
internal import Logging

/// Empty databases for tests, on the engine under test: SQLite, unless `MEEDOEN_PROEF_ENGINE` says `postgresql`.
///
/// `MEEDOEN_PROEF_POSTGRESQL` is the URL of a server that is there for tests alone; `make test` starts one.
package enum Proefdatabase {
    package static var engine: DatabaseEngine {
        ProcessInfo.processInfo.environment["MEEDOEN_PROEF_ENGINE"].flatMap(DatabaseEngine.init(rawValue:)) ?? .sqlite
    }

    /// Whether there is a PostgreSQL server, for tests that need both engines.
    package static var hasPostgreSQL: Bool { url != nil }

    private static var url: String? { ProcessInfo.processInfo.environment["MEEDOEN_PROEF_POSTGRESQL"] }

    /// A database that nobody else has, gone with the test or with the server.
    package static func fresh() throws -> any Database {
        switch engine {
        case .sqlite: try sqlite()
        case .postgresql: try postgresql()
        }
    }

    /// A file in a folder of its own, which goes when the database goes.
    package static func sqlite(_ settings: SQLiteSettings = SQLiteSettings()) throws -> SQLiteDatabase {
        let folder = try TemporaryFolder()
        return try SQLiteDatabase.open(folder.path + "/test.sqlite", settings, with: folder)
    }

    /// A schema that nobody else has, on the server of the tests.
    package static func postgresql(
        prepare: @escaping @Sendable (any Database) throws -> Void = { _ in }
    ) throws -> PostgreSQLDatabase {
        let name = "p" + String(UInt64.random(in: .min ... .max), radix: 36)
        guard let server, let database = server.database(name, prepare: prepare) else { throw Geenserver() }
        return database
    }

    /// A server with settings of its own; for tests of the driver.
    package static func server(_ change: (inout PostgreSQLSettings) -> Void) throws -> PostgreSQLServer {
        guard let url else { throw Geenserver() }
        var settings = PostgreSQLSettings(url: url)
        settings.demandsDurability = false
        change(&settings)
        return PostgreSQLServer(settings, logger: Logger(label: "proef"))
    }

    // One for all tests, because tests run beside each other and a server has only so many connections.
    private static let server = try? server { _ in }
}

/// The engine under test is PostgreSQL, but nobody said where it is.
package struct Geenserver: Error, CustomStringConvertible {
    package var description: String {
        "MEEDOEN_PROEF_POSTGRESQL is niet gezet. Start een server met Scripts/postgres.sh, of doe: make test"
    }
}
