// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import TestSupport
import Testing

@Suite struct MigratorTests {
    static let first = Migration(1, "eerste", "CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY, naam TEXT);")
    static let second = Migration(
        2,
        "tweede",
        "CREATE TABLE b (id BIGINT NOT NULL PRIMARY KEY);",
        sqlite: "CREATE TRIGGER b_vast BEFORE DELETE ON b BEGIN SELECT RAISE(ABORT, 'b is vast'); END;"
    )

    @Test func `a fresh database gets every step, a second run none`() throws {
        let database = try Proefdatabase.fresh()
        let migrator = try Migrator([Self.first, Self.second])
        #expect(try migrator.run(on: database, at: 1_700_000_000_000) == [1, 2])
        #expect(try migrator.run(on: database, at: 1_800_000_000_000) == [])
        let kept = try database.readSync { connection in
            try connection.rows("SELECT nummer, naam, toegepast_op FROM schema_migratie ORDER BY nummer") {
                "\(try $0.int(0)) \(try $0.text(1)) \(try $0.int64(2))"
            }
        }
        #expect(kept == ["1 eerste 1700000000000", "2 tweede 1700000000000"])
    }

    @Test func `an older database gets the steps it lacks`() throws {
        let database = try Proefdatabase.fresh()
        try Migrator([Self.first]).run(on: database, at: 0)
        try database.writeExclusively { _ = try $0.run("INSERT INTO a (id) VALUES (1)") }
        #expect(try Migrator([Self.first, Self.second]).run(on: database, at: 1) == [2])
        #expect(try database.readSync { try $0.number("SELECT count(*) FROM a") } == 1)
    }

    @Test func `an edited step stops the start`() throws {
        let database = try Proefdatabase.fresh()
        try Migrator([Self.first]).run(on: database, at: 0)
        let edited = Migration(1, "eerste", "CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY);")
        #expect(throws: MigrationFailure.edited(number: 1, name: "eerste")) {
            try Migrator([edited, Self.second]).run(on: database, at: 1)
        }
    }

    @Test func `a database newer than the program stops the start`() throws {
        let database = try Proefdatabase.fresh()
        try Migrator([Self.first, Self.second]).run(on: database, at: 0)
        #expect(throws: MigrationFailure.newer(database: 2, program: 1)) {
            try Migrator([Self.first]).run(on: database, at: 1)
        }
    }

    @Test func `a step missing between others stops the start`() throws {
        let database = try Proefdatabase.fresh()
        let migrator = try Migrator([Self.first, Self.second])
        try migrator.run(on: database, at: 0)
        try database.writeExclusively { _ = try $0.run("DELETE FROM schema_migratie WHERE nummer = 1") }
        #expect(throws: MigrationFailure.missing(number: 1)) { try migrator.run(on: database, at: 1) }
    }

    @Test func `a step that fails leaves nothing behind`() throws {
        let database = try Proefdatabase.fresh()
        let wrong = Migration(2, "fout", "CREATE TABLE c (id BIGINT); INSERT INTO bestaat_niet (id) VALUES (1);")
        #expect(throws: MigrationFailure.self) { try Migrator([Self.first, wrong]).run(on: database, at: 0) }
        #expect(try Migrator([Self.first, Self.second]).run(on: database, at: 0) == [2])
        let missing = named(sqlite: "no such table: c", postgresql: "relation \"c\" does not exist")
        #expect(throws: DatabaseFailure.statement(missing)) {
            try database.readSync { try $0.things(in: "c") }
        }
    }

    @Test func `numbers must follow each other`() {
        #expect(throws: MigrationFailure.notInOrder(number: 2)) { try Migrator([Self.second]) }
    }

    @Test func `the checksum is FNV-1a over all texts`() {
        #expect(Migration(1, "a", "").checksum == Migration(9, "b", "").checksum)
        #expect(Migration(1, "a", "x").checksum != Migration(1, "a", "", sqlite: "x").checksum)
        #expect(Migration(1, "a", "SELECT 1").checksum == "0eff260513398405")
    }
}

extension SQLConnection {
    fileprivate func things(in table: String) throws -> Int {
        try number("SELECT count(*) FROM \(table)")
    }
}
