// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which engine lies behind the seam. Only migrations and their tests may ask.
package enum DatabaseEngine: String, Sendable, CaseIterable {
    case sqlite, postgresql
}

/// One database: of one gemeente, one regio, the Rijk or the platform.
///
/// Every body is synchronous, so that nothing can wait for something else while rows are locked. It may be run on any
/// thread, but never on one of Swift's own few.
package protocol Database: AnyObject, Sendable {
    var engine: DatabaseEngine { get }

    /// Runs a body that only reads. All it reads is of one moment.
    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// Runs a body that writes, as one transaction: all of it is kept, safely on disk, when this returns; nothing of
    /// it when this throws. Writes that wait at the same moment share one commit.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// As `write`, for rows that no answer about dossiers rests on, such as the journal of who looked: `generation` stays.
    @discardableResult
    func note<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// Grows with each commit that may change an answer, of this process or another, before its writer is answered: what
    /// was read while it had this value still holds. Nil when others can write without this process knowing.
    func generation() async throws -> UInt64?

    /// As `write`, in a transaction of its own: for an import or its undoing. What is asked for meanwhile waits, and is
    /// written after it.
    ///
    /// A write that shares a commit can be undone alone, and therefore keeps every page that it changes in memory, and
    /// walks past them after each statement. That costs a short write nothing and a long one everything.
    @discardableResult
    func writeAlone<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// As `read`, on the calling thread: for commands and imports, not for requests.
    func readSync<T>(_ body: (any SQLConnection) throws -> T) throws -> T

    /// As `write`, on the calling thread and in a transaction of its own: for migrations and commands.
    @discardableResult
    func writeExclusively<T>(_ body: (any SQLConnection) throws -> T) throws -> T

    /// Lets go of what was deleted, as far as the engine keeps it in files of its own; true when nothing of it is left there.
    @discardableResult
    func settle() async throws -> Bool

    /// Gives back memory and connections that idle; the next read opens them again.
    func rest()

    /// Finishes what was asked for, then lets go of the file. Later calls throw ``DatabaseFailure/closed``.
    func close() throws
}
