// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a driver offers of the row it stands on. Reached only through ``SQLRow``.
package protocol SQLColumns: AnyObject {
    var columnCount: Int { get }

    /// The value of a column that exists; throws when its kind is not one of ``SQLValue``.
    func value(ofColumn column: Int) throws(DatabaseFailure) -> SQLValue
}

/// The row a query stands on, read by position. Every reader throws on NULL and on a wrong kind; none of them traps.
///
/// A row cannot be copied, so it cannot leave the closure that reads it: behind it lies memory of the engine that the
/// next step overwrites.
package struct SQLRow: ~Copyable {
    private let columns: any SQLColumns

    package init(_ columns: any SQLColumns) {
        self.columns = columns
    }

    package var columnCount: Int { columns.columnCount }

    package func value(_ column: Int) throws(DatabaseFailure) -> SQLValue {
        guard column >= 0, column < columns.columnCount else { throw .noSuchColumn(column) }
        return try columns.value(ofColumn: column)
    }

    private func unexpected(_ column: Int, _ wanted: SQLValue.Kind, _ found: SQLValue) -> DatabaseFailure {
        found == .null
            ? .unexpectedNull(column: column) : .unexpectedType(column: column, wanted: wanted, found: found.kind)
    }
}

// MARK: - A value that must be there

extension SQLRow {
    package func int64(_ column: Int) throws(DatabaseFailure) -> Int64 {
        let found = try value(column)
        guard case .integer(let number) = found else { throw unexpected(column, .integer, found) }
        return number
    }

    package func int(_ column: Int) throws(DatabaseFailure) -> Int {
        guard let number = Int(exactly: try int64(column)) else { throw .outOfRange(column: column) }
        return number
    }

    package func int32(_ column: Int) throws(DatabaseFailure) -> Int32 {
        guard let number = Int32(exactly: try int64(column)) else { throw .outOfRange(column: column) }
        return number
    }

    /// Reads 0 as false and 1 as true; any other number is refused.
    package func bool(_ column: Int) throws(DatabaseFailure) -> Bool {
        switch try int64(column) {
        case 0: false
        case 1: true
        default: throw .outOfRange(column: column)
        }
    }

    package func text(_ column: Int) throws(DatabaseFailure) -> String {
        let found = try value(column)
        guard case .text(let text) = found else { throw unexpected(column, .text, found) }
        return text
    }

    package func bytes(_ column: Int) throws(DatabaseFailure) -> [UInt8] {
        let found = try value(column)
        guard case .blob(let bytes) = found else { throw unexpected(column, .blob, found) }
        return bytes
    }
}

// MARK: - A value that may be absent

extension SQLRow {
    package func isNull(_ column: Int) throws(DatabaseFailure) -> Bool {
        try value(column) == .null
    }

    package func optionalInt64(_ column: Int) throws(DatabaseFailure) -> Int64? {
        switch try value(column) {
        case .null: nil
        case .integer(let number): number
        case let found: throw unexpected(column, .integer, found)
        }
    }

    package func optionalInt(_ column: Int) throws(DatabaseFailure) -> Int? {
        guard let number = try optionalInt64(column) else { return nil }
        guard let number = Int(exactly: number) else { throw .outOfRange(column: column) }
        return number
    }

    package func optionalInt32(_ column: Int) throws(DatabaseFailure) -> Int32? {
        guard let number = try optionalInt64(column) else { return nil }
        guard let number = Int32(exactly: number) else { throw .outOfRange(column: column) }
        return number
    }

    package func optionalText(_ column: Int) throws(DatabaseFailure) -> String? {
        switch try value(column) {
        case .null: nil
        case .text(let text): text
        case let found: throw unexpected(column, .text, found)
        }
    }

    package func optionalBytes(_ column: Int) throws(DatabaseFailure) -> [UInt8]? {
        switch try value(column) {
        case .null: nil
        case .blob(let bytes): bytes
        case let found: throw unexpected(column, .blob, found)
        }
    }
}
