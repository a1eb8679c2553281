// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The dossier of one person at one gemeente: an identity, a version for concurrent work, and feiten. Nothing derived.
public struct Dossier: Hashable, Sendable {
    public let id: DossierID
    /// Goes up with every write; who saves an older version gets a conflict.
    public let versie: Int
    public let feiten: [Feit]

    public init(id: DossierID, versie: Int, feiten: [Feit]) {
        self.id = id
        self.versie = versie
        self.feiten = feiten
    }

    /// The dossier as it is known now.
    public var beeld: Beeld { Beeld(feiten) }
}
