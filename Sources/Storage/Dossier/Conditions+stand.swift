// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain

extension Conditions {
    /// The WHERE of a list of dossiers.
    init(_ filter: Standfilter, _ gezichtsveld: Gezichtsveld) {
        self.init(filter.alleenOpen ? "s.open = 1" : "s.open IN (0, 1)")
        if let regisseur = filter.regisseur { add("s.regisseur = ?", [.text(regisseur.description)]) }
        if filter.zonderRegisseur { add("s.regisseur IS NULL") }
        if let wet = filter.wet { add("s.wet = ?", [.text(wet.rawValue)]) }
        if let groep = filter.groep { add("s.groep = ?", [.text(groep.rawValue)]) }
        if let leerroute = filter.leerroute { add("s.leerroute = ?", [.text(leerroute.rawValue)]) }
        if let fase = filter.fase { add("s.fase = ?", [.text(fase.rawValue)]) }
        if let huishouden = filter.huishouden { add("s.huishouden = ?", [.text(huishouden.description)]) }
        if let dag = filter.termijnTot { add("s.termijn_einde <= ?", [.day(dag)]) }
        see(gezichtsveld, "s.dossier")
    }
}
