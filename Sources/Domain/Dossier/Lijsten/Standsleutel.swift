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

/// By name, letter for letter as they are kept, and then by dossier.
extension Standsleutel: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        if left.sorteer.utf8.elementsEqual(right.sorteer.utf8) { return left.dossier < right.dossier }
        return left.sorteer.utf8.lexicographicallyPrecedes(right.sorteer.utf8)
    }
}
