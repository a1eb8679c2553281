// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// After a missed call for the intake comes the next call (INT-04). A fine is never proposed here: that is a decision.
    static func verzuim(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        guard let verzuim = beeld.laatste(.intakeVerzuim),
            !beeld.geldend.contains(where: { isOpgevolgd($0, verzuim) })
        else { return }
        let oproepen = beeld.feiten(.intakeVerzuim).map {
            IntakeVerzuim.Oproep(
                $0.datum,
                $0[IntakeVerzuimd.verwijtbaar].map { $0 ? .gemistVerwijtbaar : .gemistMetReden } ?? .gemistOnbeoordeeld
            )
        }
        let uitkomst = IntakeVerzuim.volgendeStap(
            oproepen,
            parameters: kader.parameters,
            feestdagen: kader.feestdagen
        )
        var uiterlijk = verzuim.datum.adding(days: kader.afspraken.intakeNaKoppeling)
        var toelichting: String
        switch uitkomst {
        case .vast(.waarschuwEnRoepOp(let nummer), _): toelichting = "waarschuw en roep op (oproep \(nummer))"
        case .vast(.boeteEnRoepOp(let nummer, let dag), _):
            uiterlijk = dag.dag
            toelichting = "nieuwe termijn, oproep \(nummer)"
        case .vast(.oproepen(let nummer), _): toelichting = "oproep \(nummer)"
        case .vast(.boeteEnRondAf, _): toelichting = "rond de intake af zonder de persoon"
        case .vast(.gaDoor, _): return
        case .vraagtOordeel(let vraag): toelichting = vraag.vraag
        case .wacht(let reden): toelichting = reden.zin
        case .geweigerd(let weigering): toelichting = weigering.zin
        }
        klokken.append(
            Klok(
                .intakeOproep,
                uiterlijk: uiterlijk,
                vanaf: verzuim.datum,
                toelichting: toelichting,
                betreft: verzuim.id,
                grond: uitkomst.grond
            )
        )
    }

    private static func isOpgevolgd(_ feit: Feit, _ verzuim: Feit) -> Bool {
        switch feit.soort {
        case .intakegesprek, .leerbaarheidstoets: feit.datum >= verzuim.datum
        case .afspraak:
            (feit[Afspraak.soort] == .intake || feit[Afspraak.soort] == .toets) && feit.datum > verzuim.datum
        default: false
        }
    }
}
