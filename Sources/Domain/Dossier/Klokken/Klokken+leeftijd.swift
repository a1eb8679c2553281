// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// Young people: under 16 there is no duty, and a pupil is exempt until 18 (WHO-01, WHO-08). On that birthday somebody
    /// looks again.
    static func leeftijd(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        guard let geboren = beeld.geboortedatum, beeld.eerstePip == nil, beeld.wet != .wi2013,
            let koppeling = beeld.laatste(.koppeling) ?? beeld.laatste(.vestiging)
        else { return }
        for (sleutel, regel) in grenzen {
            guard let grens = kader.parameters.parameter(sleutel, op: koppeling.datum) else { continue }
            let dag = geboren.adding(years: grens.getal, whenMissing: .firstOfNextMonth)
            guard dag > koppeling.datum, !isBekeken(beeld, vanaf: dag.adding(days: -60)) else { continue }
            klokken.append(
                Klok(
                    .meerderjarig,
                    uiterlijk: dag,
                    vanaf: dag.adding(days: -30),
                    toelichting: "wordt \(grens.getal) jaar",
                    betreft: beeld.laatste(.personalia)?.id,
                    grond: Grond(
                        [regel],
                        invoer: [Invoer("Geboortedatum", geboren)],
                        stappen: [.maanden(geboren, plus: 12 * grens.getal, dag)],
                        parameters: [grens]
                    )
                )
            )
            return
        }
    }

    private static let grenzen: [(Parametersleutel, RegelID)] = [
        ("plicht_leeftijd_vanaf", "WHO-01"), ("kwalificatieplicht_tot", "WHO-08"),
    ]

    private static func isBekeken(_ beeld: Beeld, vanaf dag: Day) -> Bool {
        beeld.geldend.contains { feit in
            switch feit.soort {
            case .kennisgeving, .vrijstelling, .eindePlicht, .notitie: feit.datum >= dag
            default: false
            }
        }
    }
}
