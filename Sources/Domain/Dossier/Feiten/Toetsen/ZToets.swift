// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Stub.
enum ZToets {
    static func check(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {}
}
