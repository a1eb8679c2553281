// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Exemption because somebody is demonstrably integrated enough (Ri 2.3; Bi; WHO-09). DUO decides.
public enum AantoonbaarIngeburgerd {
    /// The facts; nil is "not known".
    public struct Feiten: Hashable, Sendable {
        /// First day of the registration in the BRP that has not been interrupted since.
        public var ingeschrevenSinds: Day?
        /// Months of work or volunteering, together.
        public var maandenWerk: Int?
        /// Whether speaking and listening at B1 were shown in a conversation; only known afterwards.
        public var hasGesprekB1: Bool?

        public init(ingeschrevenSinds: Day?, maandenWerk: Int?, hasGesprekB1: Bool? = nil) {
            self.ingeschrevenSinds = ingeschrevenSinds
            self.maandenWerk = maandenWerk
            self.hasGesprekB1 = hasGesprekB1
        }
    }

    /// Whether an application on `dag` can succeed, as far as can be seen; with the fee that it costs.
    ///
    /// Example: in the BRP since 1 March 2015, 60 months of work, asked on 1 March 2025: yes, € 90.
    public static func kosten(_ feiten: Feiten, op dag: Day, parameters: Parametertabel = .wet) -> Uitkomst<Bedrag> {
        var grond = Grond(["WHO-09"], invoer: [Invoer("Aanvraag", dag)])
        guard let sinds = feiten.ingeschrevenSinds, let maanden = feiten.maandenWerk else {
            return .wacht(Wachtreden("Wacht op de gegevens over inschrijving en werk", grond: grond))
        }
        guard let jarenBrp = parameters.parameter("avi_jaren_brp", op: dag),
            let jarenWerk = parameters.parameter("avi_jaren_werk", op: dag),
            let prijs = parameters.parameter("aantoonbaar_ingeburgerd", op: dag)
        else { return .vraagtOordeel(parameters.ontbreekt("avi_jaren_brp", op: dag, regel: "WHO-09")) }
        let vanaf = sinds.adding(years: jarenBrp.getal, whenMissing: .firstOfNextMonth)
        grond.invoer += [Invoer("In de BRP sinds", sinds), Invoer("Maanden werk", .getal(maanden))]
        grond.stappen = [.maanden(sinds, plus: 12 * jarenBrp.getal, vanaf)]
        grond.parameters = [jarenBrp, jarenWerk, prijs]
        guard vanaf <= dag else {
            return geweigerd(
                "Nog geen \(jarenBrp.getal) jaar onafgebroken in de BRP; dat is zo op \(vanaf.words).",
                grond
            )
        }
        guard maanden >= 12 * jarenWerk.getal else {
            return geweigerd("Nog geen \(jarenWerk.getal) jaar werk of vrijwilligerswerk.", grond)
        }
        guard feiten.hasGesprekB1 ?? true else {
            return geweigerd("In het gesprek zijn spreken en luisteren op B1 niet aangetoond.", grond)
        }
        return .vast(prijs.bedrag, grond)
    }

    private static func geweigerd(_ zin: String, _ grond: Grond) -> Uitkomst<Bedrag> {
        .geweigerd(Weigering(zin, watNu: "De inburgeringsplicht loopt door.", grond: grond))
    }
}
