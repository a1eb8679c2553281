// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

/// Transactions on the writing connection. The statements are prepared once and kept.
struct SQLiteWriteSession: WriteSession {
    let database: GRDB.Database

    var connection: any SQLConnection { SQLiteConnection(database: database) }

    var isInTransaction: Bool { database.isInsideTransaction }

    /// SQLite goes on after an error.
    var isSpoiled: Bool { false }

    func begin() throws { try execute("BEGIN IMMEDIATE") }
    func commit(isChange: Bool) throws { try execute("COMMIT") }
    func setSavepoint() throws { try execute("SAVEPOINT job") }
    func releaseSavepoint() throws { try execute("RELEASE job") }
    func rollbackToSavepoint() throws { try execute("ROLLBACK TO job") }

    func rollback() {
        guard database.isInsideTransaction else { return }
        // When even this fails, the next BEGIN fails too and says why.
        do { try database.rollback() } catch {}
    }

    private func execute(_ sql: String) throws {
        try DatabaseFailure.translating { try database.cachedStatement(sql: sql).execute() }
    }
}
