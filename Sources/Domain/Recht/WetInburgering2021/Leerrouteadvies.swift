// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the leerbaarheidstoets says about the leerroute (Wi 14; Ri 5.1; INT-03). It informs; the college decides.
public enum Leerrouteadvies {
    /// The facts of the test.
    public struct Feiten: Hashable, Sendable {
        public var resultaat: Leerbaarheid?
        public var score: Toetsscore?
        public var benodigd: Toetsscore?
        /// Somebody with a visual or hearing impairment does not take the test.
        public var hasVisueleOfAuditieveBeperking: Bool

        public init(
            resultaat: Leerbaarheid?,
            score: Toetsscore? = nil,
            benodigd: Toetsscore? = nil,
            hasVisueleOfAuditieveBeperking: Bool = false
        ) {
            self.resultaat = resultaat
            self.score = score
            self.benodigd = benodigd
            self.hasVisueleOfAuditieveBeperking = hasVisueleOfAuditieveBeperking
        }

        /// Whether the result and the two scores contradict each other; nil when they cannot be compared.
        public var isTegenstrijdig: Bool? {
            guard let score, let benodigd, let resultaat, resultaat != .onbekend else { return nil }
            return (score >= benodigd) != (resultaat == .haalbaar)
        }
    }

    /// The leerroute that the test points to: B1-route when B1 is within reach, else the Z-route.
    public static func advies(_ feiten: Feiten) -> Uitkomst<Leerroute> {
        var grond = Grond(["INT-03"])
        guard !feiten.hasVisueleOfAuditieveBeperking else {
            let vraag =
                "De toets past niet bij een visuele of auditieve beperking. Welke leerroute past volgens de intake?"
            return .vraagtOordeel(Oordeelsvraag(vraag, grond: grond))
        }
        guard let resultaat = feiten.resultaat else {
            return .wacht(Wachtreden("Wacht op de uitslag van de leerbaarheidstoets", grond: grond))
        }
        grond.invoer = [Invoer("Uitslag", .code(resultaat.rawValue))]
        switch resultaat {
        case .haalbaar: return .vast(.b1, grond)
        case .nietHaalbaar: return .vast(.zelfredzaamheid, grond)
        case .onbekend:
            let vraag = "De toets geeft geen uitslag. Welke leerroute past volgens de intake?"
            return .vraagtOordeel(Oordeelsvraag(vraag, grond: grond))
        }
    }

    /// The choice of the college beside the advice: the onderwijsroute fits the advice for B1; a choice that departs from the
    /// advice, or that is made where the test says nothing, needs a reason. Without a result no choice can be made (P-08).
    public static func keuze(_ gekozen: Leerroute, reden: String?, _ feiten: Feiten) -> Uitkomst<Leerroute> {
        let advies = advies(feiten)
        if case .wacht(let reden) = advies { return .wacht(reden) }
        var grond = advies.grond
        grond.invoer.append(Invoer("Gekozen leerroute", .code(gekozen.rawValue)))
        let past =
            switch (advies.waarde, gekozen) {
            case (.b1, .b1), (.b1, .onderwijs), (.zelfredzaamheid, .zelfredzaamheid): true
            default: false
            }
        if past { return .vast(gekozen, grond) }
        guard let reden, reden.contains(where: { !$0.isWhitespace }) else {
            return .geweigerd(
                Weigering(
                    "Deze leerroute volgt niet uit de leerbaarheidstoets. Dat mag, maar alleen met een reden.",
                    watNu: "Schrijf op waarom deze leerroute beter past.",
                    grond: grond
                )
            )
        }
        grond.invoer.append(Invoer("Reden", .tekst(reden)))
        return .vast(gekozen, grond)
    }
}
