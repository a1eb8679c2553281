// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import TestSupport
import Testing

@Suite struct SQLRowTests {
    private func one<T>(_ sql: String, _ make: (borrowing SQLRow) throws -> T) throws -> T? {
        try Proefdatabase.fresh().readSync { try $0.first(sql, make) }
    }

    private func bytes(_ digits: String) -> String {
        named(sqlite: "x'\(digits)'", postgresql: "CAST('\\x\(digits)' AS BYTEA)")
    }

    @Test func `readers give what is there`() throws {
        #expect(try one("SELECT 5") { [try $0.int(0), Int(try $0.int32(0)), Int(try $0.int64(0))] } == [5, 5, 5])
        #expect(try one("SELECT 'vijf'") { try $0.text(0) } == "vijf")
        #expect(try one("SELECT \(bytes("0102"))") { try $0.bytes(0) } == [1, 2])
        #expect(try one("SELECT 0, 1") { [try $0.bool(0), try $0.bool(1)] } == [false, true])
        #expect(try one("SELECT 1, 2, 3") { $0.columnCount } == 3)
    }

    @Test func `optional readers give nil for NULL and the value otherwise`() throws {
        #expect(try one("SELECT NULL, 6") { [try $0.optionalInt(0), try $0.optionalInt(1)] } == [nil, 6])
        #expect(try one("SELECT NULL, 6") { [try $0.optionalInt32(0), try $0.optionalInt32(1)] } == [nil, 6])
        #expect(try one("SELECT NULL, 6") { [try $0.optionalInt64(0), try $0.optionalInt64(1)] } == [nil, 6])
        #expect(try one("SELECT NULL, 'zes'") { [try $0.optionalText(0), try $0.optionalText(1)] } == [nil, "zes"])
        #expect(
            try one("SELECT NULL, \(bytes("06"))") { [try $0.optionalBytes(0), try $0.optionalBytes(1)] } == [nil, [6]]
        )
        #expect(try one("SELECT NULL, 6") { [try $0.isNull(0), try $0.isNull(1)] } == [true, false])
    }

    @Test func `NULL where a value must be is an error, not a trap`() throws {
        #expect(throws: DatabaseFailure.unexpectedNull(column: 0)) { try one("SELECT NULL") { try $0.int(0) } }
        #expect(throws: DatabaseFailure.unexpectedNull(column: 0)) { try one("SELECT NULL") { try $0.text(0) } }
        #expect(throws: DatabaseFailure.unexpectedNull(column: 0)) { try one("SELECT NULL") { try $0.bytes(0) } }
    }

    @Test func `a wrong kind is an error, not a guess`() throws {
        #expect(throws: DatabaseFailure.unexpectedType(column: 0, wanted: .integer, found: .text)) {
            try one("SELECT '5'") { try $0.int(0) }
        }
        #expect(throws: DatabaseFailure.unexpectedType(column: 0, wanted: .text, found: .integer)) {
            try one("SELECT 5") { try $0.optionalText(0) }
        }
        #expect(throws: DatabaseFailure.unexpectedType(column: 0, wanted: .blob, found: .text)) {
            try one("SELECT 'a'") { try $0.optionalBytes(0) }
        }
        #expect(throws: DatabaseFailure.unexpectedType(column: 0, wanted: .integer, found: .other)) {
            try one("SELECT 1.5") { try $0.int(0) }
        }
    }

    @Test func `numbers out of range and absent columns are errors`() throws {
        #expect(throws: DatabaseFailure.outOfRange(column: 0)) { try one("SELECT 3000000000") { try $0.int32(0) } }
        #expect(throws: DatabaseFailure.outOfRange(column: 0)) { try one("SELECT 2") { try $0.bool(0) } }
        #expect(throws: DatabaseFailure.noSuchColumn(1)) { try one("SELECT 2") { try $0.int(1) } }
        #expect(throws: DatabaseFailure.noSuchColumn(-1)) { try one("SELECT 2") { try $0.int(-1) } }
    }
}
