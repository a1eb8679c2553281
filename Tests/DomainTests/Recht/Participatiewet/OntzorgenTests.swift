// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("ONTZ-01 tot ONTZ-03: ontzorgen")
struct OntzorgenTests {
    func periode(_ vanaf: String, tot: String? = nil, hervat: String? = nil) -> Uitkomst<Ontzorgen.Periode> {
        Ontzorgen.periode(
            .init(
                bijstandVanaf: op(vanaf),
                bijstandTot: tot.map { ExclusiefEinde(op($0)) },
                bijstandHervat: hervat.map(op),
                verblijfsrecht: .asiel28Vw
            )
        )
    }

    @Test(
        "W56, W59, P-24: zes maanden vanaf het recht op bijstand, overdracht een maand voor het einde",
        arguments: [
            ("2024-05-01", "2024-10-31", "2024-10-01"), ("2025-03-17", "2025-09-16", "2025-08-17"),
            ("2024-05-10", "2024-11-09", "2024-10-10"), ("2024-08-31", "2025-02-28", "2025-02-01"),
            ("2023-08-31", "2024-02-29", "2024-02-01"), ("2023-08-29", "2024-02-28", "2024-01-29"),
            ("2024-08-29", "2025-02-28", "2025-02-01"), ("2024-09-30", "2025-03-29", "2025-02-28"),
            ("2024-07-01", "2024-12-31", "2024-12-01"), ("2024-03-31", "2024-09-30", "2024-09-01"),
        ]
    )
    func zesMaanden(vanaf: String, laatste: String, overdracht: String) throws {
        let periode = try #require(periode(vanaf).waarde)
        #expect(periode.looptijd.begin == op(vanaf))
        #expect(periode.looptijd.einde.laatste.dag == op(laatste))
        #expect(periode.overdracht == op(overdracht))
    }

    @Test("W60: nagereisde partner met een reguliere vergunning valt niet onder de plicht")
    func nareis() throws {
        let uitkomst = Ontzorgen.periode(.init(bijstandVanaf: op("2024-05-01"), verblijfsrecht: .regulierGezinAsiel))
        let weigering = try #require(uitkomst.weigering)
        #expect(weigering.grond.regels == ["ONTZ-02"])
        #expect(weigering.watNu?.contains("beleid") == true)
    }

    @Test("ONTZ-02: zonder bijstand, onder de oude wet of zonder plicht geldt het niet")
    func niet() {
        #expect(Ontzorgen.periode(.init(bijstandVanaf: nil, verblijfsrecht: .asiel28Vw)).isWacht)
        let oud = Ontzorgen.Feiten(bijstandVanaf: op("2024-05-01"), verblijfsrecht: .asiel28Vw, wetsversie: .wi2013)
        let vrij = Ontzorgen.Feiten(
            bijstandVanaf: op("2024-05-01"),
            verblijfsrecht: .asiel28Vw,
            isInburgeringsplichtig: false
        )
        #expect(Ontzorgen.periode(oud).weigering != nil)
        #expect(Ontzorgen.periode(vrij).weigering != nil)
    }

    @Test("ONTZ-03: stopt met de bijstand, en loopt na een onderbreking door tot zes maanden na de eerste dag")
    func eerder() throws {
        let gestopt = periode("2024-05-01", tot: "2024-08-01")
        #expect(try #require(gestopt.waarde).looptijd.einde.dag == op("2024-08-01"))
        #expect(gestopt.waarde?.overdracht == op("2024-07-01"))
        #expect(Regelboek.zekerheid(gestopt.grond) == .laag)
        #expect(
            periode("2024-05-01", tot: "2024-08-01", hervat: "2024-09-01").waarde?.looptijd.einde.dag
                == op("2024-11-01")
        )
        #expect(
            periode("2024-05-01", tot: "2024-08-01", hervat: "2024-11-01").waarde?.looptijd.einde.dag
                == op("2024-08-01")
        )
        let gewoon = periode("2024-05-01", tot: "2024-12-01")
        #expect(gewoon.waarde?.looptijd.einde.dag == op("2024-11-01"))
        #expect(gewoon.grond.regels.first == "ONTZ-01")
        #expect(periode("2024-05-01", tot: "2024-05-15").waarde?.overdracht == op("2024-05-01"))
    }
}
