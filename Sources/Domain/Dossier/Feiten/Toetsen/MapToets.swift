// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Stub.
enum MapToets {
    static func checkRoute(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {}
    static func checkEindgesprek(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {}
}
