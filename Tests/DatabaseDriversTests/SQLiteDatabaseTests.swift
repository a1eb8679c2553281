// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Foundation
import Testing

@Suite struct SQLiteDatabaseTests {
    @Test(arguments: [
        ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1"),
        ("trusted_schema", "0"), ("temp_store", "2"), ("busy_timeout", "5000"),
    ])
    func `the writing connection has every setting on which safety depends`(setting: String, wanted: String) throws {
        let found = try exampleFile().writeExclusively { connection in
            try connection.first("PRAGMA \(setting)") { try $0.value(0) }
        }
        #expect(found == Int64(wanted).map { .integer($0) } ?? .text(wanted))
    }

    @Test func `a second opener for writing is refused by name`() throws {
        let database = try exampleFile()
        #expect(throws: DatabaseOpenFailure.inUse(file: database.file)) { try SQLiteDatabase.open(database.file) }
        try database.close()
        try SQLiteDatabase.open(database.file).close()
    }

    @Test func `a second opener may read beside the writer`() async throws {
        let database = try exampleFile()
        let reader = try SQLiteDatabase.open(database.file, SQLiteSettings(mode: .reading))
        try await database.write { try $0.addThing(1) }
        #expect(try await reader.read { try $0.things() } == 1)
        await #expect(throws: DatabaseFailure.readOnly) { try await reader.write { try $0.addThing(2) } }
        #expect(throws: DatabaseFailure.readOnly) { try reader.writeExclusively { try $0.addThing(2) } }
        try reader.close()
    }

    @Test func `the file is for its owner alone`() throws {
        let database = try exampleFile()
        for suffix in ["", "-wal", "-shm", ".lock"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: database.file + suffix)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(suffix)")
        }
    }

    @Test func `an absent folder and a file that is no database are clear errors`() throws {
        #expect(throws: DatabaseOpenFailure.self) { try SQLiteDatabase.open("/bestaat/niet.sqlite") }
        let database = try exampleFile()
        let file = database.file + ".onzin"
        try Data(repeating: 65, count: 8192).write(to: URL(fileURLWithPath: file))
        #expect(throws: DatabaseOpenFailure.cannotOpen(file: file, code: 26)) { try SQLiteDatabase.open(file) }
    }

    @Test func `a read sees one moment while writes go on`() async throws {
        let database = try exampleFile()
        try await database.write { try $0.addThing(0) }
        async let writing: Void = {
            for id in 1...200 { try await database.write { try $0.addThing(id) } }
        }()
        for _ in 0..<50 {
            let (before, after) = try await database.read { connection in
                (try connection.things(), try connection.number("SELECT count(*) FROM (SELECT id FROM ding) AS d"))
            }
            #expect(before == after)
        }
        try await writing
        #expect(try await database.read { try $0.things() } == 201)
    }

    @Test func `many reads at once are all answered`() async throws {
        let database = try exampleFile()
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for id in 0..<2000 {
                group.addTask { try await database.read { try $0.number("SELECT ?1", [SQLValue(id)]) } }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 1_999_000)
    }

    @Test func `transactions inside transactions are refused or joined, never a trap`() throws {
        let database = try exampleFile()
        let (nested, seen) = try database.writeExclusively { connection in
            try connection.addThing(1)
            return (failure { try database.writeExclusively { _ in } }, try database.readSync { try $0.things() })
        }
        #expect(nested == .nested && seen == 1)
        let inner = try database.readSync { _ in try database.readSync { try $0.things() } }
        #expect(inner == 1)
    }

    @Test func `what was answered is in the files before closing`() async throws {
        let database = try exampleFile()
        for id in 0..<20 { try await database.write { try $0.addThing(id) } }
        let copy = database.file + ".kopie"
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: database.file + suffix, toPath: copy + suffix)
        }
        #expect(try SQLiteDatabase.open(copy).readSync { try $0.things() } == 20)
    }

    @Test func `closing leaves one whole file`() async throws {
        let database = try exampleFile()
        try await database.write { try $0.addThing(1) }
        _ = try await database.read { try $0.things() }
        database.rest()
        _ = try await database.read { try $0.things() }
        try database.close()
        try database.close()
        #expect(!FileManager.default.fileExists(atPath: database.file + "-wal"))
        await #expect(throws: DatabaseFailure.closed) { try await database.read { try $0.things() } }
        #expect(throws: DatabaseFailure.closed) { try database.writeExclusively { try $0.things() } }
    }
}
