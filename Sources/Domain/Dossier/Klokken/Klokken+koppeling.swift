// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// The three tasks of a new koppeling (P-01), and the housing that the COA agreement expects (HOUS-01).
    static func koppeling(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        guard let koppeling = beeld.laatste(.koppeling), beeld.eerstePip == nil else { return }
        let afspraken = kader.afspraken
        if !isGegevensVerzameld(beeld) {
            klokken.append(taak(.koppelingGegevens, koppeling, na: afspraken.gegevensNaKoppeling))
        }
        if beeld.wet != .wi2013, beeld.laatste(.intakegesprek) == nil, !hasAfspraak(.intake, beeld) {
            klokken.append(taak(.koppelingIntake, koppeling, na: afspraken.intakeNaKoppeling))
        }
        guard beeld.laatste(.vestiging) == nil else { return }
        guard let huisvesting = beeld.laatste(.huisvesting) else {
            klokken.append(taak(.koppelingHuisvesting, koppeling, na: afspraken.huisvestingNaKoppeling))
            wonen(beeld, koppeling, kader, &klokken)
            return
        }
        if huisvesting[Huisvesting.stand] != .woning { wonen(beeld, koppeling, kader, &klokken) }
    }

    private static func taak(_ soort: Kloksoort, _ koppeling: Feit, na dagen: Int) -> Klok {
        let dag = koppeling.datum.adding(days: dagen)
        return Klok(
            soort,
            uiterlijk: dag,
            vanaf: koppeling.datum,
            betreft: koppeling.id,
            grond: Grond(
                ["HOUS-02"],
                invoer: [Invoer("Koppeling", koppeling.datum)],
                stappen: dagen == 0
                    ? [.zin("Op de dag van de koppeling, volgens de werkafspraak van de gemeente")]
                    : [.dagen(koppeling.datum, plus: dagen, dag), .zin("Volgens de werkafspraak van de gemeente")]
            )
        )
    }

    private static func wonen(_ beeld: Beeld, _ koppeling: Feit, _ kader: Klokkader, _ klokken: inout [Klok]) {
        let uitkomst = Huisvestingsmijlpalen.verwacht(
            vergunning: beeld.laatste(.verblijf)?.datum,
            koppeling: koppeling.datum,
            parameters: kader.parameters
        )
        guard case .vast(let mijlpalen, let grond) = uitkomst else { return }
        klokken.append(
            Klok(
                .huisvesting,
                uiterlijk: mijlpalen.verhuisd.dag,
                vanaf: mijlpalen.woningGevonden.dag,
                betreft: koppeling.id,
                grond: grond.adding(.zin("Een werkafspraak met het COA, geen wettelijke termijn"))
            )
        )
    }

    private static func isGegevensVerzameld(_ beeld: Beeld) -> Bool {
        beeld.geldend.contains { feit in
            switch feit.soort {
            case .informatieGevraagd: feit[InformatieGevraagd.waarvoor] == .start
            case .informatieOntvangen: feit[InformatieOntvangen.waarvoor] == .start
            case .intakegesprek: true
            default: false
            }
        }
    }

    private static func hasAfspraak(_ soort: Afspraaksoort, _ beeld: Beeld) -> Bool {
        beeld.geldend.contains { $0.soort == .afspraak && $0[Afspraak.soort] == soort }
    }
}
