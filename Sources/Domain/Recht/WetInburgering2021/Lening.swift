// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The loan of DUO for who buys the course (rule LOAN-01). DUO decides; this predicts.
public enum Lening {
    /// How the loan is paid back.
    public struct Aflossing: Hashable, Sendable {
        /// The first day on which paying back can be asked.
        public let vanaf: Day
        /// Each month; the last month may be less.
        public let perMaand: Bedrag
        /// Number of months.
        public let maanden: Int

        public init(vanaf: Day, perMaand: Bedrag, maanden: Int) {
            self.vanaf = vanaf
            self.perMaand = perMaand
            self.maanden = maanden
        }
    }

    /// What can be borrowed: the largest loan less two times what the person can pay (`draagkracht`); less than € 180 is
    /// nothing. Not for asielstatushouders, who get a course from the gemeente.
    ///
    /// Example: draagkracht € 1.000: € 8.000. Draagkracht € 4.911: refused, € 178 is too little.
    public static func bedrag(
        groep: Inburgeraarsgroep,
        draagkracht: Bedrag?,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bedrag> {
        var grond = Grond(["LOAN-01"], invoer: [Invoer("Groep", .code(groep.rawValue))])
        guard groep != .asielstatushouder else {
            return .geweigerd(
                Weigering(
                    "Een asielstatushouder kan niet lenen: de gemeente biedt de cursus aan.",
                    grond: grond.joined(Grond(["OFFER-01"]))
                )
            )
        }
        guard let draagkracht else {
            return .wacht(Wachtreden("Wacht op de draagkracht die DUO berekent", grond: grond))
        }
        grond.invoer.append(Invoer("Draagkracht", .centen(draagkracht.centen)))
        do {
            let hoogste = try parameters.read("lening_max", op: dag, regel: "LOAN-01")
            let factor = try parameters.read("lening_draagkracht_factor", op: dag, regel: "LOAN-01")
            let ondergrens = try parameters.read("lening_ondergrens", op: dag, regel: "LOAN-01")
            grond.parameters = [hoogste, factor, ondergrens]
            let bedrag = Bedrag(centen: hoogste.bedrag.centen - factor.getal * max(0, draagkracht.centen))
            guard bedrag >= ondergrens.bedrag else {
                return .geweigerd(
                    Weigering(
                        "Lenen kan niet: het bedrag zou lager zijn dan \(ondergrens.bedrag.woorden).",
                        grond: grond
                    )
                )
            }
            return .vast(bedrag, grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// Paying back begins six months after the end, takes at most ten years, and is at least € 15 a month.
    ///
    /// Example: € 1.200 and an end on 15 March 2027: from 15 September 2027, € 15 a month, 80 months.
    public static func aflossing(
        schuld: Bedrag,
        einde: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Aflossing> {
        var grond = Grond(["LOAN-01"], invoer: [Invoer("Schuld", .centen(schuld.centen)), Invoer("Einde", einde)])
        guard schuld.centen > 0 else {
            return .geweigerd(Weigering("Er is geen schuld om af te lossen.", grond: grond))
        }
        do {
            let na = try parameters.read("lening_aflossen_na", op: einde, regel: "LOAN-01")
            let looptijd = try parameters.read("lening_looptijd", op: einde, regel: "LOAN-01")
            let laagste = try parameters.read("lening_maandbedrag_min", op: einde, regel: "LOAN-01")
            let vanaf = einde.adding(months: na.getal, whenMissing: .firstOfNextMonth)
            let gelijk = Evenredig.naarBoven(schuld.centen, keer: 1, door: looptijd.getal) ?? schuld.centen
            let perMaand = max(gelijk, laagste.bedrag.centen)
            let maanden = Evenredig.naarBoven(schuld.centen, keer: 1, door: perMaand) ?? looptijd.getal
            grond.parameters = [na, looptijd, laagste]
            grond.stappen = [.maanden(einde, plus: na.getal, vanaf)]
            return .vast(Aflossing(vanaf: vanaf, perMaand: Bedrag(centen: perMaand), maanden: maanden), grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
