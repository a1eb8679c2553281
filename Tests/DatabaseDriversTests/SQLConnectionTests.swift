// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Testing

@Suite struct SQLConnectionTests {
    @Test func `rows, first, each and run do what they say`() async throws {
        let database = try exampleDatabase()
        let changed = try await database.write { connection in
            let rows = (1...10).map { [SQLValue($0), SQLValue("n\($0)")] }
            return [
                try connection.run("INSERT INTO ding (id, naam) VALUES (?1, ?2)", each: rows),
                try connection.run("UPDATE ding SET getal = ?1 WHERE id > ?2", [7, 5]),
                try connection.run("DELETE FROM ding WHERE id = ?1", [99]),
            ]
        }
        #expect(changed == [10, 5, 0])
        let ids = "SELECT id FROM ding ORDER BY id"
        #expect(try await database.read { try $0.rows(ids) { try $0.int(0) } } == Array(1...10))
        let one = "SELECT id FROM ding WHERE id = ?1"
        #expect(try await database.read { try $0.first(one, [99]) { try $0.int(0) } } == nil)
        #expect(try await database.read { try $0.exists(one, [3]) })
        let seen = try await database.read { connection in
            var seen: [Int] = []
            try connection.each(ids) { row in
                seen.append(try row.int(0))
                return seen.count == 4 ? .stop : .next
            }
            return seen
        }
        #expect(seen == [1, 2, 3, 4])
    }

    @Test func `placeholders may come in any order and more than once`() throws {
        let found = try exampleDatabase().readSync { connection in
            try connection.first("SELECT ?2, ?1, ?2", ["a", "b"]) { [try $0.text(0), try $0.text(1), try $0.text(2)] }
        }
        #expect(found == ["b", "a", "b"])
    }

    @Test func `a mark inside a string is no placeholder`() throws {
        let found = try exampleDatabase().readSync { connection in
            let sql = "SELECT 'wie?1 zei \"\"?2\"\"' AS \"a?1\", ?1".replacing("\"\"", with: "''")
            return try connection.first(sql, ["b"]) { [try $0.text(0), try $0.text(1)] }
        }
        #expect(found == ["wie?1 zei '?2'", "b"])
    }

    @Test func `a row of RETURNING can be read`() async throws {
        let id = try await exampleDatabase().write { connection in
            try connection.first("INSERT INTO ding (id) VALUES (?1) RETURNING id", [3]) { try $0.int(0) }
        }
        #expect(id == 3)
    }

    @Test func `an attempt that fails leaves what came before`() async throws {
        let database = try exampleDatabase()
        let refused = try await database.write { connection in
            try connection.addThing(1, name: "a")
            let refused = failure {
                try connection.attempt {
                    try connection.addThing(2, name: "b")
                    try connection.addThing(3, name: "a")
                }
            }
            try connection.attempt { try connection.addThing(4) }
            return refused
        }
        #expect(refused == .unique(named(sqlite: "ding.naam", postgresql: "ding_naam_key")))
        #expect(try database.readSync { try $0.rows("SELECT id FROM ding ORDER BY id") { try $0.int(0) } } == [1, 4])
    }
}
