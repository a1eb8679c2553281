// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The lock on fines for asielstatushouders (C-158/23; rule FINE-00). The system never proposes such a fine by itself.
public enum Boeteblokkade {
    /// The reasoned decision of two persons that opens the lock for one case.
    public struct Opheffing: Hashable, Sendable {
        /// Why this is an exceptional case, such as proven and persistent unwillingness.
        public var motivering: String
        /// The two persons who decided, by their id.
        public var eerste: String
        public var tweede: String

        public init(motivering: String, eerste: String, tweede: String) {
            self.motivering = motivering
            self.eerste = eerste
            self.tweede = tweede
        }

        /// A reason is written down, and two different persons decided.
        public var isGeldig: Bool {
            motivering.hasWords && eerste.hasWords && tweede.hasWords && eerste != tweede
        }
    }

    /// Whether a fine may be proposed for this person: blocked for holders of an asylum permit, unless two persons
    /// decided otherwise with reasons. Family on a regular permit is not blocked.
    ///
    /// Example: asielstatushouder, no decision: refused, *geblokkeerd – EU-recht*.
    public static func toets(
        groep: Inburgeraarsgroep,
        verblijfsrecht: Verblijfsrecht?,
        opheffing: Opheffing?,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bool> {
        var grond = Grond(["FINE-00"], invoer: [Invoer("Groep", .code(groep.rawValue))])
        guard isBeschermd(groep, verblijfsrecht),
            let vlag = parameters.parameter("boete_asiel_geblokkeerd", op: dag), vlag.isJa
        else { return .vast(true, grond) }
        grond.parameters = [vlag]
        guard let opheffing else {
            return .geweigerd(
                Weigering(
                    "Geblokkeerd – EU-recht. Een boete voor een asielstatushouder kan alleen in een uitzonderlijk geval.",
                    watNu: "Openen kan met een gemotiveerd besluit van twee personen.",
                    grond: grond
                )
            )
        }
        guard opheffing.isGeldig else {
            return .geweigerd(
                Weigering(
                    "Geblokkeerd – EU-recht. Voor openen zijn een motivering en twee verschillende personen nodig.",
                    watNu: "Vul de motivering aan of laat een tweede persoon meebeslissen.",
                    grond: grond
                )
            )
        }
        grond.invoer.append(Invoer("Motivering van twee personen", .tekst(opheffing.motivering)))
        return .vast(true, grond)
    }

    private static func isBeschermd(_ groep: Inburgeraarsgroep, _ verblijfsrecht: Verblijfsrecht?) -> Bool {
        switch verblijfsrecht {
        case .asiel28Vw, .asielOnbepaald: true
        case .regulierGezinAsiel: false
        default: groep == .asielstatushouder
        }
    }
}

extension String {
    /// Whether there is more than white space.
    var hasWords: Bool { contains { !$0.isWhitespace } }
}
