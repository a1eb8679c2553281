// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Where a page of a list ended.
public struct Standsleutel: Hashable, Sendable {
    public let sorteer: String
    public let dossier: DossierID

    public init(sorteer: String, dossier: DossierID) {
        self.sorteer = sorteer
        self.dossier = dossier
    }
}

/// By name, and people of one name by dossier.
extension Standsleutel: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.sorteer == right.sorteer ? left.dossier < right.dossier : left.sorteer < right.sorteer
    }
}
