// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Everything that is derived from the feiten of a dossier, written in one go: state, clocks, search words, keys.
///
/// The same code serves every write and `meedoen rebuild`, so that a rebuilt database is equal to the one that grew.
package struct Afgeleid {
    /// Goes up when the same feiten give other rows, so that older rows are made again.
    package static let versie = 3

    private let stand: StandStore
    private let klok: KlokStore
    private let zoek: ZoekStore
    private let sleutel: SleutelStore
    private let bewaren: BewaarStore
    private let kader: Klokkader

    /// `ring` are the keys of the transaction that another store in it read already.
    package init(
        _ connection: any SQLConnection,
        codec: Verzegeling,
        kader: Klokkader,
        ring: Sleutelring? = nil
    ) {
        let ring = ring ?? Sleutelring(connection, codec: codec)
        stand = StandStore(connection, ring: ring)
        klok = KlokStore(connection, ring: ring)
        zoek = ZoekStore(connection, ring: ring)
        sleutel = SleutelStore(connection, ring: ring)
        bewaren = BewaarStore(connection)
        self.kader = kader
    }

    /// Writes what follows from `beeld`. `written` are the feiten that were just added; nil rewrites everything.
    /// `ofNew` are the keys of a person whose dossier is new: nothing is derived from it yet, so nothing has to make room.
    package func refresh(
        _ beeld: Beeld,
        of dossier: DossierID,
        versie: Int,
        written: [Feit]? = nil,
        ofNew person: Persoonssleutels? = nil
    ) throws {
        let isNieuw = person != nil
        let klokken = Klokken.bereken(beeld, kader)
        let now = Stand(beeld, klokken: klokken, kader: kader)
        try stand.save(now, of: dossier, versie: versie)
        try klok.replace(
            now.isOpen ? klokken : [],
            of: dossier,
            regisseur: now.regisseur,
            huishouden: now.huishouden,
            isNieuw: isNieuw
        )
        try refreshWords(beeld, naam: now.sorteer, of: dossier, written: written, isNieuw: isNieuw)
        if (isNieuw ? beeld.alle : written)?.contains(where: { BewaarStore.soorten.contains($0.soort) }) ?? true {
            try bewaren.save(beeld.bewaarmoment(kader.parameters), of: dossier)
        }
        if written?.contains(where: { $0.soort == .personalia }) ?? true {
            let keys = person ?? Persoonssleutels(beeld)
            for (soort, keys) in [(SleutelStore.Soort.bsn, keys.bsn), (.vnummer, keys.vnummer), (.naam, keys.naam)] {
                if !isNieuw { try sleutel.remove(soort, of: dossier) }
                try sleutel.add(keys, soort: soort, of: dossier)
            }
        }
    }

    // Words go only when something was corrected or withdrawn; otherwise the new feiten add theirs.
    private func refreshWords(
        _ beeld: Beeld,
        naam: String,
        of dossier: DossierID,
        written: [Feit]?,
        isNieuw: Bool
    ) throws {
        let isGroei = (isNieuw ? beeld.alle : written)?.allSatisfy { $0.werking == .nieuw } ?? false
        if isNieuw {
            return try zoek.create(Zoekwoorden.terms(isGroei ? beeld.alle : beeld.geldend), naam: naam, of: dossier)
        }
        if isGroei, let written, try zoek.add(Zoekwoorden.terms(written), naam: naam, to: dossier) { return }
        try zoek.replace(Zoekwoorden.terms(beeld.geldend), naam: naam, of: dossier)
    }
}
