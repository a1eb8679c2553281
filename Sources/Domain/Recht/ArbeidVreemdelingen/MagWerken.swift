// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether somebody may do paid work on a day (rules WORK-01 to WORK-05).
public enum MagWerken {
    /// The facts that count. For a status holder only the permit does.
    public struct Feiten: Hashable, Sendable {
        public var verblijfsrecht: Verblijfsrecht
        /// The day of the asylum application.
        public var asielaanvraag: Day?
        public var kans: Tewerkstelling.Kans
        /// The application is still in procedure; nil when that is not known.
        public var isInProcedure: Bool?
        /// The reception by COA runs; nil when that is not known.
        public var isInOpvang: Bool?
        /// A valid W-document; nil when that is not known.
        public var hasWDocument: Bool?
        /// Weeks worked in the 52 weeks before; asked only for days on which the limit held (WORK-03).
        public var gewerkteWeken: Int

        public init(
            verblijfsrecht: Verblijfsrecht,
            asielaanvraag: Day? = nil,
            kans: Tewerkstelling.Kans = .onbekend,
            isInProcedure: Bool? = nil,
            isInOpvang: Bool? = nil,
            hasWDocument: Bool? = nil,
            gewerkteWeken: Int = 0
        ) {
            self.verblijfsrecht = verblijfsrecht
            self.asielaanvraag = asielaanvraag
            self.kans = kans
            self.isInProcedure = isInProcedure
            self.isInOpvang = isInOpvang
            self.hasWDocument = hasWDocument
            self.gewerkteWeken = gewerkteWeken
        }
    }

    /// How somebody may work.
    public enum Antwoord: Hashable, Sendable {
        /// Without a permit.
        case vrij
        /// Without a permit; the employer notifies UWV.
        case naMelding
        /// With a permit that the employer asks at UWV.
        case metVergunning
    }

    /// The answer on `dag`. What the residence document says goes first.
    ///
    /// Example: asielstatushouder: free (WORK-01). Asylum application 10 January 2025, in procedure: with a permit from
    /// 10 July 2025 (case W79).
    public static func antwoord(_ feiten: Feiten, op dag: Day, parameters: Parametertabel = .wet) -> Uitkomst<Antwoord>
    {
        let grond = Grond(["WORK-01"], invoer: [Invoer("Verblijfsrecht", .code(feiten.verblijfsrecht.rawValue))])
        switch feiten.verblijfsrecht {
        case .asiel28Vw, .asielOnbepaald, .regulierGezinAsiel, .euBurger: return .vast(.vrij, grond)
        case .tijdelijkeBescherming: return .vast(.naMelding, Grond(["WHO-18"], invoer: grond.invoer))
        case .regulier, .regulierTijdelijk:
            return .vraagtOordeel(Oordeelsvraag("Wat staat over werk op het verblijfsdocument?", grond: grond))
        case .geen:
            return .geweigerd(Weigering("Zonder verblijfsrecht mag iemand niet werken.", grond: grond))
        case .asielaanvraag: return asielzoeker(feiten, op: dag, parameters)
        }
    }

    /// Volunteering by an asylum seeker: the organisation needs a vrijwilligersverklaring of UWV (WORK-05).
    public static func vrijwilligerswerk(_ verblijfsrecht: Verblijfsrecht, hasVerklaring: Bool) -> Uitkomst<Bool> {
        let grond = Grond(["WORK-05"], invoer: [Invoer("Verblijfsrecht", .code(verblijfsrecht.rawValue))])
        guard verblijfsrecht == .asielaanvraag, !hasVerklaring else { return .vast(true, grond) }
        return .geweigerd(
            Weigering(
                "De organisatie heeft nog geen vrijwilligersverklaring.",
                watNu: "De organisatie vraagt de verklaring aan bij UWV.",
                grond: grond
            )
        )
    }

    private static func asielzoeker(
        _ feiten: Feiten,
        op dag: Day,
        _ parameters: Parametertabel
    ) -> Uitkomst<Antwoord> {
        guard let aanvraag = feiten.asielaanvraag else {
            return .wacht(Wachtreden("Wacht op de datum van de asielaanvraag", grond: Grond(["WORK-02"])))
        }
        let wachttijd = Tewerkstelling.mogelijkVanaf(
            asielaanvraag: aanvraag,
            kans: feiten.kans,
            parameters: parameters
        )
        guard case .vast(let vanaf, let grond) = wachttijd else { return wachttijd.map { _ in .metVergunning } }
        guard dag >= vanaf else {
            return .geweigerd(
                Weigering(
                    "Werken kan nog niet: de wachttijd na de asielaanvraag is nog niet voorbij.",
                    watNu: "De werkgever kan een vergunning krijgen vanaf \(vanaf.words).",
                    grond: grond
                )
            )
        }
        for (feit, onbekend, zin) in [
            (feiten.isInProcedure, "of de procedure nog loopt", "De asielprocedure loopt niet meer."),
            (feiten.isInOpvang, "of de opvang nog loopt", "De opvang is gestopt."),
            (feiten.hasWDocument, "of er een geldig W-document is", "Er is geen geldig W-document."),
        ] {
            guard let feit else { return .wacht(Wachtreden("Nog niet bekend \(onbekend)", grond: grond)) }
            guard feit else { return .geweigerd(Weigering(zin, grond: grond)) }
        }
        let eis = VierentwintigWekeneis.ruimte(
            gewerkteWeken: feiten.gewerkteWeken,
            op: dag,
            parameters: parameters
        )
        guard case .vast(_, let anders) = eis else { return eis.map { _ in .metVergunning } }
        return .vast(.metVergunning, grond.joined(anders))
    }
}
