// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What group commit needs of a driver's one writing connection.
protocol WriteSession {
    var connection: any SQLConnection { get }

    /// Whether a transaction is open; the engine itself may have ended it after a failure.
    var isInTransaction: Bool { get }

    func begin() throws
    func commit() throws
    /// Ends the transaction whatever its state; never throws.
    func rollback()

    func setSavepoint() throws
    func releaseSavepoint() throws
    func rollbackToSavepoint() throws
}
