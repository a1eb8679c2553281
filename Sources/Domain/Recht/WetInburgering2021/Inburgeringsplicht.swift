// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Who has the duty to integrate (Wi 3; Bi 2.2; WHO-01 to WHO-03). DUO decides; this is the expectation.
public enum Inburgeringsplicht {
    /// The facts on the day that is asked about; nil is "not known".
    public struct Feiten: Hashable, Sendable {
        public var geboren: Day?
        public var verblijfsrecht: Verblijfsrecht?
        /// The day the permit was given; there is no retroactive start (WHO-04).
        public var vergunningVerleend: Day?
        /// Whether the person lives in the Netherlands (BRP or reception).
        public var isIngezetene: Bool?
        public var nationaliteit: Nationaliteitsgroep
        public var isGeestelijkBedienaar: Bool
        /// EU long-term resident who met an integration condition in another member state.
        public var isEuLangdurigIngezeteneMetInburgering: Bool
        public var duoGroep: DuoGroep?

        public init(
            geboren: Day?,
            verblijfsrecht: Verblijfsrecht?,
            vergunningVerleend: Day? = nil,
            isIngezetene: Bool? = true,
            nationaliteit: Nationaliteitsgroep = .anders,
            isGeestelijkBedienaar: Bool = false,
            isEuLangdurigIngezeteneMetInburgering: Bool = false,
            duoGroep: DuoGroep? = nil
        ) {
            self.geboren = geboren
            self.verblijfsrecht = verblijfsrecht
            self.vergunningVerleend = vergunningVerleend
            self.isIngezetene = isIngezetene
            self.nationaliteit = nationaliteit
            self.isGeestelijkBedienaar = isGeestelijkBedienaar
            self.isEuLangdurigIngezeteneMetInburgering = isEuLangdurigIngezeteneMetInburgering
            self.duoGroep = duoGroep
        }
    }

    /// What the rules expect.
    public enum Verwachting: Hashable, Sendable {
        /// Too young; the duty can start on this day (16th birthday).
        case nogNiet(vanaf: Day)
        case plichtig(Inburgeraarsgroep)
        case nietPlichtig(GeenPlicht)
    }

    /// Whether somebody has the duty on `dag`. An exemption (WHO-08) is a question of its own, see `Vrijstelling`.
    ///
    /// Example: Turkish national, family formation, permit 1 March 2022: plichtig as gezinsmigrant (case W86).
    public static func verwachting(
        _ feiten: Feiten,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Verwachting> {
        guard let recht = feiten.verblijfsrecht else { return wacht("Wacht op het verblijfsrecht van de IND") }
        if let (reden, regel) = geenPlicht(recht, feiten) {
            return .vast(
                .nietPlichtig(reden),
                Grond([regel], invoer: [Invoer("Verblijfsrecht", .code(recht.rawValue))])
            )
        }
        guard let geboren = feiten.geboren else { return wacht("Wacht op de geboortedatum") }
        guard let isIngezetene = feiten.isIngezetene else { return wacht("Wacht op de gegevens van de BRP") }
        var grond = Grond(["WHO-01"], invoer: [Invoer("Geboortedatum", geboren), Invoer("Peildatum", dag)])
        guard isIngezetene else { return .vast(.nietPlichtig(.geenIngezetene), grond) }
        guard let leeftijd = parameters.parameter("plicht_leeftijd_vanaf", op: dag) else {
            return .vraagtOordeel(parameters.ontbreekt("plicht_leeftijd_vanaf", op: dag, regel: "WHO-14"))
        }
        grond.parameters = [leeftijd]
        let vanaf = geboren.adding(years: leeftijd.getal, whenMissing: .firstOfNextMonth)
        guard vanaf <= dag else { return .vast(.nogNiet(vanaf: vanaf), grond) }
        let aow = AowLeeftijd.bereikt(geboren: geboren, parameters: parameters)
        guard let grens = aow.waarde else { return aow.map { .nogNiet(vanaf: $0) } }
        guard dag < grens else { return .vast(.nietPlichtig(.aow), grond.joined(aow.grond)) }
        if feiten.nationaliteit == .turkije {
            let verleend = feiten.vergunningVerleend ?? dag
            guard let vlag = parameters.parameter("plicht_turkse_nationaliteit", op: verleend), vlag.isJa else {
                let vraag = "De vergunning is van vóór 2022. Heeft DUO de plicht vastgesteld?"
                return .vraagtOordeel(Oordeelsvraag(vraag, grond: Grond(["WHO-03"], invoer: grond.invoer)))
            }
            grond.regels.append("WHO-03")
            grond.parameters.append(vlag)
        }
        return .vast(.plichtig(groep(recht, feiten)), grond)
    }

    private static func wacht(_ zin: String) -> Uitkomst<Verwachting> {
        .wacht(Wachtreden(zin, grond: Grond(["WHO-01"])))
    }

    private static func geenPlicht(_ recht: Verblijfsrecht, _ feiten: Feiten) -> (GeenPlicht, RegelID)? {
        switch feiten.nationaliteit {
        case .euEerZwitserland: return (.euBurger, "WHO-03")
        case .verdrag: return (.verdrag, "WHO-03")
        case .turkije, .anders: break
        }
        switch recht {
        case .geen, .asielaanvraag: return (.geenVergunning, "WHO-01")
        case .tijdelijkeBescherming: return (.tijdelijkeBescherming, "WHO-18")
        case .euBurger: return (.euBurger, "WHO-03")
        case .asielOnbepaald: return (.onbepaaldeTijd, "WHO-01")
        case .regulierTijdelijk: return feiten.isGeestelijkBedienaar ? nil : (.tijdelijkDoel, "WHO-02")
        case .asiel28Vw: return nil
        case .regulierGezinAsiel, .regulier:
            return feiten.isEuLangdurigIngezeteneMetInburgering ? (.langdurigIngezetene, "WHO-03") : nil
        }
    }

    private static func groep(_ recht: Verblijfsrecht, _ feiten: Feiten) -> Inburgeraarsgroep {
        switch recht {
        case .asiel28Vw, .regulierGezinAsiel: .asielstatushouder
        default: feiten.duoGroep?.groep ?? .overigeMigrant
        }
    }
}
