// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import TestSupport
import Testing

@Suite struct DialectTests {
    private let portable = """
        -- BIGINT in a comment stays
        CREATE TABLE feit (
            dossier BIGINT NOT NULL, soort TEXT DEFAULT 'BIGINT; (x)', vlag SMALLINT, inhoud BYTEA,
            PRIMARY KEY (dossier, soort)
        ) CLUSTERED;
        CREATE TABLE IF NOT EXISTS los (id BIGINT NOT NULL PRIMARY KEY);
        CREATE INDEX feit_soort ON feit (soort);
        """

    @Test func `types and options become SQLite's`() {
        #expect(
            Dialect(.sqlite).translated(portable) == """
                -- BIGINT in a comment stays
                CREATE TABLE feit (
                    dossier INTEGER NOT NULL, soort TEXT DEFAULT 'BIGINT; (x)', vlag INTEGER, inhoud BLOB,
                    PRIMARY KEY (dossier, soort)
                ) STRICT, WITHOUT ROWID ;
                CREATE TABLE IF NOT EXISTS los (id INTEGER NOT NULL PRIMARY KEY) STRICT;
                CREATE INDEX feit_soort ON feit (soort);
                """
        )
    }

    @Test func `in PostgreSQL text is put in order by its bytes, as in SQLite`() {
        let wanted = portable.replacing("CLUSTERED", with: "").replacing("soort TEXT", with: "soort TEXT COLLATE \"C\"")
        #expect(Dialect(.postgresql).translated(portable) == wanted)
    }

    @Test(arguments: ["INTEGER", "deferrable", "TRIGGER", "Boolean", "AUTOINCREMENT"])
    func `words that are not portable are refused`(word: String) throws {
        let database = try Proefdatabase.fresh()
        let migrator = try Migrator([Migration(1, "fout", "CREATE TABLE a (id \(word));")])
        #expect(throws: MigrationFailure.notPortable(number: 1, word: word)) {
            try migrator.run(on: database, at: 0)
        }
    }

    @Test func `tables are STRICT`() async throws {
        let database = try exampleFile()
        await #expect(throws: DatabaseFailure.columnType("ding.getal")) {
            try await database.write { try $0.run("INSERT INTO ding (id, getal) VALUES (1, ?1)", ["geen getal"]) }
        }
        let strict = "SELECT count(*) FROM pragma_table_list WHERE name = 'ding' AND strict"
        #expect(try database.readSync { try $0.number(strict) } == 1)
    }

    @Test func `what holds in both engines holds here`() throws {
        let database = try exampleDatabase()
        let upsert =
            "INSERT INTO ding (id, getal) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET getal = excluded.getal"
        let page = "SELECT id FROM ding WHERE (getal, id) > (?1, ?2) ORDER BY getal, id LIMIT 10"
        let count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) SELECT sum(i) FROM n"
        let found = try database.writeExclusively { connection in
            try connection.run(upsert, [1, 5])
            try connection.run(upsert, [1, 6])
            try connection.run("INSERT INTO ding (id, getal) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING", [1, 7])
            return [
                try connection.number("SELECT getal FROM ding WHERE id = 1"),
                try connection.number(page, [5, 0]),
                try connection.number(count),
                try connection.number("SELECT count(*) FILTER (WHERE getal = 6) FROM ding"),
            ]
        }
        #expect(found == [6, 1, 45, 1])
    }
}
