// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import FoundationEssentials
internal import GRDB

extension GRDB.Row: SQLColumns {
    package var columnCount: Int { count }

    package func value(ofColumn column: Int) throws(DatabaseFailure) -> SQLValue {
        let value: DatabaseValue = self[column]
        switch value.storage {
        case .null: return .null
        case .int64(let number): return .integer(number)
        case .string(let text): return .text(text)
        case .blob(let data): return .blob([UInt8](data))
        case .double: throw .unexpectedType(column: column, wanted: .integer, found: .other)
        }
    }
}

extension StatementArguments {
    /// Positional arguments, in the order of `?1`, `?2`, ….
    init(_ values: [SQLValue]) throws(DatabaseFailure) {
        var converted: [DatabaseValue] = []
        converted.reserveCapacity(values.count)
        for (position, value) in values.enumerated() {
            switch value {
            case .null: converted.append(.null)
            case .integer(let number): converted.append(number.databaseValue)
            case .text(let text):
                // SQLite would keep the part before it, without a word.
                guard !text.utf8.contains(0) else { throw .zeroInText(argument: position + 1) }
                converted.append(text.databaseValue)
            case .blob(let bytes): converted.append(Data(bytes).databaseValue)
            }
        }
        // As optionals: the other way in makes a key path for every list.
        self.init(converted.lazy.map { $0 as (any DatabaseValueConvertible)? })
    }
}
