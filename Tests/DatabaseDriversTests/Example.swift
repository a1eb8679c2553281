// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import TestSupport
import Testing

/// A database of the engine under test with one small table, gone after the test.
func exampleDatabase() throws -> any Database {
    let database = try Proefdatabase.fresh()
    try addExample(to: database)
    return database
}

/// The same in a SQLite file, for what only that engine has.
func exampleFile() throws -> SQLiteDatabase {
    let database = try Proefdatabase.sqlite()
    try addExample(to: database)
    return database
}

func addExample(to database: any Database) throws {
    try Migrator([
        Migration(
            1,
            "voorbeeld",
            """
            CREATE TABLE ouder (id BIGINT NOT NULL PRIMARY KEY);
            CREATE TABLE ding (
                id BIGINT NOT NULL PRIMARY KEY,
                naam TEXT UNIQUE,
                getal BIGINT CHECK (getal < 1000000),
                soort TEXT NOT NULL DEFAULT 'gewoon',
                inhoud BYTEA,
                ouder BIGINT REFERENCES ouder (id)
            );
            """
        )
    ]).run(on: database, at: 0)
}

extension SQLConnection {
    func addThing(_ id: Int, name: String? = nil, number: Int? = nil) throws {
        try run(
            "INSERT INTO ding (id, naam, getal) VALUES (?1, ?2, ?3)",
            [SQLValue(id), SQLValue(name), SQLValue(number)]
        )
    }

    func things() throws -> Int {
        try number("SELECT count(*) FROM ding")
    }
}

/// The database's own error that `body` throws, nil when it throws none.
///
/// Used inside bodies of transactions: there the closures of `#expect(throws:)` and those beside it get one name, and
/// the compiler (6.3.1) runs one for the other.
func failure(_ body: () throws -> Void) -> DatabaseFailure? {
    do {
        try body()
        return nil
    } catch {
        return error as? DatabaseFailure
    }
}

/// What the engine under test calls something in a failure.
func named(sqlite: String, postgresql: String) -> String {
    Proefdatabase.engine == .sqlite ? sqlite : postgresql
}

/// Writes three hundred things, closes the database amid them, and tells how many were answered with yes.
func writeWhileClosing(_ database: any Database) async -> Int {
    await withTaskGroup(of: Bool.self) { group in
        for id in 0..<300 {
            group.addTask { (try? await database.write { try $0.addThing(id) }) != nil }
            if id == 150 { group.addTask { (try? database.close()) == nil } }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
}
