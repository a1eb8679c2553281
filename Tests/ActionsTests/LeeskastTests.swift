// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Synchronization
import TestSupport
import Testing

@testable import Actions

@Suite struct LeeskastTests {
    private final class Reads: Sendable {
        let count = Mutex(0)
    }

    private func example() throws -> any Database {
        let database = try Proefdatabase.fresh()
        try database.writeExclusively {
            try $0.runScript("CREATE TABLE ding (id BIGINT NOT NULL); CREATE TABLE kijk (id BIGINT)")
        }
        return database
    }

    private func ask(
        _ kast: Leeskast<Int, Int>,
        _ vraag: Int,
        _ database: any Database,
        _ reads: Reads
    ) async throws -> Int {
        try await kast.answer(vraag, in: database) { connection in
            reads.count.withLock { $0 += 1 }
            return try connection.first("SELECT count(*) FROM ding", []) { try $0.int(0) } ?? -1
        }
    }

    @Test func `the same question is read once, and again after a write`() async throws {
        let (kast, database, reads) = (Leeskast<Int, Int>(hoogstens: 8), try example(), Reads())
        #expect(try await ask(kast, 1, database, reads) == 0)
        #expect(try await ask(kast, 1, database, reads) == 0)
        #expect(reads.count.withLock { $0 } == 1)
        try await database.write { try $0.run("INSERT INTO ding (id) VALUES (1)", []) }
        #expect(try await ask(kast, 1, database, reads) == 1)
        try database.writeExclusively { try $0.run("INSERT INTO ding (id) VALUES (2)", []) }
        #expect(try await ask(kast, 1, database, reads) == 2)
        #expect(reads.count.withLock { $0 } == 3)
    }

    @Test func `a note in the journal leaves answers as they are`() async throws {
        let (kast, database, reads) = (Leeskast<Int, Int>(hoogstens: 8), try example(), Reads())
        _ = try await ask(kast, 1, database, reads)
        try await database.note { try $0.run("INSERT INTO kijk (id) VALUES (1)", []) }
        _ = try await ask(kast, 1, database, reads)
        #expect(reads.count.withLock { $0 } == 1)
        #expect(try database.readSync { try $0.first("SELECT count(*) FROM kijk", []) { try $0.int(0) } } == 1)
    }

    @Test func `ASVS 14.2.2: no more answers are kept than was said`() async throws {
        let (kast, database, reads) = (Leeskast<Int, Int>(hoogstens: 2), try example(), Reads())
        for vraag in [1, 2, 3, 3, 1] { _ = try await ask(kast, vraag, database, reads) }
        #expect(reads.count.withLock { $0 } == 4)
    }

    @Test func `with writers beside it, an answer never lags behind a write that was confirmed`() async throws {
        let (kast, database, reads) = (Leeskast<Int, Int>(hoogstens: 8), try example(), Reads())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<100 {
                        let own = try await database.write { connection in
                            try connection.run("INSERT INTO ding (id) VALUES (1)", [])
                            return try connection.first("SELECT count(*) FROM ding", []) { try $0.int(0) } ?? 0
                        }
                        #expect(try await ask(kast, 1, database, reads) >= own)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await ask(kast, 1, database, reads) == 400)
    }
}
