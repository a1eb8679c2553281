// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Until when the college may decide on the PIP (Besluit inburgering 2021, art. 5.3).
public enum PipTermijn {
    /// The facts that count. All days are calendar days; nil is "not known, or has not happened".
    public struct Feiten: Hashable, Sendable {
        /// The day of DUO's written kennisgeving.
        public var kennisgeving: Day?
        /// First registration in the BRP of the gemeente where the person is housed.
        public var inschrijving: Day?
        /// Holder of an asylum permit (housed under art. 28 Huisvestingswet).
        public var isAsielvergunning: Bool
        /// Necessary information of a third party: asked and received.
        public var informatieGevraagd: Day?
        public var informatieOntvangen: Day?

        public init(
            kennisgeving: Day?,
            inschrijving: Day?,
            isAsielvergunning: Bool,
            informatieGevraagd: Day? = nil,
            informatieOntvangen: Day? = nil
        ) {
            self.kennisgeving = kennisgeving
            self.inschrijving = inschrijving
            self.isAsielvergunning = isAsielvergunning
            self.informatieGevraagd = informatieGevraagd
            self.informatieOntvangen = informatieOntvangen
        }
    }

    /// The last day on which the PIP may be dated: ten weeks after the kennisgeving (PIP-02); for somebody with an asylum
    /// permit who was not yet registered then, ten weeks after the registration (PIP-03).
    ///
    /// Example: kennisgeving 15 January 2024, already registered: 25 March 2024 (case W01).
    public static func uiterlijk(
        _ feiten: Feiten,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<LaatsteDag> {
        guard let kennisgeving = feiten.kennisgeving else {
            return .wacht(Wachtreden("Wacht op de kennisgeving van DUO", grond: Grond(["PIP-02", "WHO-04"])))
        }
        let nieuweTelling = parameters.parameter("pip_termijn", op: kennisgeving) != nil
        let vanafInschrijving = !nieuweTelling || nogNietIngeschreven(feiten, op: kennisgeving)
        var grond = Grond(
            [nieuweTelling ? (vanafInschrijving ? "PIP-03" : "PIP-02") : "PIP-06", "DATE-05"],
            invoer: [Invoer("Kennisgeving van DUO", kennisgeving)]
        )
        guard !vanafInschrijving || feiten.inschrijving != nil else {
            return .wacht(
                Wachtreden("Wacht op vestiging: de tien weken beginnen bij inschrijving in de BRP", grond: grond)
            )
        }
        let begin = vanafInschrijving ? feiten.inschrijving ?? kennisgeving : kennisgeving
        let sleutel: Parametersleutel =
            nieuweTelling ? (vanafInschrijving ? "pip_termijn_na_vestiging" : "pip_termijn") : "pip_termijn_2022"
        guard let weken = parameters.parameter(sleutel, op: nieuweTelling ? begin : kennisgeving) else {
            return .vraagtOordeel(parameters.ontbreekt(sleutel, op: begin, regel: "PIP-02"))
        }
        let (laatste, stappen) = Wettermijn.binnenWeken(weken.getal, na: begin, feestdagen: feestdagen)
        if vanafInschrijving { grond.invoer.append(Invoer("Inschrijving in de BRP", begin)) }
        grond.parameters = [weken]
        grond.stappen = stappen
        return .vast(laatste, grond)
    }

    private static func nogNietIngeschreven(_ feiten: Feiten, op dag: Day) -> Bool {
        guard feiten.isAsielvergunning else { return false }
        guard let inschrijving = feiten.inschrijving else { return true }
        return inschrijving > dag
    }
}
