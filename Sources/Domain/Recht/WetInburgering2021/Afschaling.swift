// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Scaling down the language level to A2 (Wi 17(3); Bi 5.5; AFS-01, AFS-02): on the B1-route, after at least 600 hours and
/// enough effort. The college decides.
public enum Afschaling {
    /// The facts on the day of the decision.
    public struct Feiten: Hashable, Sendable {
        public var leerroute: Leerroute
        /// NT2 course hours at an institution with keurmerk or in a taalschakeltraject; alfabetisering included.
        public var nt2: Uren
        /// Hours of the intake that count along (INT-05).
        public var intake: Uren
        /// What the college found about the effort; nil is "not judged yet".
        public var isInspanningVoldoende: Bool?
        /// The language parts that go to A2: all or some (AFS-02).
        public var onderdelen: Set<Examenonderdeel>

        public init(
            leerroute: Leerroute,
            nt2: Uren,
            intake: Uren = Uren(0),
            isInspanningVoldoende: Bool?,
            onderdelen: Set<Examenonderdeel> = [.lezen, .luisteren, .schrijven, .spreken]
        ) {
            self.leerroute = leerroute
            self.nt2 = nt2
            self.intake = intake
            self.isInspanningVoldoende = isInspanningVoldoende
            self.onderdelen = onderdelen
        }
    }

    /// The parts that may go to A2 with a decision on `dag`; also in an extended or a new term.
    ///
    /// Example: B1-route, 599 hours: refused (case W26); 600 hours and enough effort: allowed.
    public static func onderdelen(
        _ feiten: Feiten,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Set<Examenonderdeel>> {
        guard let norm = parameters.parameter("afschalen_uren", op: dag) else {
            return .vraagtOordeel(parameters.ontbreekt("afschalen_uren", op: dag, regel: "AFS-01"))
        }
        let uren = feiten.nt2 + feiten.intake
        let grond = Grond(
            ["AFS-01"],
            invoer: [Invoer("NT2-uren", .minuten(uren.minuten)), Invoer("Besluit", dag)],
            parameters: [norm]
        )
        switch feiten.leerroute {
        case .b1: break
        case .onderwijs:
            return geweigerd(
                "Niveau A2 kan niet op de onderwijsroute.",
                "Wijzig eerst de leerroute naar de B1-route en toets het afschalen daarna opnieuw.",
                grond
            )
        case .zelfredzaamheid:
            return geweigerd("Op de Z-route is er geen niveau om af te schalen.", nil, grond)
        }
        guard !feiten.onderdelen.isEmpty, !feiten.onderdelen.contains(.knm) else {
            return geweigerd("Kies een of meer taalonderdelen; KNM heeft geen niveau.", nil, grond)
        }
        let tekort = norm.getal * 60 - uren.minuten
        guard tekort <= 0 else {
            return geweigerd(
                "Afschalen kan na \(norm.getal) uur NT2; er zijn \(uren.woorden) gevolgd.",
                "Nog \(Uren(minuten: tekort).woorden) te gaan.",
                grond
            )
        }
        switch feiten.isInspanningVoldoende {
        case nil:
            return .vraagtOordeel(Oordeelsvraag("Heeft de inburgeraar zich voldoende ingespannen?", grond: grond))
        case false?:
            return geweigerd("De inspanning was niet voldoende.", "Leg in het besluit uit waarom.", grond)
        case true?:
            return .vast(feiten.onderdelen, grond)
        }
    }

    private static func geweigerd(
        _ zin: String,
        _ watNu: String?,
        _ grond: Grond
    ) -> Uitkomst<Set<Examenonderdeel>> {
        .geweigerd(Weigering(zin, watNu: watNu, grond: grond))
    }
}
