// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Synchronization

/// One schema of a PostgreSQL server: the database of one gemeente, or of the platform. Other processes may read and write in it
/// at the same time.
package final class PostgreSQLDatabase: Database {
    private let server: PostgreSQLServer
    private let place: PostgreSQLPlace
    private let prepare: @Sendable (any Database) throws -> Void
    private let isReady: Mutex<Bool>
    private let isClosed = Mutex(false)
    private let writes = GroupCommit()
    private let line = WriteLine<PostgreSQLSeat>()

    init(
        _ server: PostgreSQLServer,
        _ place: PostgreSQLPlace,
        isReady: Bool = false,
        prepare: @escaping @Sendable (any Database) throws -> Void
    ) {
        self.server = server
        self.place = place
        self.prepare = prepare
        self.isReady = Mutex(isReady)
    }

    package var engine: DatabaseEngine { .postgresql }

    /// The name of the schema.
    package var schema: String { place.schema }

    /// Makes the schema and brings it up to date, once; whoever comes at the same time waits. Tried again after a failure.
    private func ready() throws {
        try isReady.withLock { isReady in
            guard !isReady else { return }
            try server.provide(place)
            try prepare(PostgreSQLDatabase(server, place, isReady: true, prepare: { _ in }))
            isReady = true
        }
    }

    private func checkOpen() throws(DatabaseFailure) {
        if isClosed.withLock({ $0 }) { throw .closed }
    }
}

// MARK: - Reading

extension PostgreSQLDatabase {
    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try checkOpen()
        return try await server.readers.run { [self] seat in
            try ready()
            return try seat.read { link in try reading(link, body) }
        }
    }

    package func generation() async throws -> UInt64? {
        try checkOpen()
        return try await server.readers.run { [self] seat in
            try ready()
            return try seat.read { link in
                let result = try link.execute(place.generation, [], in: place.schema)
                guard result.rowCount == 1 else { return nil }
                return UInt64(exactly: try SQLRow(result).int64(0))
            }
        }
    }

    package func readSync<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try checkOpen()
        try ready()
        return try reading(try server.opener.open(), isLong: true, body)
    }

    private func reading<T>(
        _ link: PostgreSQLLink,
        isLong: Bool = false,
        _ body: (any SQLConnection) throws -> T
    ) throws -> T {
        link.silence = isLong ? link.settings.longMilliseconds : link.settings.silenceMilliseconds
        try link.execute(place.beginReading(on: link, isLong: isLong))
        do {
            let result = try body(PostgreSQLConnection(link: link, place: place.schema))
            try link.execute("COMMIT")
            return result
        } catch {
            if link.isAlive { _ = try? link.execute("ROLLBACK") }
            // What a body makes of a lost connection does not matter: it is asked again, or refused as such.
            throw link.isAlive ? error : DatabaseFailure.unavailable
        }
    }
}

// MARK: - Writing

extension PostgreSQLDatabase {
    @discardableResult
    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await writes.run(isNote: false, schedule: scheduleBatch, body)
    }

    @discardableResult
    package func note<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await writes.run(isNote: true, schedule: scheduleBatch, body)
    }

    private func scheduleBatch() {
        line.add(on: server.writers) { [self] seat in
            seat.write(place) { session in
                let isMore = inside {
                    writes.runBatch(on: session, ready: ready)
                }
                if isMore { scheduleBatch() }
            }
        }
    }

    @discardableResult
    package func writeAlone<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try writes.check()
        return try await withCheckedThrowingContinuation { continuation in
            line.add(on: server.writers) { [self] seat in
                seat.write(place, isLong: true) { session in
                    continuation.resume(with: Result { try transaction(session, body) })
                }
            }
        }
    }

    @discardableResult
    package func writeExclusively<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try writes.check()
        guard !Self.insideOf.contains(ObjectIdentifier(self)) else { throw DatabaseFailure.nested }
        return try transaction(PostgreSQLWriteSession(PostgreSQLHolder(server.opener), place, isLong: true), body)
    }

    private func transaction<T>(
        _ session: PostgreSQLWriteSession,
        _ body: (any SQLConnection) throws -> T
    ) throws -> T {
        do {
            try ready()
            try session.begin()
            let result = try inside { try body(try session.connection) }
            try session.commit(isChange: true)
            return result
        } catch {
            session.rollback()
            throw error
        }
    }

    /// In the transactions of which databases this thread is: one that waits for itself would wait in vain.
    @TaskLocal private static var insideOf: Set<ObjectIdentifier> = []

    private func inside<T>(_ body: () throws -> T) rethrows -> T {
        try Self.$insideOf.withValue(Self.insideOf.union([ObjectIdentifier(self)])) { try body() }
    }
}

// MARK: - Resting and closing

extension PostgreSQLDatabase {
    /// The server cleans up after itself (autovacuum), in its own time.
    package func settle() async throws -> Bool { false }

    /// Connections belong to the server and serve all.
    package func rest() {}

    package func close() throws {
        isClosed.withLock { $0 = true }
        writes.end(.closed)
        line.wait()
    }
}
