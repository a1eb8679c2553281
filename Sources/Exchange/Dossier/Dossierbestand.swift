// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// A dossier as a file carries it: `meedoen-dossier/1`, described in docs/formaat-dossier.md.
package struct Dossierbestand: Hashable, Sendable {
    package static let formaat = "meedoen-dossier/1"

    /// The dossier; nil in a file that somebody wrote by hand.
    package var dossier: DossierID?
    package var versie: Int?
    /// In the order in which they were recorded.
    package var feiten: [Feit]
    /// Feiten that had no id in the file; theirs follows from the place where they stand.
    package var zonderID: Set<FeitID>

    package init(dossier: DossierID? = nil, versie: Int? = nil, feiten: [Feit], zonderID: Set<FeitID> = []) {
        self.dossier = dossier
        self.versie = versie
        self.feiten = feiten
        self.zonderID = zonderID
    }

    package init(_ dossier: Dossier) {
        self.init(dossier: dossier.id, versie: dossier.versie, feiten: dossier.feiten)
    }

    /// The id of a feit that has none of its own. The first half spells `feit`, so that it is recognised in a log.
    static func plaatsvervanger(_ position: Int) -> FeitID {
        FeitID(hoog: 0x6665_6974_0000_0000, laag: UInt64(position) + 1)
    }
}

/// All that is wrong with a JSON document, in the order of the document.
package struct JSONFouten: Error, Hashable, Sendable {
    package let fouten: [JSONFout]

    package init(_ fouten: [JSONFout]) {
        self.fouten = fouten
    }
}
