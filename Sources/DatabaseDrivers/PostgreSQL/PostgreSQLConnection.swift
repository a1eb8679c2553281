// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A connection in a transaction, behind the seam. Gone when the body ends.
struct PostgreSQLConnection: SQLConnection {
    let link: PostgreSQLLink
    let place: String

    func rows<T>(
        _ sql: String,
        _ arguments: [SQLValue],
        _ make: (borrowing SQLRow) throws -> T
    ) throws -> [T] {
        let result = try link.execute(sql, arguments, in: place)
        var found: [T] = []
        found.reserveCapacity(Int(result.rowCount))
        for row in 0..<result.rowCount {
            result.row = row
            found.append(try make(SQLRow(result)))
        }
        return found
    }

    func first<T>(
        _ sql: String,
        _ arguments: [SQLValue],
        _ make: (borrowing SQLRow) throws -> T
    ) throws -> T? {
        let result = try link.execute(sql, arguments, in: place)
        return result.rowCount == 0 ? nil : try make(SQLRow(result))
    }

    func each(_ sql: String, _ arguments: [SQLValue], _ body: (borrowing SQLRow) throws -> Reading) throws {
        try link.stream(sql, arguments, in: place) { try body(SQLRow($0)) }
    }

    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        try link.execute(sql, arguments, in: place).changed
    }

    func run(_ sql: String, each arguments: some Sequence<[SQLValue]>) throws -> Int {
        try link.executeEach(sql, arguments, in: place)
    }

    func runScript(_ sql: String) throws {
        try link.execute(sql)
    }

    func attempt<T>(_ body: () throws -> T) throws -> T {
        try link.execute("SAVEPOINT attempt")
        do {
            let result = try body()
            try link.execute("RELEASE SAVEPOINT attempt")
            return result
        } catch {
            if link.isAlive { try link.execute("ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt") }
            throw error
        }
    }
}
