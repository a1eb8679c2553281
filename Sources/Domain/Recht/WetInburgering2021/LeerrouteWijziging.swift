// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Changing the leerroute (Wi 17(2); Bi 5.4; SWITCH-01 to SWITCH-04). A change is a revised PIP: a new beschikking with its
/// own bezwaartermijn, in the same term.
public enum LeerrouteWijziging {
    /// The facts of the change.
    public struct Feiten: Hashable, Sendable {
        public var van: Leerroute
        public var naar: Leerroute
        /// First day of the inburgeringstermijn: DUO's when known, else the expected one.
        public var termijnBegin: Day?
        /// The day of the decision.
        public var besluit: Day
        /// Whether a niet-vrijstellende opleiding has just ended (DUO: SS142).
        public var naNietVrijstellendeOpleiding: Bool
        /// Why this is a special individual case, in words.
        public var motivering: String?

        public init(
            van: Leerroute,
            naar: Leerroute,
            termijnBegin: Day?,
            besluit: Day,
            naNietVrijstellendeOpleiding: Bool = false,
            motivering: String? = nil
        ) {
            self.van = van
            self.naar = naar
            self.termijnBegin = termijnBegin
            self.besluit = besluit
            self.naNietVrijstellendeOpleiding = naNietVrijstellendeOpleiding
            self.motivering = motivering
        }
    }

    /// Why the change is allowed.
    public enum Ruimte: Hashable, Sendable {
        /// Inside the first one and a half years.
        case binnenTermijn(tot: LaatsteDag)
        /// From the onderwijsroute to the B1-route: always.
        case altijd
        /// After a niet-vrijstellende opleiding.
        case naOpleiding
        /// A special individual case, with reasons in the decision.
        case bijzonderGeval
    }

    /// The last day on which the leerroute can be changed: one and a half years after the start of the term.
    ///
    /// Example: term from 16 March 2024: up to and including 15 September 2025 (case W13).
    public static func uiterlijk(termijnBegin: Day?, parameters: Parametertabel = .wet) -> Uitkomst<LaatsteDag> {
        guard let begin = termijnBegin else {
            return .wacht(Wachtreden("Wacht op het begin van de inburgeringstermijn", grond: Grond(["SWITCH-01"])))
        }
        guard let maanden = parameters.parameter("leerroute_wijzigen", op: begin) else {
            return .vraagtOordeel(parameters.ontbreekt("leerroute_wijzigen", op: begin, regel: "SWITCH-01"))
        }
        let (einde, stappen) = Wettermijn.maanden(maanden.getal, vanaf: begin)
        return .vast(
            einde.laatste,
            Grond(
                ["SWITCH-01", "DATE-03"],
                invoer: [Invoer("Begin van de inburgeringstermijn", begin)],
                stappen: stappen,
                parameters: [maanden]
            )
        )
    }

    /// Whether the college may change the leerroute with a decision on this day.
    ///
    /// Example: PIP 15 March 2024, B1-route to Z-route: allowed on 15 September 2025, refused on 16 September (W22, W23).
    public static func ruimte(_ feiten: Feiten, parameters: Parametertabel = .wet) -> Uitkomst<Ruimte> {
        let wijziging = Grond(["SWITCH-02"], invoer: [Invoer("Besluit", feiten.besluit)])
        guard feiten.van != feiten.naar else {
            return .geweigerd(Weigering("De leerroute blijft gelijk; er is niets te wijzigen.", grond: wijziging))
        }
        if feiten.van == .onderwijs, feiten.naar == .b1 { return .vast(.altijd, wijziging) }
        if feiten.naNietVrijstellendeOpleiding { return .vast(.naOpleiding, wijziging) }
        let grens = uiterlijk(termijnBegin: feiten.termijnBegin, parameters: parameters)
        guard case .vast(let laatste, var grond) = grens else { return grens.map { .binnenTermijn(tot: $0) } }
        grond.invoer.append(Invoer("Besluit", feiten.besluit))
        guard feiten.besluit > laatste.dag else { return .vast(.binnenTermijn(tot: laatste), grond) }
        grond.regels.insert("SWITCH-03", at: 0)
        guard let motivering = feiten.motivering, motivering.contains(where: { !$0.isWhitespace }) else {
            return .geweigerd(
                Weigering(
                    "De leerroute kon tot en met \(laatste.dag.words) worden gewijzigd.",
                    watNu: "Het kan alleen nog in een bijzonder individueel geval. Zet de motivering in het besluit.",
                    grond: grond
                )
            )
        }
        grond.invoer.append(Invoer("Motivering", .tekst(motivering)))
        return .vast(.bijzonderGeval, grond)
    }

    /// Whether passed exam parts go along: between onderwijsroute and B1-route (SWITCH-04).
    public static func neemtExamensMee(van: Leerroute, naar: Leerroute) -> Bool {
        van != .zelfredzaamheid && naar != .zelfredzaamheid
    }

    /// Whether course hours count on the new route: they count towards the 800 hours of the Z-route (SWITCH-04).
    public static func neemtCursusurenMee(naar: Leerroute) -> Bool { naar == .zelfredzaamheid }
}
