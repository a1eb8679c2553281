// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// A day on the command line.
enum Dagoptie {
    static func read(_ text: String) -> Day? { Day(typed: text.trimmed) }
}
