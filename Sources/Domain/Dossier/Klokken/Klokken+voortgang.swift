// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// The next progress talk (PIP-10): counted from the last talk that was held, the first from the PIP.
    static func voortgang(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        let gesprek = beeld.geldend.last { $0.soort == .voortgangsgesprek && $0[GesprekVoortgang.gehouden] != false }
        let pip = beeld.laatste(.pip)
        guard let begin = beeld.eerstePip ?? gesprek else { return }
        let uitkomst = Voortgangsgesprek.volgende(
            pip: begin.datum,
            laatste: gesprek?.datum,
            maanden: pip?[Pip.voortgangMaanden] ?? kader.afspraken.voortgangMaanden,
            parameters: kader.parameters
        )
        guard case .vast(let laatste, let grond) = uitkomst else { return }
        klokken.append(
            Klok(
                .voortgang,
                uiterlijk: laatste.dag,
                vanaf: laatste.dag.adding(days: -14),
                toelichting: gepland(.voortgang, na: gesprek?.datum ?? begin.datum, beeld).map {
                    "gepland \($0.words)"
                },
                betreft: gesprek?.id ?? begin.id,
                grond: grond
            )
        )
    }

    /// The day for which such a talk is planned: the last appointment after the last talk.
    static func gepland(_ soort: Afspraaksoort, na dag: Day, _ beeld: Beeld) -> Day? {
        beeld.geldend.last { $0.soort == .afspraak && $0[Afspraak.soort] == soort && $0.datum > dag }?.datum
    }
}
