// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Testing

@Suite struct WriteAloneTests {
    private struct Refused: Error {}

    @Test func `writes asked for during a long one wait, and are kept after it`() async throws {
        let database = try exampleDatabase()
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        async let long: Void = database.writeAlone { connection in
            begin.finish()
            for id in 0..<2000 { try connection.addThing(id) }
        }
        for await _ in begun {}
        let seen = try await withThrowingTaskGroup(of: Int.self) { group in
            for id in 0..<200 {
                group.addTask {
                    try await database.write { connection in
                        try connection.addThing(10_000 + id)
                        return try connection.number("SELECT count(*) FROM ding WHERE id < 10000")
                    }
                }
            }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        try await long
        #expect(seen == [2000])
        #expect(try database.readSync { try $0.things() } == 2200)
    }

    @Test func `long writes and short ones take turns`() async throws {
        let database = try exampleDatabase()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for id in 0..<1000 {
                group.addTask {
                    if id % 50 == 0 {
                        try await database.writeAlone { try $0.addThing(id) }
                    } else {
                        try await database.write { try $0.addThing(id) }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try database.readSync { try $0.things() } == 1000)
    }

    @Test func `one that fails leaves nothing and stops nobody`() async throws {
        let database = try exampleDatabase()
        await #expect(throws: Refused.self) {
            try await database.writeAlone { connection in
                for id in 0..<2000 { try connection.addThing(id) }
                throw Refused()
            }
        }
        try await database.write { try $0.addThing(1) }
        try await database.writeAlone { try $0.addThing(2) }
        #expect(try database.readSync { try $0.things() } == 2)
    }

    @Test func `the memory it asked for is given back`() async throws {
        let database = try exampleFile()
        let usual = try await database.write { try $0.number("PRAGMA cache_size") }
        let long = try await database.writeAlone { try $0.number("PRAGMA cache_size") }
        #expect(long < usual)
        #expect(try await database.write { try $0.number("PRAGMA cache_size") } == usual)
    }

    @Test func `answers that were kept before it hold no longer`() async throws {
        let database = try exampleDatabase()
        let before = try await database.generation() ?? .max
        try await database.writeAlone { try $0.addThing(1) }
        let after = try await database.generation() ?? 0
        #expect(after > before)
    }

    @Test func `after closing it is refused`() async throws {
        let database = try exampleDatabase()
        try database.close()
        await #expect(throws: DatabaseFailure.closed) { try await database.writeAlone { try $0.addThing(1) } }
    }
}
