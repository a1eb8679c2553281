// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One piece of work that the program does by itself. Times are milliseconds since 1970.
package struct Taak: Sendable, Hashable {
    /// Where it is, told from the columns.
    package enum Stand: Sendable, Hashable, CaseIterable {
        case wacht, bezig, opnieuw, gestaakt, klaar
    }

    package let id: String
    package let soort: String
    /// The code of a gemeente, or empty for the whole installation.
    package let onderwerp: String
    package let gevraagd: Int64
    /// How often it was asked for while it was open: asked again during the work is done again after it.
    package let aanvragen: Int
    package let vanaf: Int64
    package let poging: Int
    /// The instance that has it, until `tot`.
    package let houder: String?
    package let tot: Int64?
    package let begonnen: Int64?
    package let klaar: Int64?
    /// Since when it is no longer tried.
    package let gestaakt: Int64?
    /// The kind of the last failure; never a value from a row.
    package let fout: String?
    /// How many rows or dossiers it did.
    package let aantal: Int?

    package var stand: Stand {
        if klaar != nil { return .klaar }
        if gestaakt != nil { return .gestaakt }
        if houder != nil { return .bezig }
        return poging > 0 ? .opnieuw : .wacht
    }
}
