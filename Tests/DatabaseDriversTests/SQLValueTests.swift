// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import TestSupport
import Testing

@Suite struct SQLValueTests {
    static let values: [SQLValue] = [
        nil, 0, 1, -1, .integer(.max), .integer(.min), true, "", "a", "Ëva IJsbrand", "ተክለ", "👩‍👩‍👧",
        "'; DROP TABLE ding --",
        .blob([]), .blob([0]), .blob([0, 255, 0, 1]), .blob([UInt8](repeating: 7, count: 100_000)),
        .text(String(repeating: "ij", count: 50_000)),
    ]

    @Test(arguments: values)
    func `a value comes back as it went in`(value: SQLValue) async throws {
        let database = try Proefdatabase.fresh()
        let back = try await database.write { connection in
            let table = "CREATE TABLE los (w_integer BIGINT, w_text TEXT, w_blob BYTEA, w_null TEXT);"
            try connection.runScript(Dialect(database.engine).translated(table))
            let column = "w_\(value.kind.rawValue)"
            try connection.run("INSERT INTO los (\(column)) VALUES (?1)", [value])
            return try connection.first("SELECT \(column) FROM los") { try $0.value(0) }
        }
        #expect(back == value)
    }

    @Test func `initialisers choose the kind`() {
        #expect(SQLValue(Int32(7)) == 7)
        #expect(SQLValue(true) == 1)
        #expect(SQLValue(false) == 0)
        #expect(SQLValue("a") == .text("a"))
        #expect(SQLValue([1]) == .blob([1]))
        #expect(SQLValue(Int?.none) == .null)
        #expect(SQLValue(String?.none) == .null)
        #expect(SQLValue(Bool?.some(true)) == 1)
        #expect(SQLValue([UInt8]?.none) == .null)
    }

    @Test func `text with U+0000 is refused instead of cut`() async throws {
        let database = try exampleDatabase()
        await #expect(throws: DatabaseFailure.zeroInText(argument: 2)) {
            try await database.write { try $0.addThing(1, name: "voor\u{0}na") }
        }
        #expect(try database.readSync { try $0.things() } == 0)
    }
}
