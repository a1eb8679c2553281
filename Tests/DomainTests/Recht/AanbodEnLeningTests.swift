// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("OFFER-01, OFFER-02, LOAN-01: aanbod en lening")
struct AanbodEnLeningTests {
    static func feiten(
        _ groep: Inburgeraarsgroep = .asielstatushouder,
        _ leerroute: Leerroute = .b1,
        pip: String? = "2024-03-15",
        aanbod: String? = nil
    ) -> Aanbodtermijn.Feiten {
        Aanbodtermijn.Feiten(
            groep: groep,
            leerroute: leerroute,
            dagtekeningPip: pip.map(Proef.dag),
            aanbod: aanbod.map(Proef.dag)
        )
    }

    @Test(
        "W47, OFFER-02: signaal vanaf de dag na de termijn",
        arguments: [
            ("W47", Leerroute.b1, "2024-03-15", "2024-06-15", "2024-06-16"),
            ("Z-route", .zelfredzaamheid, "2024-03-15", "2024-06-15", "2024-06-16"),
            ("onderwijsroute", .onderwijs, "2024-03-15", "2024-09-15", "2024-09-16"),
            ("einde van een korte maand", .b1, "2023-11-30", "2024-02-29", "2024-03-01"),
            ("dag die niet bestaat", .b1, "2022-11-29", "2023-02-28", "2023-03-01"),
        ]
    )
    func signaal(_ id: String, _ leerroute: Leerroute, _ pip: String, _ uiterlijk: String, _ vanaf: String) throws {
        let uitkomst = Aanbodtermijn.stand(
            Self.feiten(.asielstatushouder, leerroute, pip: pip),
            op: Proef.dag("2024-06-17")
        )
        let stand = try #require(uitkomst.waarde)
        #expect(stand.uiterlijk.dag == Proef.dag(uiterlijk))
        #expect(stand.signaalVanaf == Proef.dag(vanaf))
    }

    @Test(
        "W47, OFFER-02: te laat vanaf 16 juni 2024, of als het aanbod toen kwam",
        arguments: [
            (String?.none, "2024-06-15", false), (nil, "2024-06-16", true), (nil, "2024-06-17", true),
            ("2024-06-15", "2024-12-01", false), ("2024-06-16", "2024-12-01", true),
        ]
    )
    func teLaat(_ aanbod: String?, _ peildatum: String, _ teLaat: Bool) {
        let uitkomst = Aanbodtermijn.stand(Self.feiten(aanbod: aanbod), op: Proef.dag(peildatum))
        #expect(uitkomst.waarde?.isTeLaat == teLaat)
    }

    @Test("OFFER-01: alleen een asielstatushouder krijgt een aanbod; zonder PIP wacht de termijn")
    func wie() {
        let dag = Proef.dag("2024-06-17")
        #expect(Proef.isGeweigerd(Aanbodtermijn.stand(Self.feiten(.gezinsmigrant), op: dag)))
        #expect(Proef.isGeweigerd(Aanbodtermijn.stand(Self.feiten(.overigeMigrant), op: dag)))
        #expect(Proef.isWacht(Aanbodtermijn.stand(Self.feiten(pip: nil), op: dag)))
    }

    @Test(
        "LOAN-01: 10.000 euro min twee keer de draagkracht, onder 180 euro niets",
        arguments: [
            (0, Int?.some(1_000_000)), (100_000, 800_000), (491_000, 18_000), (491_001, nil), (600_000, nil),
        ]
    )
    func lening(_ draagkracht: Int, _ centen: Int?) {
        let uitkomst = Lening.bedrag(
            groep: .gezinsmigrant,
            draagkracht: Bedrag(centen: draagkracht),
            op: Proef.dag("2025-01-01")
        )
        #expect(uitkomst.waarde?.centen == centen)
        #expect(Proef.isGeweigerd(uitkomst) == (centen == nil))
    }

    @Test("LOAN-01: een asielstatushouder leent niet; zonder draagkracht wacht het bedrag")
    func leningWie() {
        let dag = Proef.dag("2025-01-01")
        let nul = Bedrag(centen: 0)
        #expect(Proef.isGeweigerd(Lening.bedrag(groep: .asielstatushouder, draagkracht: nul, op: dag)))
        #expect(Proef.isWacht(Lening.bedrag(groep: .overigeMigrant, draagkracht: nil, op: dag)))
    }

    @Test(
        "LOAN-01: aflossen vanaf zes maanden, hooguit tien jaar, minstens 15 euro",
        arguments: [
            (120_000, "2027-09-15", 1_500, 80), (180_000, "2027-09-15", 1_500, 120),
            (180_001, "2027-09-15", 1_501, 120), (1_000_000, "2027-09-15", 8_334, 120), (100, "2027-09-15", 1_500, 1),
        ]
    )
    func aflossing(_ schuld: Int, _ vanaf: String, _ perMaand: Int, _ maanden: Int) throws {
        let aflossing = try #require(
            Lening.aflossing(schuld: Bedrag(centen: schuld), einde: Proef.dag("2027-03-15")).waarde
        )
        #expect(aflossing.vanaf == Proef.dag(vanaf))
        #expect(aflossing.perMaand.centen == perMaand)
        #expect(aflossing.maanden == maanden)
        #expect(Proef.isGeweigerd(Lening.aflossing(schuld: Bedrag(centen: 0), einde: Proef.dag("2027-03-15"))))
    }
}
