// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Moving to another gemeente (Wi 15(4), 11(3); Bi 5.3; MOVE-01 to MOVE-03). The term goes on (TERM-02).
public enum Verhuizing {
    /// The last day for the PIP of the new gemeente: ten weeks after the registration in its BRP. When DUO's kennisgeving came
    /// only after that registration, the ordinary rule holds, see `PipTermijn`. A merger of gemeenten is no move.
    ///
    /// Example: registered in gemeente B on 3 February 2025: 14 April 2025 (case W11).
    public static func pipUiterlijk(
        inschrijving: Day?,
        isHerindeling: Bool = false,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<LaatsteDag> {
        guard let inschrijving else {
            let zin = "Wacht op de inschrijving in de BRP van de nieuwe gemeente"
            return .wacht(Wachtreden(zin, grond: Grond(["MOVE-01"])))
        }
        guard !isHerindeling else {
            return .geweigerd(
                Weigering(
                    "Een herindeling van gemeenten is geen verhuizing: het PIP blijft gelden.",
                    grond: Grond(["MOVE-01"], invoer: [Invoer("Inschrijving in de BRP", inschrijving)])
                )
            )
        }
        guard let weken = parameters.parameter("pip_termijn_na_verhuizing", op: inschrijving) else {
            return .vraagtOordeel(
                parameters.ontbreekt("pip_termijn_na_verhuizing", op: inschrijving, regel: "MOVE-01")
            )
        }
        let (laatste, stappen) = Wettermijn.binnenWeken(weken.getal, na: inschrijving, feestdagen: feestdagen)
        return .vast(
            laatste,
            Grond(
                ["MOVE-01", "DATE-05"],
                invoer: [Invoer("Inschrijving in de BRP", inschrijving)],
                stappen: stappen,
                parameters: [weken]
            )
        )
    }

    /// The leerroute in the first PIP of the new gemeente: the earlier one, which it must adopt (MOVE-02). Afterwards the
    /// ordinary rules on a change hold, see `LeerrouteWijziging`.
    public static func leerroute(vorige: Leerroute?) -> Uitkomst<Leerroute> {
        guard let vorige else {
            let vraag = "Er is nog geen PIP. Welke leerroute past volgens de brede intake?"
            return .vraagtOordeel(Oordeelsvraag(vraag, grond: Grond(["MOVE-02"])))
        }
        return .vast(vorige, Grond(["MOVE-02"], invoer: [Invoer("Eerdere leerroute", .code(vorige.rawValue))]))
    }

    /// DUO's message to the new gemeente (MOVE-03); the old one gets SS122.
    public static func bericht(hasPip: Bool) -> String { hasPip ? "SS121" : "SS120" }

    /// DUO's message to the gemeente that the person left: report all hours and results first.
    public static let berichtOudeGemeente = "SS122"

    /// Until when the old gemeente may still write at DUO: one month after the new PIP, when the PIP before it was its own.
    ///
    /// Example: new PIP 14 April 2025: up to and including 14 May 2025.
    public static func oudeGemeenteSchrijft(
        nieuwPip: Day?,
        isVorigPipVanOudeGemeente: Bool,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<LaatsteDag> {
        guard isVorigPipVanOudeGemeente else {
            let zin = "Het vorige PIP is niet van deze gemeente; zij kan bij DUO niets meer melden."
            return .geweigerd(Weigering(zin, grond: Grond(["MOVE-03"])))
        }
        guard let nieuwPip else {
            let zin = "Wacht op het PIP van de nieuwe gemeente; tot die tijd kan de oude gemeente melden"
            return .wacht(Wachtreden(zin, grond: Grond(["MOVE-03"])))
        }
        guard let maanden = parameters.parameter("oude_gemeente_schrijven", op: nieuwPip) else {
            return .vraagtOordeel(parameters.ontbreekt("oude_gemeente_schrijven", op: nieuwPip, regel: "MOVE-03"))
        }
        let (einde, stappen) = Wettermijn.maanden(maanden.getal, vanaf: nieuwPip.adding(days: 1))
        return .vast(
            einde.laatste,
            Grond(
                ["MOVE-03"],
                invoer: [Invoer("Dagtekening van het nieuwe PIP", nieuwPip)],
                stappen: stappen,
                parameters: [maanden]
            )
        )
    }
}
