// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
internal import Synchronization

/// The databases of the gemeenten, each opened when somebody first asks for it. One gemeente, one database: a store gets
/// one of these and can reach nothing else.
package final class Gemeentekast: Sendable {
    private struct Known {
        var databases: [GemeenteCode: any Database] = [:]
        /// When each that did not rest since was asked for last, by a counter.
        var used: [GemeenteCode: Int] = [:]
        var counter = 0
    }

    private let known = Mutex(Known())
    private let opener: @Sendable (GemeenteCode) throws -> any Database

    /// - Parameter opener: opens and migrates the database of a gemeente.
    package init(opener: @escaping @Sendable (GemeenteCode) throws -> any Database) {
        self.opener = opener
    }

    /// The database of a gemeente.
    package func open(_ code: GemeenteCode) throws -> any Database {
        try known.withLock { known in
            known.counter += 1
            known.used[code] = known.counter
            if known.counter % Gemeentekast.ronde == 0 { rest(&known) }
            if let database = known.databases[code] { return database }
            let database = try opener(code)
            known.databases[code] = database
            return database
        }
    }

    /// Closes all.
    package func close() throws {
        let databases = known.withLock { known in
            defer { known.databases = [:] }
            return Array(known.databases.values)
        }
        for database in databases { try database.close() }
    }

    // Those that were not asked for lately give back their memory; they stay open.
    private func rest(_ known: inout Known) {
        for (code, last) in known.used where last < known.counter - Gemeentekast.ronde / 2 {
            known.databases[code]?.rest()
            known.used[code] = nil
        }
    }

    /// After how many questions the shelves are looked at.
    private static let ronde = 128
}
