// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the law refuses when a PIP is written down.
enum PipToets {
    static func check(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {}
}
