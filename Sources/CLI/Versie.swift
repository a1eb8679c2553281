// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The version of the program.
enum Versie {
    static let nummer = "0.1.0"
}
