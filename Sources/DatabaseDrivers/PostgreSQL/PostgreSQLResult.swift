// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ

/// What a statement gave. Frees the memory of libpq when it goes.
final class PostgreSQLResult {
    let pointer: OpaquePointer
    /// The row that ``SQLRow`` reads.
    var row: Int32 = 0

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        PQclear(pointer)
    }

    var status: ExecStatusType { PQresultStatus(pointer) }
    var rowCount: Int32 { PQntuples(pointer) }

    /// How many rows a statement changed.
    var changed: Int {
        guard let text = PQcmdTuples(pointer) else { return 0 }
        return Int(String(cString: text)) ?? 0
    }

    /// The word that tells what was done, such as COMMIT.
    var tag: String { PQcmdStatus(pointer).map { String(cString: $0) } ?? "" }

    /// A part of the error message, by the letter of the protocol.
    func field(_ letter: Character) -> String? {
        guard let code = letter.asciiValue, let text = PQresultErrorField(pointer, Int32(code)) else { return nil }
        return String(cString: text)
    }
}

extension PostgreSQLResult: SQLColumns {
    var columnCount: Int { Int(PQnfields(pointer)) }

    func value(ofColumn column: Int) throws(DatabaseFailure) -> SQLValue {
        let place = Int32(column)
        guard PQgetisnull(pointer, row, place) == 0, let begin = PQgetvalue(pointer, row, place) else { return .null }
        let bytes = UnsafeRawBufferPointer(start: begin, count: Int(PQgetlength(pointer, row, place)))
        let type = PQftype(pointer, place)
        // The simple protocol, for statements of the driver itself, gives everything as text.
        if PQfformat(pointer, place) == 0, type == PostgreSQLType.int8 {
            guard let number = Int64(String(decoding: bytes, as: UTF8.self)) else { throw .outOfRange(column: column) }
            return .integer(number)
        }
        switch type {
        case PostgreSQLType.int8, PostgreSQLType.int4, PostgreSQLType.int2:
            return .integer(Self.whole(bytes))
        case PostgreSQLType.bool:
            return .integer(bytes.first == 0 ? 0 : 1)
        case PostgreSQLType.numeric:
            guard let number = PostgreSQLType.whole(ofNumeric: bytes) else {
                throw .unexpectedType(column: column, wanted: .integer, found: .other)
            }
            return .integer(number)
        case PostgreSQLType.bytea:
            return .blob(Array(bytes))
        case PostgreSQLType.text, PostgreSQLType.varchar, PostgreSQLType.name, PostgreSQLType.char:
            return .text(String(decoding: bytes, as: UTF8.self))
        default:
            throw .unexpectedType(column: column, wanted: .text, found: .other)
        }
    }

    /// Two, four or eight bytes, the highest first, with a sign.
    private static func whole(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        var number: Int64 = (bytes.first ?? 0) >= 128 ? -1 : 0
        for byte in bytes { number = number << 8 | Int64(byte) }
        return number
    }
}
