// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

/// A GRDB connection behind the seam. Made on the connection's own thread, and gone when the body ends.
struct SQLiteConnection: SQLConnection {
    let database: GRDB.Database

    func rows<T>(
        _ sql: String,
        _ arguments: [SQLValue],
        _ make: (borrowing SQLRow) throws -> T
    ) throws -> [T] {
        var found: [T] = []
        try each(sql, arguments) { row in
            found.append(try make(row))
            return .next
        }
        return found
    }

    func first<T>(
        _ sql: String,
        _ arguments: [SQLValue],
        _ make: (borrowing SQLRow) throws -> T
    ) throws -> T? {
        var found: T?
        try each(sql, arguments) { row in
            found = try make(row)
            return .stop
        }
        return found
    }

    func each(_ sql: String, _ arguments: [SQLValue], _ body: (borrowing SQLRow) throws -> Reading) throws {
        try DatabaseFailure.translating {
            let cursor = try Row.fetchCursor(statement(sql), arguments: StatementArguments(arguments))
            // The row is the cursor's own memory: an optimised build may let go of a cursor after its last use.
            try withExtendedLifetime(cursor) {
                while let row = try cursor.next() {
                    if try body(SQLRow(row)) == .stop { return }
                }
            }
        }
    }

    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        try DatabaseFailure.translating {
            try statement(sql).execute(arguments: StatementArguments(arguments))
            return database.changesCount
        }
    }

    func run(_ sql: String, each arguments: some Sequence<[SQLValue]>) throws -> Int {
        try DatabaseFailure.translating {
            let statement = try statement(sql)
            var changed = 0
            for list in arguments {
                try statement.execute(arguments: StatementArguments(list))
                changed += database.changesCount
            }
            return changed
        }
    }

    func runScript(_ sql: String) throws {
        do {
            try database.execute(sql: sql)
        } catch let error as DatabaseError {
            throw error.resultCode == .SQLITE_ERROR ? .statement(error.message ?? "") : DatabaseFailure(error)
        }
    }

    func attempt<T>(_ body: () throws -> T) throws -> T {
        try control("SAVEPOINT attempt")
        do {
            let result = try body()
            try control("RELEASE attempt")
            return result
        } catch {
            // Gone already when the engine undid the whole transaction; then the first error says why.
            if database.isInsideTransaction {
                try control("ROLLBACK TO attempt")
                try control("RELEASE attempt")
            }
            throw error
        }
    }

    private func control(_ sql: String) throws {
        try DatabaseFailure.translating { try statement(sql).execute() }
    }

    private func statement(_ sql: String) throws -> Statement {
        do {
            return try database.cachedStatement(sql: sql)
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_ERROR {
            // The message tells of the text, which is ours; that of a failed run might tell of a person's search.
            throw DatabaseFailure.statement(error.message ?? "")
        }
    }
}
