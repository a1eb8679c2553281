// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Synchronization

/// One look at everything: within it each database is asked once what its generation is. All that was kept before the look began
/// is seen in it.
///
/// Only for a request that reads. One that writes would miss its own write.
package final class Ogenblik: Sendable {
    @TaskLocal private static var current: Ogenblik?

    private let known = Mutex<[ObjectIdentifier: UInt64?]>([:])

    private init() {}

    /// Runs `body`, as one look when it only reads.
    package static func look<T>(if isReading: Bool, _ body: () async throws -> T) async rethrows -> T {
        try await $current.withValue(isReading ? Ogenblik() : nil) { try await body() }
    }

    fileprivate static func generation(of database: any Database) async throws -> UInt64? {
        guard let current else { return try await database.generation() }
        let id = ObjectIdentifier(database)
        if let known = current.known.withLock({ $0[id] }) { return known }
        let generation = try await database.generation()
        current.known.withLock { $0[id] = generation }
        return generation
    }
}

extension Database {
    /// The generation, asked once in a look.
    func bezien() async throws -> UInt64? { try await Ogenblik.generation(of: self) }
}
