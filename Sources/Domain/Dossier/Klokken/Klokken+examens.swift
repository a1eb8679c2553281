// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// DUO gives the result of an exam within eight weeks (EXAM-04): we wait.
    static func examens(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        for examen in beeld.geldend where examen.soort == .examenAfgelegd {
            let onderdeel = examen[ExamenAfgelegd.onderdeel]
            let hasUitslag = beeld.geldend.contains {
                $0.soort == .examenresultaat && $0[Examenresultaat.onderdeel] == onderdeel && $0.datum >= examen.datum
            }
            guard !hasUitslag, let weken = kader.parameters.parameter("examen_uitslag", op: examen.datum) else {
                continue
            }
            let dag = examen.datum.adding(weeks: weken.getal)
            klokken.append(
                Klok(
                    .examenuitslag,
                    uiterlijk: dag,
                    vanaf: examen.datum,
                    wachtOp: "DUO",
                    toelichting: onderdeel?.naam,
                    betreft: examen.id,
                    grond: Grond(
                        ["EXAM-04"],
                        invoer: [Invoer("Examen gedaan", examen.datum)],
                        stappen: [.weken(examen.datum, plus: weken.getal, dag)],
                        parameters: [weken]
                    )
                )
            )
        }
    }
}
