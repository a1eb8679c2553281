// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// Questions to others that were not answered (P-18).
    static func antwoorden(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        for vraag in beeld.geldend where vraag.soort == .informatieGevraagd && beeld.antwoord(op: vraag) == nil {
            let partij = vraag[InformatieGevraagd.bij] ?? "een ander"
            let afgesproken = vraag[InformatieGevraagd.antwoordUiterlijk]
            let dag = afgesproken ?? vraag.datum.adding(days: kader.afspraken.antwoordDagen)
            klokken.append(
                Klok(
                    .antwoord,
                    uiterlijk: dag,
                    vanaf: vraag.datum,
                    wachtOp: partij,
                    toelichting: vraag[InformatieGevraagd.waarvoor]?.naam,
                    betreft: vraag.id,
                    grond: Grond(
                        [],
                        invoer: [Invoer("Gevraagd aan \(partij)", vraag.datum)],
                        stappen: afgesproken == nil
                            ? [
                                .dagen(vraag.datum, plus: kader.afspraken.antwoordDagen, dag),
                                .zin("Volgens de werkafspraak van de gemeente"),
                            ] : [.zin("Zo is het gevraagd")]
                    )
                )
            )
        }
    }
}
