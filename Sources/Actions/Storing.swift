// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

/// Why something could not be done although nothing was wrong with what was asked: the database was away, or busy. Whoever asks
/// again a little later gets an answer. Nothing is ever half kept.
package enum Storing: Sendable, Hashable, CaseIterable {
    /// The database cannot be reached. What was asked was not kept.
    case onbereikbaar
    /// The database went away at the moment of keeping: it may have been kept. Asked again with the same key it is done once.
    case onzeker
    /// Somebody else wrote for longer than we wait, such as an import. What was asked was not kept.
    case bezet
    /// The disk of the database is full. What was asked was not kept.
    case vol
    /// The disk takes nothing more, or may not be written. What was asked was not kept.
    case schijf
    /// The disk did not confirm a commit. Nothing more is kept until the program starts again.
    case gestopt

    /// Nil for every other failure.
    package init?(_ error: any Error) {
        switch error as? DatabaseFailure {
        case .unavailable: self = .onbereikbaar
        case .uncertain: self = .onzeker
        case .busy, .timeout: self = .bezet
        case .full: self = .vol
        case .disk, .readOnly: self = .schijf
        case .stopped, .corrupt: self = .gestopt
        default:
            guard error is PostgreSQLUnfit || error is PostgreSQLNotAllowed || error is MigrationFailure else {
                return nil
            }
            self = .onbereikbaar
        }
    }
}
