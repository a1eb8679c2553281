// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("HOUS-01 tot HOUS-03: huisvesting")
struct HuisvestingsmijlpalenTests {
    @Test("HOUS-01: tien, twaalf en veertien weken, zonder verschuiving")
    func mijlpalen() throws {
        let uitkomst = Huisvestingsmijlpalen.verwacht(vergunning: op("2024-01-01"), koppeling: op("2024-01-15"))
        let mijlpalen = try #require(uitkomst.waarde)
        #expect(mijlpalen.woningGevonden.dag == op("2024-03-25"))
        #expect(mijlpalen.verhuisd.dag == op("2024-04-08"))
        #expect(mijlpalen.verhuisdNaVergunning?.dag == op("2024-04-08"))
        #expect(Regelboek.zekerheid(uitkomst.grond) == .midden)
        let pasen = try #require(Huisvestingsmijlpalen.verwacht(vergunning: nil, koppeling: op("2024-01-22")).waarde)
        #expect(pasen.woningGevonden.dag == op("2024-04-01"))
        #expect(pasen.verhuisdNaVergunning == nil)
    }

    @Test("HOUS-01: zonder koppeling is er nog niets te rekenen")
    func wacht() {
        #expect(Huisvestingsmijlpalen.verwacht(vergunning: op("2024-01-01"), koppeling: nil).isWacht)
    }

    @Test("HOUS-02: bij asiel de gemeente van de koppeling, anders de woongemeente")
    func gemeente() {
        #expect(
            BevoegdeGemeente.code(isAsielvergunning: true, koppeling: "0988", woongemeente: "0402").waarde == "0988"
        )
        #expect(
            BevoegdeGemeente.code(isAsielvergunning: false, koppeling: "0988", woongemeente: "0402").waarde == "0402"
        )
        #expect(BevoegdeGemeente.code(isAsielvergunning: true, koppeling: nil, woongemeente: "0402").isWacht)
        #expect(BevoegdeGemeente.code(isAsielvergunning: false, koppeling: "0988", woongemeente: nil).isWacht)
    }

    @Test("HOUS-03: tijdelijk wonen telt niet, tenzij de regeling het zegt; de zekerheid is laag")
    func woonvorm() {
        let dag = op("2025-06-01")
        #expect(Woonvorm.woning.teltAlsHuisvesting(op: dag).waarde == true)
        #expect(Woonvorm.azc.teltAlsHuisvesting(op: dag).waarde == false)
        for vorm in [Woonvorm.doorstroomlocatie, .har, .logeren] {
            #expect(vorm.teltAlsHuisvesting(op: dag).waarde == false)
            #expect(vorm.teltAlsHuisvesting(op: dag, regelingTelt: true).waarde == true)
        }
        #expect(Regelboek.zekerheid(Woonvorm.har.teltAlsHuisvesting(op: dag).grond) == .laag)
    }
}
