// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

extension SQLiteDatabase {
    /// Makes a file with what stands in another at one moment, without writing in that one: also beside a process that does. What
    /// was deleted there is not in it. `copy` is absent or empty.
    package static func snapshot(of file: String, to copy: String) throws {
        do {
            let queue = try DatabaseQueue(
                path: file,
                configuration: SQLiteSettings(mode: .reading).configuration(label: "snapshot")
            )
            try queue.inDatabase { database in
                // For the copy, which whoever asked for it reads at once and throws away: others wait for the disk too.
                try database.execute(sql: "PRAGMA synchronous = OFF")
                try database.execute(sql: "VACUUM INTO ?", arguments: [copy])
            }
            try queue.close()
        } catch let error as DatabaseError {
            guard error.resultCode == .SQLITE_CANTOPEN else { throw DatabaseFailure(error) }
            throw DatabaseOpenFailure.cannotOpen(file: file, code: Int(error.extendedResultCode.rawValue))
        }
    }

    /// What is wrong in the file itself, in the engine's words, at most a few: pages, indexes, and rows that point at nothing.
    package func faults() throws -> [String] {
        try readSync { connection in
            let pages = try connection.rows("SELECT integrity_check FROM pragma_integrity_check(10)") { try $0.text(0) }
            let loose = try connection.rows("SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1") {
                "\(try $0.text(0)): \(try $0.int(1)) foreign keys"
            }
            return pages.filter { $0 != "ok" } + loose
        }
    }
}
