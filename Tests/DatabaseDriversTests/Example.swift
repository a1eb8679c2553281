// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Testing

/// A database with one small table, gone after the test.
func exampleDatabase(_ settings: SQLiteSettings = SQLiteSettings()) throws -> SQLiteDatabase {
    let database = try SQLiteDatabase.temporary(settings)
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
    return database
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
