// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WHO-14 tot WHO-17: oude of nieuwe wet")
struct WetkeuzeTests {
    @Test("W84: plichtig op 31 december 2021: Wi2013, geen PIP, wel Statushouders aan het werk, geen startbaan")
    func oudeWet() throws {
        let wet = try #require(Wetkeuze.wetsversie(vanDuo: nil, wasPlichtigOpLaatsteDagOudeWet: true).waarde)
        #expect(wet == .wi2013)
        #expect(!wet.hasPipPlicht)
        #expect(wet.hasStatushoudersAanHetWerk)
        #expect(!wet.hasStartbaan)
    }

    @Test(
        "WHO-14: het begin van de plicht beslist als DUO niets zegt",
        arguments: [("2021-12-31", Wetsversie.wi2013), ("2022-01-01", .wi2021)]
    )
    func begin(plicht: String, wet: Wetsversie) {
        let uitkomst = Wetkeuze.wetsversie(vanDuo: nil, wasPlichtigOpLaatsteDagOudeWet: nil, plichtBegin: op(plicht))
        #expect(uitkomst.waarde == wet)
    }

    @Test("WHO-14: DUO gaat voor; zonder gegevens wacht de keuze")
    func duo() {
        let uitkomst = Wetkeuze.wetsversie(
            vanDuo: .wi2021,
            wasPlichtigOpLaatsteDagOudeWet: true,
            plichtBegin: op("2021-12-20")
        )
        #expect(uitkomst.waarde == .wi2021)
        #expect(Wetkeuze.wetsversie(vanDuo: nil, wasPlichtigOpLaatsteDagOudeWet: nil).isWacht)
        #expect(Wetkeuze.wetsversie(vanDuo: nil, wasPlichtigOpLaatsteDagOudeWet: false).waarde == .wi2021)
    }

    @Test("WHO-16: ELIP is voor de oude wet als de lening op is")
    func elip() {
        #expect(Wetsversie.wi2013.magElip(isLeningOp: true))
        #expect(!Wetsversie.wi2013.magElip(isLeningOp: false))
        #expect(!Wetsversie.wi2021.magElip(isLeningOp: true))
        #expect(Wetsversie.wi2021.hasPipPlicht && Wetsversie.wi2021.hasStartbaan)
    }
}
