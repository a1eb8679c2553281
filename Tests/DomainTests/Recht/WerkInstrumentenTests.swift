// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WORK: minimumloon, loonkostensubsidie, proefplaatsing, oproep, startbaan, duaal")
struct WerkInstrumentenTests {
    @Test(
        "WORK-MINIMUMLOON: het bedrag van de dag; buiten de tabel een vraag",
        arguments: [
            ("2023-12-31", Int?.none), ("2024-01-01", 1_327), ("2024-06-30", 1_327), ("2024-07-01", 1_368),
            ("2025-01-01", 1_406), ("2025-06-30", 1_406), ("2025-07-01", 1_440), ("2026-01-01", 1_471),
            ("2026-06-30", 1_471), ("2026-07-01", nil),
        ]
    )
    func minimumloon(_ dag: String, _ centen: Int?) {
        let uitkomst = Minimumloon.perUur(op: Proef.dag(dag))
        #expect(uitkomst.waarde?.centen == centen)
        #expect(Proef.isVraag(uitkomst) == (centen == nil))
    }

    @Test("WORK-MINIMUMLOON: 2025 is zeker, 2026 nog te bevestigen; onder de 21 is het een vraag")
    func minimumloonZeker() {
        #expect(Regelboek.zekerheid(Minimumloon.perUur(op: Proef.dag("2025-07-01")).grond) == .hoog)
        #expect(Regelboek.zekerheid(Minimumloon.perUur(op: Proef.dag("2026-02-01")).grond) == .midden)
        #expect(Minimumloon.perUur(op: Proef.dag("2025-07-01"), leeftijd: 21).waarde != nil)
        #expect(Proef.isVraag(Minimumloon.perUur(op: Proef.dag("2025-07-01"), leeftijd: 20)))
    }

    @Test(
        "WORK-LKS: verschil met de loonwaarde, hooguit 70 procent",
        arguments: [
            (60, 6_000, 62_208, 14_619), (30, 6_000, 108_864, 25_583), (29, 6_000, 108_864, 25_583),
            (99, 60, 16, 4), (60, 90, 933, 219),
        ]
    )
    func loonkostensubsidie(_ loonwaarde: Int, _ minuten: Int, _ loondeel: Int, _ lasten: Int) {
        let uitkomst = Loonkostensubsidie.subsidie(
            loonwaarde: loonwaarde,
            uren: Uren(minuten: minuten),
            op: Proef.dag("2025-07-15")
        )
        #expect(uitkomst.waarde?.loondeel.centen == loondeel)
        #expect(uitkomst.waarde?.werkgeverslasten.centen == lasten)
        #expect(Regelboek.zekerheid(uitkomst.grond) == .laag)
    }

    @Test("WORK-LKS: bij een loonwaarde van 100 procent geen subsidie")
    func geenSubsidie() {
        let uitkomst = Loonkostensubsidie.subsidie(loonwaarde: 100, uren: Uren(100), op: Proef.dag("2025-07-15"))
        #expect(Proef.isGeweigerd(uitkomst))
    }

    @Test(
        "WORK-LKS: het forfait van 50 procent geldt zes maanden",
        arguments: [
            ("2025-02-28", Int?.none), ("2025-03-01", 75_924), ("2025-08-31", 77_760), ("2025-09-01", nil),
        ]
    )
    func forfait(_ dag: String, _ centen: Int?) {
        let uitkomst = Loonkostensubsidie.forfait(
            uren: Uren(100),
            begin: Proef.dag("2025-03-01"),
            op: Proef.dag(dag)
        )
        #expect(uitkomst.waarde?.loondeel.centen == centen)
    }

    @Test(
        "WORK-PROEF: twee maanden tenzij anders, hooguit zes",
        arguments: [
            (Int?.none, String?.some("2025-05-02")), (1, "2025-04-02"), (6, "2025-09-02"), (7, nil), (0, nil),
        ]
    )
    func proefplaatsing(_ maanden: Int?, _ laatste: String?) {
        let uitkomst = Proefplaatsing.looptijd(
            begin: Proef.dag("2025-03-03"),
            maanden: maanden,
            hasIntentieverklaring: true
        )
        #expect(uitkomst.waarde?.einde.laatste.dag == laatste.map(Proef.dag))
        let zonder = Proefplaatsing.looptijd(begin: Proef.dag("2025-03-03"), hasIntentieverklaring: false)
        #expect(Proef.isGeweigerd(zonder))
    }

    @Test("WORK-OPROEP: aanbod na twaalf maanden, oproepen vier dagen van tevoren")
    func oproep() {
        #expect(Oproepcontract.aanbodOp(begin: Proef.dag("2025-01-10")).waarde == Proef.dag("2026-01-10"))
        #expect(Oproepcontract.aanbodOp(begin: Proef.dag("2024-02-29")).waarde == Proef.dag("2025-03-01"))
        let oproep = Oproepcontract.oproepUiterlijk(werkdag: Proef.dag("2025-03-14"))
        #expect(oproep.waarde == LaatsteDag(Proef.dag("2025-03-10")))
    }

    @Test(
        "WORK-STARTBAAN: betaald, op tijd, met taal, onder de wet van 2021",
        arguments: [
            (Wetsversie.wi2021, String?.some("2025-08-31"), true, true), (.wi2021, "2025-09-01", true, false),
            (.wi2021, "2025-07-01", false, false), (.wi2021, nil, true, false), (.wi2013, "2025-07-01", true, false),
        ]
    )
    func startbaan(_ wet: Wetsversie, _ contract: String?, _ taal: Bool, _ is: Bool) {
        let uitkomst = Startbaan.toets(
            .init(
                wetsversie: wet,
                vestiging: Proef.dag("2025-06-02"),
                contract: contract.map(Proef.dag),
                isTaalOpDeWerkvloer: taal
            ),
            binnenDagen: 90
        )
        #expect((uitkomst.waarde == true) == `is`)
    }

    @Test("WORK-DUAAL: alleen weken met taal en werk tellen")
    func duaal() {
        let week = { (taal: Int, werk: Int) in
            DuaalTraject.Week(taal: Uren(taal), werkOfParticipatie: Uren(werk))
        }
        let uitkomst = DuaalTraject.aandeel([week(6, 16), week(6, 0), week(0, 16), week(1, 1)])
        #expect(uitkomst.waarde == .init(teller: 2, noemer: 4))
        #expect(Proef.isWacht(DuaalTraject.aandeel([])))
    }
}
