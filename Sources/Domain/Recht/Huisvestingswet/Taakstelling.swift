// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How many permit holders a gemeente houses in a half-year (Huisvestingswet 2014, art. 29; rules TAAK-01, 02 and 04).
public enum Taakstelling {
    /// The share of the gemeente: national number × inhabitants of the gemeente ÷ inhabitants of the country, rounded up.
    /// Inhabitants on 1 January of the year before. The shares together may be more than the national number (TAAK-08).
    ///
    /// Example: 13.000 × 100.000 ÷ 18.044.027 = 72,05: 73 (case W70).
    public static func aandeel(landelijk: Int, inwoners: Int?, inwonersNederland: Int?) -> Uitkomst<Int> {
        var grond = Grond(["TAAK-01", "TAAK-08"], invoer: [Invoer("Landelijke opgave", .getal(landelijk))])
        guard let inwoners, let inwonersNederland else {
            return .wacht(Wachtreden("Wacht op de inwonertallen van 1 januari van het jaar ervoor", grond: grond))
        }
        grond.invoer += [
            Invoer("Inwoners gemeente", .getal(inwoners)), Invoer("Inwoners Nederland", .getal(inwonersNederland)),
        ]
        guard inwoners <= inwonersNederland,
            let aandeel = Evenredig.naarBoven(landelijk, keer: inwoners, door: inwonersNederland)
        else {
            return .geweigerd(
                Weigering(
                    "Met deze getallen is geen taakstelling te berekenen.",
                    watNu: "Controleer de landelijke opgave en de inwonertallen.",
                    grond: grond
                )
            )
        }
        return .vast(aandeel, grond)
    }

    /// The last day on which the national number is published: thirteen weeks before the half-year. Counted back, so it
    /// never moves.
    ///
    /// Example: first half of 2026: 2 October 2025 (case W72).
    public static func publicatieUiterlijk(
        _ halfjaar: Halfjaar,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<LaatsteDag> {
        do {
            let weken = try parameters.read("taakstelling_publicatie", op: halfjaar.begin, regel: "TAAK-02")
            let dag = halfjaar.begin.adding(weeks: -weken.getal)
            return .vast(
                LaatsteDag(dag),
                Grond(
                    ["TAAK-02", "DATE-06"],
                    invoer: [Invoer("Begin van het halfjaar", halfjaar.begin)],
                    stappen: [.weken(halfjaar.begin, plus: -weken.getal, dag)],
                    parameters: [weken]
                )
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// Gemeenten may shift among themselves when the sum stays equal (TAAK-04): the new numbers, or a refusal. Both lists
    /// are in the same order of gemeenten.
    ///
    /// Example: 40 and 60 become 50 and 50: allowed; 50 and 49: refused.
    public static func verschoven(van oud: [Int], naar nieuw: [Int]) -> Uitkomst<[Int]> {
        let (voor, na) = (oud.reduce(0, +), nieuw.reduce(0, +))
        let grond = Grond(["TAAK-04"], invoer: [Invoer("Som ervoor", .getal(voor)), Invoer("Som erna", .getal(na))])
        guard oud.count == nieuw.count, voor == na, nieuw.allSatisfy({ $0 >= 0 }) else {
            return .geweigerd(
                Weigering(
                    "Schuiven kan alleen tussen dezelfde gemeenten en als de som gelijk blijft (\(voor)).",
                    grond: grond
                )
            )
        }
        return .vast(nieuw, grond)
    }
}
