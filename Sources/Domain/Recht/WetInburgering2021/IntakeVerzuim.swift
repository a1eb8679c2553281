// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What follows when somebody does not come to the brede intake or the leerbaarheidstoets (Wi 14(2), 22; INT-04).
public enum IntakeVerzuim {
    /// One call for the intake.
    public struct Oproep: Hashable, Sendable {
        public let dag: Day
        public let afloop: Afloop

        public init(_ dag: Day, _ afloop: Afloop) {
            self.dag = dag
            self.afloop = afloop
        }
    }

    /// How a call ended.
    public enum Afloop: Hashable, Sendable {
        /// The day has still to come.
        case open
        case verschenen
        /// Missed through no fault of the person: the same call is repeated and does not count.
        case gemistMetReden
        case gemistVerwijtbaar
        /// Missed; whether the person is to blame is not judged yet.
        case gemistOnbeoordeeld
    }

    /// The next step on the ladder. A fine is always a decision of a person, under FINE-00 to FINE-02.
    public enum Stap: Hashable, Sendable {
        /// Call (number 1, 2 or 3), without further consequence.
        case oproepen(Int)
        /// First call missed: written warning and call 2.
        case waarschuwEnRoepOp(Int)
        /// Fine (FINE-02) and a new term of at most two months with the next call.
        case boeteEnRoepOp(Int, uiterlijk: LaatsteDag)
        /// Last call missed: fine (FINE-02); the intake is completed without the person.
        case boeteEnRondAf
        /// The person came.
        case gaDoor
    }

    /// The next step after these calls (oldest first). `besluit` is the day of the decision that sets the new term; without
    /// it the day of the missed call counts.
    ///
    /// Example: calls of 1 and 15 April 2024 missed: fine and call 3, up to and including 17 June 2024 (15 June is a Saturday).
    public static func volgendeStap(
        _ oproepen: [Oproep],
        besluit: Day? = nil,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<Stap> {
        var grond = Grond(["INT-04"], invoer: oproepen.map { Invoer("Oproep", $0.dag) })
        guard let laatste = oproepen.last else { return .vast(.oproepen(1), grond) }
        let gemist = oproepen.count { $0.afloop == .gemistVerwijtbaar }
        switch laatste.afloop {
        case .verschenen: return .vast(.gaDoor, grond)
        case .open: return .wacht(Wachtreden("Wacht op de oproep van \(laatste.dag.words)", grond: grond))
        case .gemistMetReden: return .vast(.oproepen(gemist + 1), grond)
        case .gemistOnbeoordeeld:
            let vraag = "De oproep van \(laatste.dag.words) is gemist. Is dat verwijtbaar?"
            return .vraagtOordeel(Oordeelsvraag(vraag, grond: grond))
        case .gemistVerwijtbaar: break
        }
        guard let hoogstens = parameters.parameter("intake_oproepen", op: laatste.dag) else {
            return .vraagtOordeel(parameters.ontbreekt("intake_oproepen", op: laatste.dag, regel: "INT-04"))
        }
        grond.parameters = [hoogstens]
        if gemist == 1 { return .vast(.waarschuwEnRoepOp(2), grond) }
        grond.regels.append("FINE-02")
        guard gemist < hoogstens.getal else { return .vast(.boeteEnRondAf, grond) }
        let begin = besluit ?? laatste.dag
        guard let maanden = parameters.parameter("intake_nieuwe_termijn_max", op: begin) else {
            return .vraagtOordeel(parameters.ontbreekt("intake_nieuwe_termijn_max", op: begin, regel: "INT-04"))
        }
        let (uiterlijk, stappen) = Wettermijn.binnenMaanden(maanden.getal, na: begin, feestdagen: feestdagen)
        grond.regels.append("DATE-05")
        grond.parameters.append(maanden)
        grond.stappen = stappen
        return .vast(.boeteEnRoepOp(gemist + 1, uiterlijk: uiterlijk), grond)
    }
}
