// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What group commit needs of a driver's one writing connection.
protocol WriteSession {
    var connection: any SQLConnection { get throws }

    /// Whether a transaction is open; the engine itself may have ended it after a failure.
    var isInTransaction: Bool { get }

    /// Whether the engine takes no more of this transaction, because an error in it was caught without `attempt`.
    var isSpoiled: Bool { get }

    func begin() throws
    /// Keeps the transaction. A change is one after which answers that were read before may no longer hold.
    func commit(isChange: Bool) throws
    /// Ends the transaction whatever its state; never throws.
    func rollback()

    func setSavepoint() throws
    func releaseSavepoint() throws
    func rollbackToSavepoint() throws
}
