// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A connection inside a transaction: what a store gets. It lives as long as the closure it is handed to.
///
/// SQL is written once for both engines, with the placeholders `?1`, `?2`, … The text of a statement is a constant,
/// never put together from input: each driver keeps the prepared statement under its text, so that the second run
/// costs only the run.
package protocol SQLConnection {
    /// Reads all rows.
    func rows<T>(
        _ sql: String,
        _ arguments: [SQLValue],
        _ make: (borrowing SQLRow) throws -> T
    ) throws -> [T]

    /// Reads the first row, nil when there is none.
    func first<T>(
        _ sql: String,
        _ arguments: [SQLValue],
        _ make: (borrowing SQLRow) throws -> T
    ) throws -> T?

    /// Reads row by row without keeping any, until there are no more or `body` says stop.
    func each(
        _ sql: String,
        _ arguments: [SQLValue],
        _ body: (borrowing SQLRow) throws -> Reading
    ) throws

    /// Runs one statement that writes and tells how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int

    /// Runs the same statement once for each list of arguments and tells how many rows changed in all.
    @discardableResult
    func run(_ sql: String, each arguments: some Sequence<[SQLValue]>) throws -> Int

    /// Runs several statements without arguments, separated by semicolons, already in the words of the engine.
    func runScript(_ sql: String) throws

    /// Runs `body` so that all it wrote is undone when it throws, and what came before it stays.
    ///
    /// Needed wherever an error is caught inside a transaction: PostgreSQL refuses every further statement otherwise.
    @discardableResult
    func attempt<T>(_ body: () throws -> T) throws -> T
}

/// What `each` does after a row.
package enum Reading: Sendable {
    case next, stop
}

extension SQLConnection {
    package func rows<T>(_ sql: String, _ make: (borrowing SQLRow) throws -> T) throws -> [T] {
        try rows(sql, [], make)
    }

    package func first<T>(_ sql: String, _ make: (borrowing SQLRow) throws -> T) throws -> T? {
        try first(sql, [], make)
    }

    package func each(_ sql: String, _ body: (borrowing SQLRow) throws -> Reading) throws {
        try each(sql, [], body)
    }

    @discardableResult
    package func run(_ sql: String) throws -> Int {
        try run(sql, [])
    }

    /// The whole number in the first column of the first row: for counts.
    package func number(_ sql: String, _ arguments: [SQLValue] = []) throws -> Int {
        try first(sql, arguments) { try $0.int(0) } ?? 0
    }

    /// Whether the query has a row.
    package func exists(_ sql: String, _ arguments: [SQLValue] = []) throws -> Bool {
        try first(sql, arguments) { _ in true } ?? false
    }
}
