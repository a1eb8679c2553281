// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension FillDemo {
    /// Somebody of the family of walk-through D-02.
    package struct Gezinslid: Sendable {
        package let rol: String
        package let dossier: DossierID
        /// In the order in which they were recorded.
        package let feiten: [Feit]
    }

    /// The family with everything that was recorded until the morning of `dag`: mother, father, son, daughter.
    package static func gezin(tot dag: Day? = nil, zaad: UInt64 = Opdracht().zaad) -> [Gezinslid] {
        guard let plek = Voorbeelden.weertplek(zaad, dag ?? Demogezin.slot) else { return [] }
        let team = Voorbeelden.weertteam(zaad)
        let dossiers = Demogezin.dossiers(plek, regisseur: team[0].medewerker, teamleider: team[3].medewerker)
        return zip(["moeder", "vader", "zoon", "dochter"], dossiers).map { rol, dossier in
            Gezinslid(rol: rol, dossier: dossier.id, feiten: dossier.feiten)
        }
    }
}
