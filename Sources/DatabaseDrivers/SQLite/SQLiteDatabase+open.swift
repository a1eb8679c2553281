// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

extension SQLiteDatabase {
    /// Opens a file and makes it when it is absent (not when only reading). `companion` lives as long as the database.
    package static func open(
        _ file: String,
        _ settings: SQLiteSettings = SQLiteSettings(),
        with companion: (any Sendable)? = nil
    ) throws -> SQLiteDatabase {
        let lock = settings.mode == .writing ? try FileLock(for: file) : nil
        do {
            let pool = try DatabasePool(path: file, configuration: settings.configuration(label: "sqlite"))
            if lock != nil { try pool.writeWithoutTransaction { try makeDurable($0, file) } }
            return SQLiteDatabase(file: file, pool: pool, settings: settings, lock: lock, companion: companion)
        } catch let error as DatabaseError {
            throw DatabaseOpenFailure.cannotOpen(file: file, code: Int(error.extendedResultCode.rawValue))
        }
    }

    /// Sets what GRDB's pool has set back, then looks whether every setting holds.
    private static func makeDurable(_ database: GRDB.Database, _ file: String) throws {
        try database.execute(
            sql: """
                PRAGMA synchronous = FULL;
                PRAGMA journal_size_limit = 67108864;
                """
        )
        for (setting, wanted) in SQLiteSettings.required {
            let found = try String.fetchOne(database, sql: "PRAGMA \(setting)") ?? ""
            guard found == wanted else {
                throw DatabaseOpenFailure.settingRefused(file: file, setting: setting, wanted: wanted, found: found)
            }
        }
    }
}
