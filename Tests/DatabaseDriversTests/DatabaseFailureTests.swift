// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Testing

@Suite struct DatabaseFailureTests {
    private func refusal(
        _ sql: String,
        _ arguments: [SQLValue] = []
    ) async throws -> DatabaseFailure? {
        let database = try exampleDatabase()
        return await #expect(throws: DatabaseFailure.self) {
            try await database.write { connection in
                try connection.addThing(1, name: "a")
                try connection.run(sql, arguments)
            }
        }
    }

    @Test func `each refusal of the engine has its own name`() async throws {
        let (name, id) = (
            named(sqlite: "ding.naam", postgresql: "ding_naam_key"), named(sqlite: "ding.id", postgresql: "ding_pkey")
        )
        #expect(try await refusal("INSERT INTO ding (id, naam) VALUES (2, 'a')") == .unique(name))
        #expect(try await refusal("INSERT INTO ding (id) VALUES (1)") == .unique(id))
        #expect(try await refusal("INSERT INTO ding (id, ouder) VALUES (2, 5)") == .foreignKey)
        let check = named(sqlite: "getal < 1000000", postgresql: "ding_getal_check")
        #expect(try await refusal("INSERT INTO ding (id, getal) VALUES (2, 1000000)") == .check(check))
        #expect(try await refusal("INSERT INTO ding (id, soort) VALUES (2, NULL)") == .notNull("ding.soort"))
        #expect(
            try await refusal("INSERT INTO ding (id, getal) VALUES (2, ?1)", ["x"])
                == .columnType(named(sqlite: "ding.getal", postgresql: ""))
        )
        #expect(
            try await refusal("INSERT INTO ding (id, naam) VALUES (2, ?1)", [.blob([1])])
                == .columnType(named(sqlite: "ding.naam", postgresql: ""))
        )
        #expect(try await refusal("INSERT INTO ding (id) VALUES (?1)", ["x"]) == .columnType(""))
        let message = named(sqlite: "near \"SELEC\": syntax error", postgresql: "syntax error at or near \"SELEC\"")
        #expect(try await refusal("SELEC 1") == .statement(message))
        #expect(try await refusal("SELECT ?1, ?2", ["a"]) == .argumentCount)
        #expect(try await refusal("SELECT ?1", ["a", "b"]) == .argumentCount)
    }

    @Test func `reading connections cannot write`() async throws {
        let database = try exampleDatabase()
        await #expect(throws: DatabaseFailure.readOnly) { try await database.read { try $0.addThing(1) } }
        #expect(throws: DatabaseFailure.readOnly) { try database.readSync { try $0.addThing(1) } }
    }

    @Test func `no failure tells a value`() async throws {
        let database = try exampleDatabase()
        let failures = try await [
            refusal("INSERT INTO ding (id, naam) VALUES (1, ?1)", ["Sarahgeheim"]),
            refusal("INSERT INTO ding (id, getal) VALUES (2, ?1)", ["Sarahgeheim"]),
            refusal("SELECT abs(?1), json(?1)", ["Sarahgeheim"]),
        ]
        for failure in failures { #expect(!"\(String(describing: failure))".contains("Sarahgeheim")) }
        _ = database
    }
}
