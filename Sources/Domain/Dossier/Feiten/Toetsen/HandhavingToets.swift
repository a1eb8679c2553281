// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Stub.
enum HandhavingToets {
    static func checkSignaal(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {}
    static func checkBoete(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {}
    static func checkMaatregel(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {}
}
