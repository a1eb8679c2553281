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
        /// Those that only the program itself looks into, with how many times at this moment.
        var visits: [GemeenteCode: Int] = [:]
    }

    private let known = Mutex(Known())
    private let opener: @Sendable (GemeenteCode) throws -> any Database
    private let listing: @Sendable () async throws -> [GemeenteCode]

    /// `opener` opens and migrates the database of a gemeente; `bestaande` tells which are there without opening any.
    package init(
        bestaande: @escaping @Sendable () async throws -> [GemeenteCode] = { [] },
        opener: @escaping @Sendable (GemeenteCode) throws -> any Database
    ) {
        self.opener = opener
        listing = bestaande
    }

    /// The gemeenten that have a database, in order.
    package func bestaande() async throws -> [GemeenteCode] {
        let listed = try await listing()
        return Set(listed + known.withLock { Array($0.databases.keys) }).sorted()
    }

    /// The database of a gemeente.
    package func open(_ code: GemeenteCode) throws -> any Database {
        try known.withLock { known in
            known.counter += 1
            known.visits[code] = nil
            known.used[code] = known.counter
            if known.counter % Gemeentekast.ronde == 0 { rest(&known) }
            if let database = known.databases[code] { return database }
            let database = try opener(code)
            known.databases[code] = database
            return database
        }
    }

    /// As `open`, for a look by the program itself at many gemeenten: what nobody else asks for is closed after it.
    package func visit<T: Sendable>(
        _ code: GemeenteCode,
        _ body: (any Database) async throws -> T
    ) async throws -> T {
        let database = try known.withLock { known in
            if let database = known.databases[code] {
                if let count = known.visits[code] { known.visits[code] = count + 1 }
                return database
            }
            let database = try opener(code)
            known.databases[code] = database
            known.visits[code] = 1
            return database
        }
        defer { leave(code) }
        return try await body(database)
    }

    // Within the lock, so that nobody opens the file while it is being let go.
    private func leave(_ code: GemeenteCode) {
        known.withLock { known in
            guard let count = known.visits[code] else { return }
            known.visits[code] = count > 1 ? count - 1 : nil
            guard count == 1, let database = known.databases.removeValue(forKey: code) else { return }
            // Nothing waits in it: every write of the visit was answered.
            try? database.close()
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
