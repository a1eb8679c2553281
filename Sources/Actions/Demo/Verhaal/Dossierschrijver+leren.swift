// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension Dossierschrijver {
    /// The first lesson, and the hours per half year until `tot`.
    mutating func lessen(vanaf dag: Day, tot: Day, urenPerHalfjaar: Int = 180, soort: Lessoort = .nt2) {
        add(.lesstart, dag, [Lesstart.aanbieder.met(plek.partners.taal)])
        var einde = dag.later(maanden: 6)
        while einde <= tot {
            let uren = Uren(urenPerHalfjaar + toeval.getal(-20...20))
            add(
                .cursusuren,
                einde,
                [
                    Cursusuren.uren.met(uren), Cursusuren.soort.met(soort),
                    Cursusuren.aanbieder.met(plek.partners.taal), Cursusuren.keurmerk.met(true),
                ],
                door: .partner(plek.partners.taal)
            )
            einde = einde.later(maanden: 6)
        }
    }

    /// An exam, and the result of DUO some weeks later.
    mutating func examen(_ onderdeel: Examenonderdeel, op dag: Day, niveau: Niveau, geslaagd: Bool?) {
        add(.examenAfgelegd, dag, [ExamenAfgelegd.onderdeel.met(onderdeel), ExamenAfgelegd.niveau.met(niveau)])
        guard let geslaagd else { return }
        add(
            .examenresultaat,
            dag,
            [
                Examenresultaat.onderdeel.met(onderdeel), Examenresultaat.niveau.met(niveau),
                Examenresultaat.geslaagd.met(geslaagd),
            ],
            door: .duo,
            om: Tijdstip(dag: dag.later(42).werkdag, minuut: 7 * 60 + 10)
        )
    }

    /// The participation declaration: four half days of three hours, a week apart, and the signature.
    ///
    /// `gemist`: the part that was missed; then there is no signature yet.
    mutating func pvt(vanaf dag: Day, gemist: PvtOnderdeel? = nil) {
        let delen: [PvtOnderdeel] = [.vrijheid, .gelijkwaardigheid, .solidariteit, .participatie]
        for (week, deel) in delen.enumerated() {
            add(
                .pvtSessie,
                dag.later(7 * week),
                [
                    PvtSessie.onderdeel.met(deel), PvtSessie.uren.met(Uren(3)),
                    PvtSessie.aanwezig.met(deel != gemist),
                    PvtSessie.metActiviteit.met(mogelijk: deel == .participatie ? true : nil),
                ]
            )
        }
        if gemist == nil { add(.pvtOndertekening, dag.later(21), [PvtOndertekening.getekend.met(true)]) }
    }

    /// Hours of practice for the MAP, so many times eight.
    mutating func map(vanaf dag: Day, keer: Int) {
        for maal in 0..<keer {
            add(
                .mapUren,
                dag.later(14 * maal).werkdag,
                [MapUren.uren.met(Uren(8)), MapUren.waar.met(plek.partners.werk)],
                door: .partner(plek.partners.werk)
            )
        }
    }
}
