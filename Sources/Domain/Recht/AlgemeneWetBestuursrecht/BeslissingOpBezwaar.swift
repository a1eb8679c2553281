// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Until when the college decides on a bezwaar (Awb 7:10; rule PIP-09).
public enum BeslissingOpBezwaar {
    /// The last day of the decision: six weeks, or twelve with an advisory committee, counted from the day after the
    /// bezwaartermijn. `isVerdaagd` adds the adjournment, counted from the unmoved end.
    ///
    /// Example: bezwaar until 26 April 2024: decision up to and including 7 June 2024; adjourned 19 July 2024.
    public static func uiterlijk(
        bezwaarTot laatste: LaatsteDag,
        metCommissie: Bool,
        isVerdaagd: Bool = false,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<LaatsteDag> {
        let sleutel: Parametersleutel = metCommissie ? "bezwaar_beslistermijn_commissie" : "bezwaar_beslistermijn"
        guard let weken = parameters.parameter(sleutel, op: laatste.dag) else {
            return .vraagtOordeel(parameters.ontbreekt(sleutel, op: laatste.dag, regel: "PIP-09"))
        }
        var grond = Grond(
            ["PIP-09", "DATE-05"],
            invoer: [Invoer("Laatste dag voor bezwaar", laatste.dag)],
            parameters: [weken]
        )
        guard isVerdaagd else {
            let (dag, stappen) = Wettermijn.binnenWeken(weken.getal, na: laatste.dag, feestdagen: feestdagen)
            grond.stappen = stappen
            return .vast(dag, grond)
        }
        guard let verdaging = parameters.parameter("bezwaar_verdaging", op: laatste.dag) else {
            return .vraagtOordeel(parameters.ontbreekt("bezwaar_verdaging", op: laatste.dag, regel: "PIP-09"))
        }
        let gewoon = laatste.dag.adding(weeks: weken.getal)
        let (dag, stappen) = Wettermijn.binnenWeken(verdaging.getal, na: gewoon, feestdagen: feestdagen)
        grond.parameters.append(verdaging)
        grond.stappen = [.weken(laatste.dag, plus: weken.getal, gewoon)] + stappen
        return .vast(dag, grond)
    }
}
