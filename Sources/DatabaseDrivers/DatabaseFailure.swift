// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What can go wrong in a database, in the same words for both engines.
///
/// Names of tables, columns and constraints may be in it, values of rows never: a failure ends in the log.
package enum DatabaseFailure: Error, Hashable, Sendable {
    /// A second row with the same key. Holds the columns or the constraint, for the log.
    case unique(String)
    case foreignKey
    case check(String)
    case notNull(String)
    /// A value of a kind that the column does not take.
    case columnType(String)
    /// A trigger of our own refused; holds the message in the migration.
    case refusedByTrigger(String)

    /// Somebody else holds the file, or the right to write in it, longer than we wait.
    case busy
    /// A statement took longer than is allowed; nothing of it was kept.
    case timeout
    /// The server cannot be reached, or went away. Nothing was kept.
    case unavailable
    /// The server went away while it was asked to keep a write: it may have been kept, or not.
    case uncertain
    /// The database refuses this to the role that belongs to the gemeente.
    case notAllowed
    case readOnly
    /// The disk is full. Writing goes on when there is space again.
    case full
    case corrupt
    /// Reading or writing the disk failed.
    case disk(code: Int)
    /// The disk did not confirm a commit; nothing more is written until the program starts again.
    case stopped
    case closed
    /// A transaction was asked for inside a transaction of the same database, or a statement while rows are still read.
    case nested
    /// An error inside a transaction was caught without `attempt`, so that the engine takes no more of it.
    case spoiled

    case unexpectedNull(column: Int)
    case unexpectedType(column: Int, wanted: SQLValue.Kind, found: SQLValue.Kind)
    case outOfRange(column: Int)
    case noSuchColumn(Int)

    /// The character U+0000, which neither engine keeps in text.
    case zeroInText(argument: Int)
    /// More or fewer arguments than the statement has placeholders.
    case argumentCount
    /// The text of a statement is wrong; holds the engine's message about it.
    case statement(String)
    case other(code: Int)
}

extension DatabaseFailure {
    /// Whether the same write may succeed a little later without anybody doing anything.
    package var isPassing: Bool {
        switch self {
        case .busy, .timeout, .unavailable, .uncertain: true
        default: false
        }
    }
}
