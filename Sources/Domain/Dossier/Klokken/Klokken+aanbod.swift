// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// A course must be offered in time after the PIP, and on the onderwijsroute have begun (OFFER-02).
    static func aanbod(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        guard let pip = beeld.eerstePip, let route = beeld.leerroute, beeld.groep(op: pip.datum) == .asielstatushouder,
            !isAangeboden(beeld, route)
        else { return }
        let sleutel: Parametersleutel = route == .onderwijs ? "aanbod_onderwijsroute" : "aanbod_asiel"
        guard let maanden = kader.parameters.parameter(sleutel, op: pip.datum) else { return }
        let laatste = pip.datum.adding(months: maanden.getal, whenMissing: .firstOfNextMonth)
        klokken.append(
            Klok(
                .aanbod,
                uiterlijk: laatste,
                vanaf: pip.datum,
                betreft: pip.id,
                grond: Grond(
                    ["OFFER-02", "OFFER-01"],
                    invoer: [Invoer("Dagtekening van het eerste PIP", pip.datum)],
                    stappen: [.maanden(pip.datum, plus: maanden.getal, laatste)],
                    parameters: [maanden]
                )
            )
        )
    }

    private static func isAangeboden(_ beeld: Beeld, _ route: Leerroute) -> Bool {
        beeld.geldend.contains { feit in
            feit.soort == .lesstart || feit.soort == .cursusuren || (feit.soort == .aanbod && route != .onderwijs)
        }
    }
}
