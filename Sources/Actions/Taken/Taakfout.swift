// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

/// What went wrong, as a kind: it stands in a table and in the log, so nothing of a person may be in it.
enum Taakfout {
    static func soort(_ error: any Error) -> String {
        guard let failure = error as? DatabaseFailure else { return "\(type(of: error))" }
        return String("\(failure)".prefix { $0 != "(" })
    }
}
