// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DatabaseDrivers

@Suite struct GroupCommitTests {
    private struct Refused: Error {}

    @Test func `thousands of writes at once are all kept, each once`() async throws {
        let database = try exampleDatabase()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for id in 0..<5000 {
                group.addTask {
                    try await database.write { connection in
                        try connection.addThing(id, name: "naam \(id)")
                        return id
                    }
                }
            }
            var answers = Set<Int>()
            for try await id in group { answers.insert(id) }
            #expect(answers.count == 5000)
        }
        #expect(try database.readSync { try $0.things() } == 5000)
    }

    @Test func `a write that fails is undone alone`() async throws {
        let database = try exampleDatabase()
        let failed = await withTaskGroup(of: Bool.self) { group in
            for id in 0..<1000 {
                group.addTask {
                    do {
                        try await database.write { connection in
                            try connection.addThing(id)
                            try connection.addThing(id + 10_000)
                            if id % 7 == 0 { throw Refused() }
                        }
                        return false
                    } catch is Refused {
                        return true
                    } catch {
                        Issue.record(error)
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(failed == 143)
        #expect(try database.readSync { try $0.things() } == 2 * (1000 - 143))
        let wrong = "SELECT count(*) FROM ding WHERE id < 10000 AND id % 7 = 0"
        #expect(try database.readSync { try $0.number(wrong) } == 0)
    }

    @Test func `when no transaction can begin, all who wait hear it at once`() {
        let (commit, session) = (GroupCommit(), Unwilling(.busy, at: .begin))
        let jobs = (0..<3).map { _ in Waiting() }
        for job in jobs { _ = commit.submit(job) }
        let isMore = commit.runBatch(on: session)
        #expect(!isMore && session.begins == 1)
        #expect(jobs.map(\.failure) == [.busy, .busy, .busy])
        // Who comes later is tried anew.
        let late = Waiting()
        #expect(commit.submit(late))
        _ = commit.runBatch(on: session)
        #expect(late.failure == .busy && session.begins == 2)
    }

    @Test func `when the database is lost at a commit, those behind hear that nothing of theirs was kept`() {
        let commit = GroupCommit(limits: GroupCommit.Limits(jobs: 1))
        let jobs = (0..<3).map { _ in Waiting() }
        for job in jobs { _ = commit.submit(job) }
        let isMore = commit.runBatch(on: Unwilling(.uncertain, at: .commit))
        #expect(!isMore)
        #expect(jobs.map(\.failure) == [.uncertain, .unavailable, .unavailable])
    }

    @Test func `an error of the engine in one write leaves the others`() async throws {
        let database = try exampleDatabase()
        try await database.write { try $0.addThing(0, name: "bezet") }
        let failures = await withTaskGroup(of: DatabaseFailure?.self) { group in
            for id in 1...200 {
                group.addTask {
                    do {
                        try await database.write { try $0.addThing(id, name: id % 10 == 0 ? "bezet" : nil) }
                        return nil
                    } catch {
                        return error as? DatabaseFailure
                    }
                }
            }
            return await group.reduce(into: [DatabaseFailure]()) { $0 += $1.map { [$0] } ?? [] }
        }
        #expect(
            failures == Array(repeating: .unique(named(sqlite: "ding.naam", postgresql: "ding_naam_key")), count: 20)
        )
        #expect(try database.readSync { try $0.things() } == 181)
    }

    @Test func `a write sees what an earlier write kept`() async throws {
        let database = try exampleDatabase()
        try await database.write { try $0.addThing(1, number: 0) }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<500 {
                group.addTask {
                    _ = try? await database.write { try $0.run("UPDATE ding SET getal = getal + 1 WHERE id = 1") }
                }
            }
        }
        #expect(try database.readSync { try $0.number("SELECT getal FROM ding WHERE id = 1") } == 500)
    }

    @Test func `a body that ends the transaction itself is refused`() async throws {
        let database = try exampleDatabase()
        await #expect(throws: DatabaseFailure.self) {
            try await database.write { connection in
                try connection.addThing(1)
                try connection.run("ROLLBACK")
            }
        }
        try await database.write { try $0.addThing(2) }
        #expect(try database.readSync { try $0.rows("SELECT id FROM ding") { try $0.int(0) } } == [2])
    }

    @Test func `writes asked for before closing are kept, later ones refused`() async throws {
        let database = try exampleFile()
        let answers = await writeWhileClosing(database)
        await #expect(throws: DatabaseFailure.closed) { try await database.write { try $0.addThing(1) } }
        let again = try SQLiteDatabase.open(database.file)
        #expect(try again.readSync { try $0.things() } == answers)
    }
}
