// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// Sending a PIP, the window for bezwaar, and the decision on a bezwaar (PIP-09, DATE-08).
    static func bezwaar(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        if let pip = beeld.laatste(.pip) { bekendmaking(pip, beeld, &klokken) }
        guard let verzonden = beeld.laatste(.bekendmaking) else { return }
        let venster = Bezwaartermijn.uiterlijk(
            bekendmaking: verzonden.datum,
            parameters: kader.parameters,
            feestdagen: kader.feestdagen
        )
        guard case .vast(let laatste, let grond) = venster else { return }
        guard let bezwaar = beeld.geldend.last(where: { $0.soort == .bezwaar && $0.datum >= verzonden.datum }) else {
            klokken.append(
                Klok(
                    .bezwaartermijn,
                    uiterlijk: laatste.dag,
                    vanaf: verzonden.datum,
                    betreft: verzonden.id,
                    grond: grond
                )
            )
            return
        }
        let beslissingen = beeld.geldend.filter { $0.soort == .beslissingBezwaar && $0.datum >= bezwaar.datum }
        guard !beslissingen.contains(where: { $0[BeslissingBezwaar.uitkomst] != .verdaagd }) else { return }
        let beslissing = BeslissingOpBezwaar.uiterlijk(
            bezwaarTot: laatste,
            metCommissie: beslissingen.contains { $0[BeslissingBezwaar.commissie] == true },
            isVerdaagd: !beslissingen.isEmpty,
            parameters: kader.parameters,
            feestdagen: kader.feestdagen
        )
        guard case .vast(let dag, let gronden) = beslissing else { return }
        klokken.append(
            Klok(
                .beslissingBezwaar,
                uiterlijk: dag.dag,
                vanaf: bezwaar.datum,
                betreft: bezwaar.id,
                grond: grond.joined(gronden)
            )
        )
    }

    private static func bekendmaking(_ pip: Feit, _ beeld: Beeld, _ klokken: inout [Klok]) {
        guard !beeld.geldend.contains(where: { $0.soort == .bekendmaking && $0.datum >= pip.datum }) else { return }
        klokken.append(
            Klok(
                .bekendmaking,
                uiterlijk: pip.datum,
                vanaf: pip.datum,
                betreft: pip.id,
                grond: Grond(
                    ["DATE-08", "PIP-09"],
                    invoer: [Invoer("Dagtekening van het PIP", pip.datum)],
                    stappen: [.zin("Een besluit werkt pas als het is verzonden; bezwaar telt vanaf die dag")]
                )
            )
        )
    }
}
