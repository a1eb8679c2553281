// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// DUO decides on an extension within eight weeks (EXT-02): we wait.
    static func verlenging(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        guard let aanvraag = beeld.laatste(.verlengingAangevraagd),
            !beeld.geldend.contains(where: { $0.soort == .verlengingBesloten && $0.datum >= aanvraag.datum }),
            let weken = kader.parameters.parameter("verlenging_beslistermijn", op: aanvraag.datum)
        else { return }
        let (laatste, stappen) = Wettermijn.binnenWeken(weken.getal, na: aanvraag.datum, feestdagen: kader.feestdagen)
        klokken.append(
            Klok(
                .verlengingBesluit,
                uiterlijk: laatste.dag,
                vanaf: aanvraag.datum,
                wachtOp: "DUO",
                betreft: aanvraag.id,
                grond: Grond(
                    ["EXT-02", "DATE-05"],
                    invoer: [Invoer("Verlenging aangevraagd", aanvraag.datum)],
                    stappen: stappen,
                    parameters: [weken]
                )
            )
        )
    }
}
