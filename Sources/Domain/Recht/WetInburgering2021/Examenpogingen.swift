// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What attempts at the exam cost (rules EXAM-02 and EXAM-03).
public enum Examenpogingen {
    /// One attempt at one part.
    public struct Poging: Hashable, Sendable {
        public var onderdeel: Examenonderdeel
        /// The level; nil for KNM, which has none.
        public var niveau: Niveau?
        public var dag: Day

        public init(_ onderdeel: Examenonderdeel, niveau: Niveau?, dag: Day) {
            self.onderdeel = onderdeel
            self.niveau = niveau
            self.dag = dag
        }
    }

    /// What it costs, and how many free attempts are left.
    public struct Kosten: Hashable, Sendable {
        /// In the order in which the attempts were given; zero is free.
        public let perPoging: [Bedrag]
        /// What the person pays in all.
        public let totaal: Bedrag
        /// Free attempts that are left per part; empty for who has none by law.
        public let gratisOver: [Examenonderdeel: Int]

        public init(perPoging: [Bedrag], totaal: Bedrag, gratisOver: [Examenonderdeel: Int]) {
            self.perPoging = perPoging
            self.totaal = totaal
            self.gratisOver = gratisOver
        }
    }

    /// What the attempts cost. An asielstatushouder has two free attempts per part, at the level of the PIP or higher;
    /// every other attempt is paid. There is no largest number of attempts. DUO keeps the real balance.
    ///
    /// Example: asielstatushouder on B1, reading tried three times at B1: free, free, € 50 (case W87).
    public static func kosten(
        _ pogingen: [Poging],
        groep: Inburgeraarsgroep,
        pipNiveau: Niveau,
        op peildatum: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Kosten> {
        do {
            let isAsiel = groep == .asielstatushouder
            let gratis = try parameters.read("examen_gratis_pogingen_asiel", op: peildatum, regel: "EXAM-03")
            var grond = Grond(
                isAsiel ? ["EXAM-03", "EXAM-02"] : ["EXAM-02"],
                invoer: [
                    Invoer("Groep", .code(groep.rawValue)), Invoer("Niveau in het PIP", .code(pipNiveau.rawValue)),
                ],
                parameters: isAsiel ? [gratis] : []
            )
            var over: [Examenonderdeel: Int] = [:]
            if isAsiel { for onderdeel in Examenonderdeel.allCases { over[onderdeel] = gratis.getal } }
            var prijzen = [Bedrag](repeating: Bedrag(centen: 0), count: pogingen.count)
            var totaal = Bedrag(centen: 0)
            for index in pogingen.indices.sorted(by: { (pogingen[$0].dag, $0) < (pogingen[$1].dag, $1) }) {
                let poging = pogingen[index]
                if let nog = over[poging.onderdeel], nog > 0, telt(poging, pipNiveau) {
                    over[poging.onderdeel] = nog - 1
                    continue
                }
                let prijs = try parameters.read("examen_onderdeel", op: poging.dag, regel: "EXAM-02")
                if !grond.parameters.contains(prijs) { grond.parameters.append(prijs) }
                prijzen[index] = prijs.bedrag
                totaal = totaal + prijs.bedrag
            }
            return .vast(Kosten(perPoging: prijzen, totaal: totaal, gratisOver: over), grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func telt(_ poging: Poging, _ pipNiveau: Niveau) -> Bool {
        guard poging.onderdeel != .knm, let niveau = poging.niveau else { return poging.onderdeel == .knm }
        return rang(niveau) >= rang(pipNiveau)
    }

    private static func rang(_ niveau: Niveau) -> Int {
        switch niveau {
        case .a2: 0
        case .b1: 1
        case .b2: 2
        }
    }
}
