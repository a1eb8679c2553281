// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// The term of three years, ours and DUO's (TERM-01 to TERM-03), the window for another route (SWITCH-01), and the
    /// moment to talk about more time (EXT-01, X-17).
    static func termijn(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        guard let stand = beeld.termijn(kader) else { return }
        let einde = stand.einde
        klokken.append(
            Klok(
                .termijnEinde,
                uiterlijk: einde.laatste.dag,
                vanaf: stand.begin,
                duo: stand.duo?.einde.laatste.dag,
                betreft: stand.feit,
                grond: stand.grond
            )
        )
        leerroute(beeld, kader, stand, &klokken)
        guard let maanden = kader.parameters.parameter("verlenging_aanvraag_vanaf", op: einde.dag),
            let ontbreekt = beeld.ontbreektVoorAfronding(kader) ?? beeld.openOnderOudeWet, !ontbreekt.isEmpty
        else { return }
        let vanaf = einde.dag.adding(months: -maanden.getal, whenMissing: .firstOfNextMonth)
        guard !isBesproken(beeld, vanaf: vanaf) else { return }
        klokken.append(
            Klok(
                .verlengingBespreken,
                uiterlijk: vanaf,
                vanaf: vanaf.adding(days: -14),
                toelichting: ontbreekt.joined(separator: "; "),
                betreft: stand.feit,
                grond: stand.grond.joined(
                    Grond(
                        ["EXT-01"],
                        stappen: [
                            .zin("\(maanden.getal) maanden voor \(einde.dag.words) is \(vanaf.words)"),
                            .zin("Nog niet klaar: \(ontbreekt.joined(separator: "; "))"),
                        ],
                        parameters: [maanden]
                    )
                )
            )
        )
    }

    private static func leerroute(
        _ beeld: Beeld,
        _ kader: Klokkader,
        _ stand: Termijnstand,
        _ klokken: inout [Klok]
    ) {
        let uitkomst = LeerrouteWijziging.uiterlijk(termijnBegin: stand.begin, parameters: kader.parameters)
        guard beeld.leerroute != nil, case .vast(let laatste, let grond) = uitkomst else { return }
        klokken.append(
            Klok(.leerrouteWijzigen, uiterlijk: laatste.dag, vanaf: stand.begin, betreft: stand.feit, grond: grond)
        )
    }

    private static func isBesproken(_ beeld: Beeld, vanaf: Day) -> Bool {
        beeld.geldend.contains { feit in
            switch feit.soort {
            case .verlengingAangevraagd: feit.datum >= vanaf
            case .afspraak: feit[Afspraak.soort] == .verlenging && feit.vastgelegd.dag >= vanaf.adding(days: -30)
            default: false
            }
        }
    }
}

extension Beeld {
    /// Under the act of 2013 there is no route to measure by: the duty is open until DUO says otherwise (WHO-15).
    fileprivate var openOnderOudeWet: [String]? {
        wet == .wi2013 && !isPlichtGeeindigd ? ["de inburgering is nog niet afgerond"] : nil
    }
}
