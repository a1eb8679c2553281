// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Storage
import TestSupport
import Testing

/// One text makes the tables of both engines; what comes of it must be the same.
@Suite(.enabled(if: Proefdatabase.hasPostgreSQL)) struct SchemaTests {
    private func tables(
        _ prepare: (any Database) throws -> Void
    ) throws -> (
        sqlite: [TableDescription], postgresql: [TableDescription]
    ) {
        let (file, server) = (try Proefdatabase.sqlite(), try Proefdatabase.postgresql())
        try prepare(file)
        try prepare(server)
        return (try file.tables(), try server.tables())
    }

    @Test func `the tables of a gemeente are the same on both engines`() throws {
        let (sqlite, postgresql) = try tables { try GemeenteSchema.prepare($0, at: 0) }
        #expect(sqlite.count >= 14)
        #expect(sqlite.map(\.name) == postgresql.map(\.name))
        for (one, other) in zip(sqlite, postgresql) { #expect(one == other) }
    }

    @Test func `the tables of the platform are the same on both engines`() throws {
        let (sqlite, postgresql) = try tables { try PlatformSchema.prepare($0, at: 0) }
        #expect(sqlite.count >= 8)
        #expect(sqlite.map(\.name) == postgresql.map(\.name))
        for (one, other) in zip(sqlite, postgresql) { #expect(one == other) }
    }

    @Test func `a difference is seen`() throws {
        let words = [
            "CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY, b TEXT);",
            "CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY, b TEXT NOT NULL);",
            "CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY, b BIGINT);",
            "CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY, b TEXT UNIQUE);",
            "CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY, b TEXT CHECK (b <> ''));",
            "CREATE TABLE a (id BIGINT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (b, id));",
            "CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY, b TEXT); CREATE INDEX a_b ON a (b) WHERE b IS NOT NULL;",
            "CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY, b TEXT, ouder BIGINT REFERENCES a (id));",
        ]
        for one in words {
            for other in words {
                let (file, server) = (try Proefdatabase.sqlite(), try Proefdatabase.postgresql())
                try Migrator([Migration(1, "a", one)]).run(on: file, at: 0)
                try Migrator([Migration(1, "a", other)]).run(on: server, at: 0)
                #expect(try (file.tables() == server.tables()) == (one == other), "\(one) \(other)")
            }
        }
    }

    @Test func `a table comes after those that it refers to`() throws {
        for database in [try Proefdatabase.sqlite(), try Proefdatabase.postgresql()] as [any Database] {
            try GemeenteSchema.prepare(database, at: 0)
            let tables = try database.tables()
            for (place, table) in tables.enumerated() {
                for key in table.foreignKeys where key.table != table.name {
                    #expect(tables[..<place].contains { $0.name == key.table }, "\(table.name)")
                }
            }
        }
    }
}
