// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import GRDBSQLite
import Storage

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

enum Kaalfout: Error {
    case gebruik
    case sqlite(String)
}

/// Inserts of rows that are at hand, with nothing between them and the engine: the plain limit of an import. Same
/// schema, same settings, prepared statements, values copied from memory.
struct KaleInserts {
    /// All that an import writes for each dossier; what others refer to goes first.
    private static let tables = ["dossier", "feit", "stand", "klok", "sleutel", "zoekregel"]

    private struct Batch {
        let statement: OpaquePointer?
        let rows: [[OpaquePointer?]]
    }

    private let to: OpaquePointer?
    private var shared: [Batch] = []
    private var timed: [Batch] = []

    init(before: String?, after: String, to file: String) throws {
        let made = try SQLiteDatabase.open(file)
        try GemeenteSchema.prepare(made, at: 0)
        try made.close()
        let from = try Self.open(after)
        to = try Self.open(file)
        defer { sqlite3_close(from) }
        for setting in [
            "synchronous = FULL", "secure_delete = ON", "foreign_keys = ON", "temp_store = MEMORY",
            "cell_size_check = ON", "cache_size = -65536", "trusted_schema = OFF",
        ] {
            try Self.execute(to, "PRAGMA \(setting)")
        }
        try Self.execute(from, "ATTACH '\(before ?? ":memory:")' AS voor")
        for table in Self.tables {
            let columns = try Self.columns(from, table)
            let equal = columns.map { "v.\($0) IS t.\($0)" }.joined(separator: " AND ")
            let same = before == nil ? "0" : "EXISTS (SELECT 1 FROM voor.\(table) v WHERE \(equal))"
            let marks = columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
            let insert = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
            let select = "SELECT t.* FROM main.\(table) t WHERE"
            let statement = try Self.prepare(to, insert)
            shared.append(Batch(statement: statement, rows: try Self.rows(from, "\(select) \(same)")))
            timed.append(Batch(statement: statement, rows: try Self.rows(from, "\(select) NOT \(same)")))
        }
    }

    /// How many rows were timed, and the seconds of processor time that they took.
    func run() throws -> (rows: Int, seconds: Double) {
        // Rows that stay may belong to a dossier whose own row changed and comes later.
        try Self.execute(to, "PRAGMA foreign_keys = OFF")
        try write(shared)
        try Self.execute(to, "PRAGMA wal_checkpoint(TRUNCATE)")
        try Self.execute(to, "PRAGMA foreign_keys = ON")
        let begin = Self.used()
        try write(timed)
        return (timed.reduce(0) { $0 + $1.rows.count }, Self.used() - begin)
    }

    private func write(_ batches: [Batch]) throws {
        try Self.execute(to, "BEGIN IMMEDIATE")
        for batch in batches {
            for row in batch.rows {
                for (index, value) in row.enumerated() { sqlite3_bind_value(batch.statement, Int32(index + 1), value) }
                guard sqlite3_step(batch.statement) == SQLITE_DONE else { throw Self.failure(to) }
                sqlite3_reset(batch.statement)
            }
        }
        try Self.execute(to, "COMMIT")
    }

    private static func used() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func columns(_ handle: OpaquePointer?, _ table: String) throws -> [String] {
        let statement = try prepare(handle, "SELECT name FROM pragma_table_info('\(table)')")
        defer { sqlite3_finalize(statement) }
        var names: [String] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            if let name = sqlite3_column_text(statement, 0) { names.append(String(cString: name)) }
        }
        return names
    }

    private static func rows(_ handle: OpaquePointer?, _ sql: String) throws -> [[OpaquePointer?]] {
        let statement = try prepare(handle, sql)
        defer { sqlite3_finalize(statement) }
        let width = sqlite3_column_count(statement)
        var rows: [[OpaquePointer?]] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            rows.append((0..<width).map { sqlite3_value_dup(sqlite3_column_value(statement, $0)) })
        }
        return rows
    }

    private static func open(_ file: String) throws -> OpaquePointer? {
        var handle: OpaquePointer?
        guard sqlite3_open(file, &handle) == SQLITE_OK else { throw failure(handle) }
        return handle
    }

    private static func prepare(_ handle: OpaquePointer?, _ sql: String) throws -> OpaquePointer? {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw failure(handle) }
        return statement
    }

    private static func execute(_ handle: OpaquePointer?, _ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure(handle) }
    }

    private static func failure(_ handle: OpaquePointer?) -> Kaalfout {
        .sqlite(String(cString: sqlite3_errmsg(handle)))
    }
}
