// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// Financial relief (ONTZ-01): its end, and the day on which the handover is prepared.
    static func ontzorgen(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        guard let recht = beeld.geldend.first(where: { $0.soort == .bijstand && $0[Bijstand.stap] == .begint }),
            !isGestopt(beeld)
        else { return }
        let einde = beeld.geldend.first {
            $0.soort == .bijstand && $0[Bijstand.stap] == .eindigt && $0.datum >= recht.datum
        }
        let hervat = einde.flatMap { einde in
            beeld.geldend.first {
                $0.soort == .bijstand && $0[Bijstand.stap] == .begint && $0.datum >= einde.datum && $0.id != recht.id
            }
        }
        let uitkomst = Ontzorgen.periode(
            Ontzorgen.Feiten(
                bijstandVanaf: recht.datum,
                bijstandTot: einde.map { ExclusiefEinde($0.datum) },
                bijstandHervat: hervat?.datum,
                verblijfsrecht: beeld.verblijfsrecht(op: recht.datum) ?? (beeld.isUitOpvang ? .asiel28Vw : .geen),
                wetsversie: beeld.wet ?? .wi2021,
                isInburgeringsplichtig: !beeld.isPlichtGeeindigd
            ),
            parameters: kader.parameters
        )
        guard case .vast(let periode, let grond) = uitkomst else { return }
        let laatste = periode.looptijd.einde.laatste.dag
        klokken.append(
            Klok(.ontzorgenEinde, uiterlijk: laatste, vanaf: recht.datum, betreft: recht.id, grond: grond)
        )
        let overgedragen = beeld.geldend.contains {
            $0.soort == .ontzorgen && $0[Ontzorging.stap] == .overdracht && $0.datum >= recht.datum
        }
        guard !overgedragen else { return }
        klokken.append(
            Klok(
                .ontzorgenOverdracht,
                uiterlijk: periode.overdracht,
                vanaf: periode.overdracht.adding(days: -7),
                toelichting: "ontzorgen loopt tot en met \(laatste.words)",
                betreft: recht.id,
                grond: grond
            )
        )
    }

    private static func isGestopt(_ beeld: Beeld) -> Bool {
        beeld.geldend.contains {
            $0.soort == .ontzorgen && ($0[Ontzorging.stap] == .beeindigd || $0[Ontzorging.stap] == .nietVanToepassing)
        }
    }
}
