// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// For whom a CSV file is written or from whom it comes. Writer and reader must be given the same.
///
/// Files that people upload are `.rekenblad`: most began as our export or template. The only thing this changes in a file
/// that did not is `'=` and the like at the beginning of a cell, and there too the `'` was put to disarm.
package enum CSVDoel: Hashable, Sendable {
    /// People open it in a spreadsheet: cells that a spreadsheet would run as a formula are disarmed.
    case rekenblad
    /// Another system reads it: cells stay as they are.
    case systeem
}
