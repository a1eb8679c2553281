// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Which lines of the worklist are asked for.
package struct Klokfilter: Hashable, Sendable {
    /// The caseloads; nil is the whole team.
    package var regisseurs: [MedewerkerID]?
    package var zonderRegisseur = false
    package var soort: Kloksoort?
    /// First and last day of the last day, both included.
    package var van: Day?
    package var tot: Day?
    /// true: only lines that wait for others; false: only own work; nil: both.
    package var wacht: Bool?
    /// Leaves out what waits for others and is still in time on this day: what they owe us late is our work again.
    package var eigenWerkOp: Day?
    /// Own work that begins after this day is left out.
    package var zichtbaarOp: Day?
    /// Leaves out the windows that only the dossier shows.
    package var alleenWerk = true

    package init(
        regisseurs: [MedewerkerID]? = nil,
        soort: Kloksoort? = nil,
        van: Day? = nil,
        tot: Day? = nil,
        wacht: Bool? = nil,
        zichtbaarOp: Day? = nil
    ) {
        self.regisseurs = regisseurs
        self.soort = soort
        self.van = van
        self.tot = tot
        self.wacht = wacht
        self.zichtbaarOp = zichtbaarOp
    }
}

/// Where a page of the worklist ended.
package struct Kloksleutel: Hashable, Sendable {
    package let uiterlijk: Day
    package let dossier: DossierID
    package let volgnr: Int

    package init(uiterlijk: Day, dossier: DossierID, volgnr: Int) {
        self.uiterlijk = uiterlijk
        self.dossier = dossier
        self.volgnr = volgnr
    }
}

/// A line of the worklist.
package struct Klokregel: Hashable, Sendable {
    package let dossier: DossierID
    package let volgnr: Int
    package let soort: Kloksoort
    package let vanaf: Day
    package let uiterlijk: Day?
    package let wacht: String?
    package let toelichting: String?
    package let betreft: FeitID?
    package let naam: String
    package let huishouden: HuishoudenID?
    package let wet: Wetsversie?
    package let regisseur: MedewerkerID?
    /// The kind of feit that answers it.
    package let handeling: Feitsoort?

    package var sleutel: Kloksleutel {
        Kloksleutel(uiterlijk: uiterlijk ?? .distantFuture, dossier: dossier, volgnr: volgnr)
    }

    package func plek(op peildatum: Day) -> Plek {
        Plek(uiterlijk: uiterlijk, vanaf: vanaf, wacht: wacht != nil, op: peildatum)
    }
}

/// How many lines the groups of the worklist have.
package struct Klokaantallen: Hashable, Sendable {
    package let teLaat: Int
    package let vandaag: Int
    package let dezeWeek: Int
    package let later: Int
    package let wacht: Int
}

extension Conditions {
    /// The WHERE of the worklist.
    init(_ filter: Klokfilter) {
        self.init("1 = 1")
        if let regisseurs = filter.regisseurs {
            if regisseurs.count == 1 {
                add("k.regisseur = ?", regisseurs.map { .text($0.description) })
            } else {
                let marks = regisseurs.isEmpty ? "NULL" : regisseurs.map { _ in "?" }.joined(separator: ", ")
                add("k.regisseur IN (\(marks))", regisseurs.map { .text($0.description) })
            }
        }
        if filter.zonderRegisseur { add("k.regisseur IS NULL") }
        if let soort = filter.soort { add("k.soort = ?", [.text(soort.rawValue)]) }
        if let van = filter.van { add("k.uiterlijk >= ?", [.day(van)]) }
        if let tot = filter.tot { add("k.uiterlijk <= ?", [.day(tot)]) }
        if let wacht = filter.wacht { add(wacht ? "k.wacht IS NOT NULL" : "k.wacht IS NULL") }
        if let dag = filter.eigenWerkOp { add("(k.wacht IS NULL OR k.uiterlijk < ?)", [.day(dag)]) }
        if let dag = filter.zichtbaarOp { add("k.vanaf <= ?", [.day(dag)]) }
        if filter.alleenWerk, filter.soort == nil {
            let shown = Kloksoort.allCases.filter { !$0.isWerk }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            add("k.soort NOT IN (\(shown))")
        }
    }
}
