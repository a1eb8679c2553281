// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("MOVE-01 tot MOVE-03: verhuizen")
struct VerhuizingTests {
    @Test("W11: naar gemeente B op 3 februari 2025: PIP uiterlijk 14 april, leerroute en termijn blijven")
    func verhuisd() {
        #expect(Verhuizing.pipUiterlijk(inschrijving: op("2025-02-03")).waarde?.dag == op("2025-04-14"))
        #expect(Verhuizing.leerroute(vorige: .b1).waarde == .b1)
        let termijn = Inburgeringstermijn.verwacht(dagtekeningen: [op("2024-03-15"), op("2025-04-10")]).waarde
        #expect(termijn == Looptijd(begin: op("2024-03-16"), tot: LaatsteDag(op("2027-03-15"))))
    }

    @Test(
        "MOVE-01: tien weken na de inschrijving, doorgeschoven naar een werkdag",
        arguments: [
            ("2025-02-10", "2025-04-22"), ("2024-01-22", "2024-04-02"), ("2025-02-08", "2025-04-22"),
            ("2022-06-01", "2022-08-10"),
        ]
    )
    func uiterlijk(inschrijving: String, laatste: String) {
        #expect(Verhuizing.pipUiterlijk(inschrijving: op(inschrijving)).waarde?.dag == op(laatste))
    }

    @Test("MOVE-01: een herindeling is geen verhuizing; zonder inschrijving wacht de termijn")
    func herindeling() {
        #expect(Verhuizing.pipUiterlijk(inschrijving: op("2027-01-01"), isHerindeling: true).weigering != nil)
        #expect(Verhuizing.pipUiterlijk(inschrijving: nil).isWacht)
    }

    @Test("MOVE-02: zonder eerder PIP kiest de nieuwe gemeente zelf")
    func zonderPip() {
        #expect(Verhuizing.leerroute(vorige: nil).isOordeel)
        #expect(Verhuizing.bericht(hasPip: false) == "SS120")
        #expect(Verhuizing.bericht(hasPip: true) == "SS121")
        #expect(Verhuizing.berichtOudeGemeente == "SS122")
    }

    @Test(
        "MOVE-03: de oude gemeente meldt tot een maand na het nieuwe PIP",
        arguments: [("2025-04-14", "2025-05-14"), ("2025-01-30", "2025-02-28"), ("2024-12-31", "2025-01-31")]
    )
    func schrijven(pip: String, laatste: String) {
        let uitkomst = Verhuizing.oudeGemeenteSchrijft(nieuwPip: op(pip), isVorigPipVanOudeGemeente: true)
        #expect(uitkomst.waarde?.dag == op(laatste))
    }

    @Test("MOVE-03: niet als het vorige PIP van een ander is; zonder nieuw PIP loopt de maand niet")
    func nietSchrijven() {
        #expect(
            Verhuizing.oudeGemeenteSchrijft(nieuwPip: op("2025-04-14"), isVorigPipVanOudeGemeente: false).weigering
                != nil
        )
        #expect(Verhuizing.oudeGemeenteSchrijft(nieuwPip: nil, isVorigPipVanOudeGemeente: true).isWacht)
    }

    @Test("MB-01: maatschappelijke begeleiding begint bij de inschrijving, alleen voor asielstatushouders")
    func begeleiding() {
        #expect(
            MaatschappelijkeBegeleiding.begin(groep: .asielstatushouder, inschrijving: op("2025-02-03")).waarde
                == op("2025-02-03")
        )
        #expect(MaatschappelijkeBegeleiding.begin(groep: .asielstatushouder, inschrijving: nil).isWacht)
        #expect(
            MaatschappelijkeBegeleiding.begin(groep: .gezinsmigrant, inschrijving: op("2025-02-03")).weigering != nil
        )
    }
}
