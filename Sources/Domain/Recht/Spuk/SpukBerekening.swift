// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The sum of the SPUK for a gemeente: U = BGO + BA + ABO (Ri 10 and its bijlage; rules FIN-03 to FIN-05).
public enum SpukBerekening {
    /// The counts of a gemeente; the letters of the regeling stand beside them (FIN-04, confidence M).
    public struct Aantallen: Hashable, Sendable {
        /// AGO: gezins- and overige migranten, two years back (for the definitive sum of the year itself).
        public var gezinsEnOverig: Int?
        /// GPAS: expected placed asielstatushouders.
        public var geplaatst: Int?
        /// GHT: housing target of the year before.
        public var taakstelling: Int?
        /// VAA: asylum inburgeraars, two years back.
        public var asielInburgeraars: Int?
        /// AIA: those who finished, two years back.
        public var afgerond: Int?

        public init(
            gezinsEnOverig: Int?,
            geplaatst: Int?,
            taakstelling: Int?,
            asielInburgeraars: Int?,
            afgerond: Int?
        ) {
            self.gezinsEnOverig = gezinsEnOverig
            self.geplaatst = geplaatst
            self.taakstelling = taakstelling
            self.asielInburgeraars = asielInburgeraars
            self.afgerond = afgerond
        }
    }

    /// What only the Rijk knows; nil is unknown and is asked, never guessed.
    public struct Landelijk: Hashable, Sendable {
        /// TBA: the national budget for asylum.
        public var budget: Bedrag?
        /// ΣGG: the weights of all gemeenten together.
        public var somGewichten: Gewicht?
        /// PO: the share of the onderwijsroute, in thousandths.
        public var aandeelOnderwijsroute: Int?
        /// a in ABO: the amount per person on the onderwijsroute.
        public var bedragOnderwijsroute: Bedrag?

        public init(
            budget: Bedrag? = nil,
            somGewichten: Gewicht? = nil,
            aandeelOnderwijsroute: Int? = nil,
            bedragOnderwijsroute: Bedrag? = nil
        ) {
            self.budget = budget
            self.somGewichten = somGewichten
            self.aandeelOnderwijsroute = aandeelOnderwijsroute
            self.bedragOnderwijsroute = bedragOnderwijsroute
        }
    }

    /// GG: the weight of a gemeente, exact, in millionths.
    public struct Gewicht: Hashable, Comparable, Sendable {
        public let miljoensten: Int

        public init(miljoensten: Int) {
            self.miljoensten = miljoensten
        }

        public static func < (left: Self, right: Self) -> Bool { left.miljoensten < right.miljoensten }
        public static func + (left: Self, right: Self) -> Self {
            Self(miljoensten: left.miljoensten + right.miljoensten)
        }
    }

    /// The sum and its three parts.
    public struct Uitkering: Hashable, Sendable {
        public let gezinsEnOverig: Bedrag
        public let asiel: Bedrag
        public let onderwijsroute: Bedrag

        public init(gezinsEnOverig: Bedrag, asiel: Bedrag, onderwijsroute: Bedrag) {
            self.gezinsEnOverig = gezinsEnOverig
            self.asiel = asiel
            self.onderwijsroute = onderwijsroute
        }

        public var totaal: Bedrag { gezinsEnOverig + asiel + onderwijsroute }
    }

    /// The whole sum, when every part is known; otherwise what is missing comes back as a question.
    public static func uitkering(
        jaar: Int,
        _ aantallen: Aantallen,
        _ landelijk: Landelijk,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Uitkering> {
        let leeg = Uitkering(
            gezinsEnOverig: Bedrag(centen: 0),
            asiel: Bedrag(centen: 0),
            onderwijsroute: Bedrag(centen: 0)
        )
        let eerste = bgo(jaar: jaar, aantallen, parameters: parameters)
        guard case .vast(let bgo, let grondBgo) = eerste else { return eerste.map { _ in leeg } }
        let tweede = ba(jaar: jaar, aantallen, landelijk, parameters: parameters)
        guard case .vast(let ba, let grondBa) = tweede else { return tweede.map { _ in leeg } }
        let derde = abo(jaar: jaar, aantallen, landelijk, parameters: parameters)
        guard case .vast(let abo, let grondAbo) = derde else { return derde.map { _ in leeg } }
        return .vast(
            Uitkering(gezinsEnOverig: bgo, asiel: ba, onderwijsroute: abo),
            grondBgo.joined(grondBa).joined(grondAbo)
        )
    }
}
