// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Which dossiers a list shows. Everything nil shows all open dossiers.
package struct Standfilter: Hashable, Sendable {
    package var regisseur: MedewerkerID?
    package var zonderRegisseur = false
    package var wet: Wetsversie?
    package var groep: Inburgeraarsgroep?
    package var leerroute: Leerroute?
    package var fase: Fase?
    package var huishouden: HuishoudenID?
    /// Term that ends on or before this day.
    package var termijnTot: Day?
    package var alleenOpen = true

    package init(
        regisseur: MedewerkerID? = nil,
        wet: Wetsversie? = nil,
        groep: Inburgeraarsgroep? = nil,
        leerroute: Leerroute? = nil,
        fase: Fase? = nil,
        huishouden: HuishoudenID? = nil,
        termijnTot: Day? = nil,
        alleenOpen: Bool = true
    ) {
        self.regisseur = regisseur
        self.wet = wet
        self.groep = groep
        self.leerroute = leerroute
        self.fase = fase
        self.huishouden = huishouden
        self.termijnTot = termijnTot
        self.alleenOpen = alleenOpen
    }
}

/// Where a page of a list ended.
package struct Standsleutel: Hashable, Sendable {
    package let sorteer: String
    package let dossier: DossierID

    package init(sorteer: String, dossier: DossierID) {
        self.sorteer = sorteer
        self.dossier = dossier
    }
}

/// A line of a list of dossiers.
package struct Standregel: Hashable, Sendable {
    package let dossier: DossierID
    package let naam: String
    package let sorteer: String
    package let wet: Wetsversie?
    package let groep: Inburgeraarsgroep?
    package let leerroute: Leerroute?
    package let fase: Fase
    package let regisseur: MedewerkerID?
    package let huishouden: HuishoudenID?
    package let geboren: Day?
    package let termijnEinde: Day?

    package var sleutel: Standsleutel { Standsleutel(sorteer: sorteer, dossier: dossier) }
}

/// Open dossiers of one regisseur under one act.
package struct Caseloadregel: Hashable, Sendable {
    package let regisseur: MedewerkerID?
    package let wet: Wetsversie?
    package let dossiers: Int
}

extension Conditions {
    /// The WHERE of a list of dossiers.
    init(_ filter: Standfilter) {
        self.init(filter.alleenOpen ? "s.open = 1" : "s.open IN (0, 1)")
        if let regisseur = filter.regisseur { add("s.regisseur = ?", [.text(regisseur.description)]) }
        if filter.zonderRegisseur { add("s.regisseur IS NULL") }
        if let wet = filter.wet { add("s.wet = ?", [.text(wet.rawValue)]) }
        if let groep = filter.groep { add("s.groep = ?", [.text(groep.rawValue)]) }
        if let leerroute = filter.leerroute { add("s.leerroute = ?", [.text(leerroute.rawValue)]) }
        if let fase = filter.fase { add("s.fase = ?", [.text(fase.rawValue)]) }
        if let huishouden = filter.huishouden { add("s.huishouden = ?", [.text(huishouden.description)]) }
        if let dag = filter.termijnTot { add("s.termijn_einde <= ?", [.day(dag)]) }
    }
}
