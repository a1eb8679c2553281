// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import TestSupport
import Testing

/// What only a server has: other processes, lost connections, roles.
@Suite(.enabled(if: Proefdatabase.hasPostgreSQL)) struct PostgreSQLDatabaseTests {
    private func example() throws -> PostgreSQLDatabase {
        try Proefdatabase.postgresql { try addExample(to: $0) }
    }

    /// The same schema, as another instance of the program has it.
    private func other(
        _ database: PostgreSQLDatabase,
        _ change: (inout PostgreSQLSettings) -> Void = { _ in }
    ) throws -> PostgreSQLDatabase {
        try #require(try Proefdatabase.server(change).database(database.schema) { try addExample(to: $0) })
    }

    @Test func `no statement reaches the schema of another gemeente`() async throws {
        let (here, there) = (try example(), try example())
        try await there.write { try $0.addThing(1) }
        await #expect(throws: DatabaseFailure.notAllowed) {
            try await here.read { try $0.number("SELECT count(*) FROM \(there.schema).ding") }
        }
        await #expect(throws: DatabaseFailure.notAllowed) {
            try await here.write { try $0.run("DELETE FROM \(there.schema).ding") }
        }
        // Back to the role that signed in is no way round: it has no rights of its own.
        await #expect(throws: DatabaseFailure.notAllowed) {
            try await here.write { connection in
                try connection.runScript("RESET ROLE")
                return try connection.number("SELECT count(*) FROM \(there.schema).ding")
            }
        }
        #expect(try await there.read { try $0.things() } == 1)
        #expect(try await here.read { try $0.things() } == 0)
    }

    @Test func `two instances write one after the other, and nothing is lost`() async throws {
        let first = try example()
        let second = try other(first)
        try await first.write { try $0.addThing(1, number: 0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<400 {
                group.addTask {
                    // Read, then write what was read: only right when nobody comes in between.
                    try await (number % 2 == 0 ? first : second).write { connection in
                        let seen = try connection.number("SELECT getal FROM ding WHERE id = 1")
                        try connection.run("UPDATE ding SET getal = ?1 WHERE id = 1", [SQLValue(seen + 1)])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await first.read { try $0.number("SELECT getal FROM ding") } == 400)
    }

    @Test func `the generation moves with a write of another instance, and stays with a note`() async throws {
        let first = try example()
        let second = try other(first)
        _ = try await second.generation()
        let before = try await first.generation()
        try await second.note { try $0.addThing(1) }
        #expect(try await first.generation() == before)
        try await second.write { try $0.addThing(2) }
        let after = try await first.generation()
        #expect(after == before.map { $0 + 1 })
        await #expect(throws: DatabaseFailure.self) { try await second.write { try $0.addThing(2) } }
        #expect(try await first.generation() == after)
    }

    @Test func `a connection that was lost while idle is opened again, unseen`() async throws {
        // On servers of their own: the connections that end here are nobody else's.
        let database = try other(try example())
        let killer = try other(database)
        for id in 0..<5 {
            let pids = try await database.read { [try $0.number("SELECT pg_backend_pid()")] }
            let writer = try await database.write { try $0.number("SELECT pg_backend_pid()") }
            try await end(pids + [writer], by: killer)
            try await database.write { try $0.addThing(id) }
            #expect(try await database.read { try $0.things() } == id + 1)
        }
    }

    @Test func `a connection lost during a write leaves nothing, and the next write goes on`() async throws {
        let database = try other(try example())
        await #expect(throws: DatabaseFailure.unavailable) {
            try await database.write { connection in
                try connection.addThing(1)
                try connection.runScript("RESET ROLE; SELECT pg_terminate_backend(pg_backend_pid())")
                try connection.addThing(2)
            }
        }
        try await database.write { try $0.addThing(3) }
        #expect(try await database.read { try $0.rows("SELECT id FROM ding") { try $0.int(0) } } == [3])
    }

    @Test func `a connection lost at the commit is said to be uncertain`() async throws {
        let database = try other(try example())
        try await database.write { connection in
            try connection.runScript(
                """
                CREATE FUNCTION weg() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RESET ROLE; PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
                CREATE CONSTRAINT TRIGGER weg AFTER INSERT ON ding DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION weg();
                """
            )
        }
        await #expect(throws: DatabaseFailure.uncertain) { try await database.write { try $0.addThing(1) } }
        #expect(try await database.read { try $0.things() } == 0)
    }

    @Test func `a write that waits too long for another instance is told so`() async throws {
        let first = try example()
        let second = try other(first) { $0.lockMilliseconds = 50 }
        try await first.write { connection in
            try connection.addThing(1)
            #expect(failure { try second.writeExclusively { try $0.addThing(2) } } == .busy)
        }
        try await second.write { try $0.addThing(3) }
        #expect(try await first.read { try $0.things() } == 2)
    }

    @Test func `an instance that starts while another writes can read at once`() async throws {
        let first = try example()
        let second = try other(first) { $0.lockMilliseconds = 50 }
        try await first.write { connection in
            try connection.addThing(1)
            #expect(try second.readSync { try $0.things() } == 0)
        }
    }

    @Test func `instances that find an empty database together make it ready once`() async throws {
        let name = try example().schema + "x"
        let instances = try (0..<4).map { _ in
            try #require(try Proefdatabase.server { _ in }.database(name) { try addExample(to: $0) })
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (id, instance) in instances.enumerated() {
                group.addTask { try await instance.write { try $0.addThing(id) } }
            }
            try await group.waitForAll()
        }
        #expect(try await instances[0].read { try $0.things() } == 4)
    }

    @Test func `a statement that takes too long is ended`() async throws {
        let first = try example()
        // Made by one with patience: all tests wait for each other while a schema is made.
        #expect(try await first.read { try $0.things() } == 0)
        let database = try other(first) { $0.statementMilliseconds = 1000 }
        await #expect(throws: DatabaseFailure.timeout) {
            try await database.read { try $0.number("SELECT 1 FROM pg_sleep(20)") }
        }
        #expect(try await database.read { try $0.things() } == 0)
        // A long write may take its time.
        try await database.writeAlone { try $0.run("SELECT 1 FROM pg_sleep(1.2)") }
    }

    @Test func `a server that says nothing any more is given up, and the next question goes on`() async throws {
        let database = try example()
        try await database.write { try $0.addThing(1) }
        let impatient = try other(database) { $0.silenceMilliseconds = 4000 }
        await #expect(throws: DatabaseFailure.unavailable) {
            try await impatient.read { connection in
                try connection.each("SELECT 1 FROM pg_sleep(25)") { _ in .next }
            }
        }
        #expect(try await impatient.read { try $0.things() } == 1)
    }

    @Test func `many rows on their way to a server that says nothing any more are given up`() async throws {
        let database = try example()
        try await database.write { try $0.addThing(1) }
        let impatient = try other(database) { $0.silenceMilliseconds = 4000 }
        let slow = "UPDATE ding SET getal = 1 WHERE pg_sleep(?1) IS NOT NULL"
        await #expect(throws: DatabaseFailure.unavailable) {
            try await impatient.write { try $0.run(slow, each: [[25]]) }
        }
        #expect(try await database.read { try $0.number("SELECT count(getal) FROM ding") } == 0)
    }

    @Test func `a commit that the server does not confirm is said to be uncertain`() async throws {
        let database = try example()
        try await database.write { connection in
            try connection.runScript(
                """
                CREATE FUNCTION traag() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN PERFORM pg_sleep(25); RETURN NULL; END $$;
                CREATE CONSTRAINT TRIGGER traag AFTER INSERT ON ding DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION traag();
                """
            )
        }
        let impatient = try other(database) { $0.commitMilliseconds = 300 }
        await #expect(throws: DatabaseFailure.uncertain) { try await impatient.write { try $0.addThing(1) } }
    }

    @Test func `an error that was caught without an attempt spoils that write alone`() async throws {
        let database = try example()
        let failures = await withTaskGroup(of: DatabaseFailure?.self) { group in
            for id in 1...100 {
                group.addTask {
                    do {
                        try await database.write { connection in
                            try connection.addThing(id)
                            if id % 4 == 0 { _ = failure { try connection.addThing(id) } }
                        }
                        return nil
                    } catch {
                        return error as? DatabaseFailure
                    }
                }
            }
            return await group.reduce(into: [DatabaseFailure]()) { $0 += $1.map { [$0] } ?? [] }
        }
        #expect(failures == Array(repeating: .spoiled, count: 25))
        #expect(try await database.read { try $0.things() } == 75)
    }

    @Test func `many rows go in one stream, and one that is refused refuses them all`() async throws {
        let database = try example()
        let rows = (1...1000).map { [SQLValue($0), SQLValue("n\($0)"), .blob([UInt8](repeating: 1, count: 300))] }
        let insert = "INSERT INTO ding (id, naam, inhoud) VALUES (?1, ?2, ?3)"
        #expect(try await database.write { try $0.run(insert, each: rows) } == 1000)
        await #expect(throws: DatabaseFailure.unique("ding_pkey")) {
            try await database.write { try $0.run(insert, each: rows.map { [$0[0], .null, .null] }) }
        }
        await #expect(throws: DatabaseFailure.argumentCount) {
            try await database.write { try $0.run(insert, each: [[2001, nil, nil], [2002, nil]]) }
        }
        #expect(try await database.read { try $0.things() } == 1000)
    }

    @Test func `while rows are read nothing else can be asked`() async throws {
        let database = try example()
        try await database.write { try $0.run("INSERT INTO ding (id) SELECT * FROM generate_series(1, 5000)") }
        let (seen, nested) = try await database.read { connection in
            var (seen, nested) = (0, [DatabaseFailure?]())
            try connection.each("SELECT id FROM ding ORDER BY id") { _ in
                seen += 1
                nested.append(failure { _ = try connection.things() })
                return seen == 3 ? .stop : .next
            }
            return (seen, nested + [failure { _ = try connection.things() }])
        }
        #expect(seen == 3)
        #expect(nested == [.nested, .nested, .nested, nil])
    }

    @Test func `without names for statements everything works alike`() async throws {
        let database = try other(try example()) { $0.prepares = false }
        try await database.write { connection in
            try connection.addThing(1, name: "een", number: 5)
            try connection.run(
                "INSERT INTO ding (id, inhoud) VALUES (?1, ?2)",
                each: [[2, .blob([0, 1])], [3, nil]]
            )
        }
        let found = try await database.read {
            try $0.rows("SELECT id, inhoud FROM ding ORDER BY id") { (try $0.int(0), try $0.optionalBytes(1)) }
        }
        #expect(found.map(\.0) == [1, 2, 3])
        #expect(found.map(\.1) == [nil, [0, 1], nil])
    }

    @Test func `more statements than a connection keeps make room for each other`() async throws {
        let database = try other(try example()) { $0.statements = 8 }
        for round in 0..<3 {
            for number in 0..<20 {
                let found = try await database.read { try $0.number("SELECT count(*) + \(number) FROM ding") }
                #expect(found == number, "\(round)")
            }
        }
    }

    @Test func `a server that does not keep what it confirms is refused`() async throws {
        let server = try Proefdatabase.server { $0.demandsDurability = true }
        await #expect(throws: PostgreSQLUnfit.self) { try await server.schemas(prefix: "gm") }
    }

    @Test func `a server that is not there is a failure at once, for everything`() async throws {
        let server = try Proefdatabase.server { $0.url = "postgresql://meedoen@/meedoen?host=/bestaat/niet" }
        let database = try #require(server.database("gm0001"))
        await #expect(throws: DatabaseFailure.unavailable) { try await database.read { try $0.things() } }
        await #expect(throws: DatabaseFailure.unavailable) { try await database.write { try $0.addThing(1) } }
        await #expect(throws: DatabaseFailure.unavailable) { try await database.writeAlone { try $0.addThing(1) } }
        await #expect(throws: DatabaseFailure.unavailable) { try await database.generation() }
        #expect(await !server.answers())
    }

    @Test func `a name that no schema can have is none`() throws {
        let server = try Proefdatabase.server { _ in }
        for name in ["", "GM0988", "gm-1", "a\"b", String(repeating: "a", count: 41)] {
            #expect(server.database(name) == nil)
        }
    }

    @Test func `writes asked for before closing are kept, later ones refused`() async throws {
        let database = try example()
        let answers = await writeWhileClosing(database)
        await #expect(throws: DatabaseFailure.closed) { try await database.write { try $0.addThing(1) } }
        await #expect(throws: DatabaseFailure.closed) { try await database.read { try $0.things() } }
        #expect(try await other(database).read { try $0.things() } == answers)
    }

    private func end(_ pids: [Int], by database: PostgreSQLDatabase) async throws {
        for pid in pids {
            try await database.note { try $0.runScript("RESET ROLE; SELECT pg_terminate_backend(\(pid))") }
        }
    }
}
