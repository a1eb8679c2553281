// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import Synchronization

/// A SQLite file: many readers beside one writer.
///
/// Made by ``open(_:_:)``, which asserts that a commit is on disk before it is answered.
package final class SQLiteDatabase: Database {
    package let file: String
    private let pool: DatabasePool
    private let settings: SQLiteSettings
    private let lanes: Lanes<DatabasePool>
    private let writes = GroupCommit()
    private let lock: FileLock?
    private let isClosed = Mutex(false)
    /// Lives as long as the database, such as the folder of a file that has to go with it.
    private let companion: (any Sendable)?

    init(
        file: String,
        pool: DatabasePool,
        settings: SQLiteSettings,
        lock: FileLock?,
        companion: (any Sendable)?
    ) {
        self.file = file
        self.pool = pool
        self.settings = settings
        self.lock = lock
        self.companion = companion
        lanes = Lanes(count: settings.readers, label: "sqlite.read") { pool }
        if lock == nil { writes.end(.readOnly) }
    }

    package var engine: DatabaseEngine { .sqlite }

    /// Known for certain, because the lock keeps every other writer out; a reader of another's file does not know.
    package func generation() -> UInt64? { lock == nil ? nil : writes.generation }
}

// MARK: - Reading

extension SQLiteDatabase {
    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try checkOpen()
        return try await lanes.run { pool in
            try DatabaseFailure.translating {
                try pool.read { try body(SQLiteConnection(database: $0)) }
            }
        }
    }

    package func readSync<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try checkOpen()
        return try DatabaseFailure.translating {
            // The reentrant form, because GRDB ends the process on a read inside a read.
            try pool.unsafeReentrantRead { database in
                let connection = SQLiteConnection(database: database)
                if database.isInsideTransaction { return try body(connection) }
                try database.beginTransaction(.deferred)
                defer { SQLiteWriteSession(database: database).rollback() }
                return try body(connection)
            }
        }
    }
}

// MARK: - Writing

extension SQLiteDatabase {
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
        pool.asyncWriteWithoutTransaction { [self] database in
            if writes.runBatch(on: SQLiteWriteSession(database: database)) { scheduleBatch() }
        }
    }

    @discardableResult
    package func writeAlone<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try writes.check()
        return try await withCheckedThrowingContinuation { continuation in
            // In line with the batches: those that wait already go first, those of later go after.
            pool.asyncWriteWithoutTransaction { [self] database in
                continuation.resume(
                    with: Result {
                        try cache(settings.longCacheKiB, of: database)
                        defer { giveBack(database) }
                        return try transaction(on: database, body)
                    }
                )
            }
        }
    }

    private func cache(_ kibibytes: Int, of database: GRDB.Database) throws {
        try DatabaseFailure.translating { try database.execute(sql: "PRAGMA cache_size = -\(kibibytes)") }
    }

    private func giveBack(_ database: GRDB.Database) {
        // A connection that cannot even do this says so at its next statement.
        try? cache(settings.cacheKiB, of: database)
        database.releaseMemory()
    }

    @discardableResult
    package func writeExclusively<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try writes.check()
        return try pool.unsafeReentrantWrite { try transaction(on: $0, body) }
    }

    private func transaction<T>(
        on database: GRDB.Database,
        _ body: (any SQLConnection) throws -> T
    ) throws -> T {
        try DatabaseFailure.translating {
            guard !database.isInsideTransaction else { throw DatabaseFailure.nested }
            let session = SQLiteWriteSession(database: database)
            do {
                // Again, because a write that went before may have found the disk failing.
                try writes.refuseAfterStop()
                try session.begin()
                let result = try body(session.connection)
                try session.commit(isChange: true)
                writes.moved()
                return result
            } catch {
                session.rollback()
                if let failure = error as? DatabaseFailure { writes.endIfFinal(failure) }
                throw error
            }
        }
    }
}

// MARK: - Resting and closing

extension SQLiteDatabase {
    /// What was deleted stands on in the journal until it is written over; a checkpoint that empties it takes it away. With a
    /// reader still under way that does not come about: then it is false.
    package func settle() async throws -> Bool {
        try writes.check()
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncWriteWithoutTransaction { database in
                continuation.resume(
                    with: Result {
                        do {
                            _ = try database.checkpoint(.truncate)
                            return true
                        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                            return false
                        }
                    }
                )
            }
        }
    }

    package func rest() {
        guard !isClosed.withLock({ $0 }) else { return }
        pool.releaseMemoryEventually()
    }

    package func close() throws {
        let wasClosed = isClosed.withLock { closed in
            defer { closed = true }
            return closed
        }
        guard !wasClosed else { return }
        writes.end(.closed)
        defer { lock?.release() }
        try DatabaseFailure.translating {
            // Readers first: only the last connection to leave removes the journal, and only a writing one can.
            pool.releaseMemory()
            if lock != nil {
                try pool.writeWithoutTransaction { database in
                    while writes.runBatch(on: SQLiteWriteSession(database: database)) {}
                    _ = try database.checkpoint(.truncate)
                }
            }
            try pool.close()
        }
    }

    private func checkOpen() throws(DatabaseFailure) {
        if isClosed.withLock({ $0 }) { throw .closed }
    }
}
