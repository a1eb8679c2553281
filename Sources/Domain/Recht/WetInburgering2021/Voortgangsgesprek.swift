// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// When the next progress talk is due (Bi 5.3; rule PIP-10). The law asks that the PIP says how many talks there are; how
/// often is policy of the gemeente.
public enum Voortgangsgesprek {
    /// The last day for the next talk: n months after the last talk, or after the PIP when there was none. `maanden` is the
    /// agreement in the PIP; without it the setting of the gemeente holds.
    ///
    /// Example: talk on 15 January, every 3 months: due on 15 April, late on 16 April (P-17).
    public static func volgende(
        pip: Day?,
        laatste: Day? = nil,
        maanden afspraak: Int? = nil,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<LaatsteDag> {
        guard let pip else {
            return .wacht(Wachtreden("Wacht op het PIP", grond: Grond(["PIP-10"])))
        }
        let begin = laatste.map { max($0, pip) } ?? pip
        var grond = Grond(
            ["PIP-10"],
            invoer: [Invoer(begin == pip ? "Dagtekening van het PIP" : "Laatste gesprek", begin)]
        )
        var maanden = afspraak
        if maanden == nil, let instelling = parameters.parameter("voortgangsgesprek_maanden", op: begin) {
            maanden = instelling.getal
            grond.parameters = [instelling]
        }
        guard let maanden, maanden > 0 else {
            return .vraagtOordeel(parameters.ontbreekt("voortgangsgesprek_maanden", op: begin, regel: "PIP-10"))
        }
        let dag = begin.adding(months: maanden, whenMissing: .firstOfNextMonth)
        grond.stappen = [.maanden(begin, plus: maanden, dag)]
        return .vast(LaatsteDag(dag), grond)
    }
}
