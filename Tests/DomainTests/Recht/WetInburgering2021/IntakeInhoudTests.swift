// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("INT-01, INT-05: inhoud van de brede intake")
struct IntakeInhoudTests {
    static let compleet = IntakeInhoud(
        besproken: Set(IntakeOnderwerp.allCases),
        isAlleenSprekenAangeboden: true,
        hasVerslag: true
    )

    @Test("INT-01, P-07: compleet is honderd procent en kan worden afgerond")
    func compleet() {
        #expect(Self.compleet.procent == 100)
        #expect(Self.compleet.afrondbaar.waarde == true)
    }

    @Test("INT-01: elk onderwerp dat ontbreekt, wordt genoemd", arguments: IntakeOnderwerp.allCases)
    func ontbreekt(_ onderwerp: IntakeOnderwerp) throws {
        var intake = Self.compleet
        intake.besproken.remove(onderwerp)
        #expect(intake.ontbreekt == [onderwerp])
        #expect(intake.procent == 87)
        #expect(try #require(intake.afrondbaar.weigering).zin.contains(onderwerp.naam))
    }

    @Test("INT-01: het aanbod om alleen te spreken en het verslag horen erbij")
    func alleen() {
        var intake = Self.compleet
        intake.isAlleenSprekenAangeboden = false
        #expect(intake.afrondbaar.weigering?.zin.contains("zonder partner") == true)
        intake = Self.compleet
        intake.hasVerslag = false
        #expect(intake.afrondbaar.weigering?.zin.contains("verslag") == true)
    }

    @Test("INT-03: bij een beperking hoeft de leerbaarheidstoets niet")
    func vrijVanToets() {
        var intake = Self.compleet
        intake.besproken.remove(.leerbaarheidstoets)
        intake.isVrijVanToets = true
        #expect(intake.afrondbaar.waarde == true)
    }

    @Test("INT-05: van vóór het PIP tellen alleen uren uit de intake en wat het PIP noemt")
    func voorHetPip() {
        let pip = op("2024-03-15")
        let inspanningen = [
            InspanningVoorPip(op("2024-02-01"), .nt2, Uren(10), isIntake: true),
            InspanningVoorPip(op("2024-02-01"), .nt2, Uren(100), isIntake: false),
            InspanningVoorPip(op("2024-02-01"), .nt2, Uren(3), isIntake: false, staatInPip: true),
            InspanningVoorPip(op("2024-03-15"), .nt2, Uren(1000), isIntake: false),
            InspanningVoorPip(op("2024-03-16"), .nt2, Uren(5), isIntake: false),
            InspanningVoorPip(op("2024-02-01"), .map, Uren(7), isIntake: true),
            InspanningVoorPip(op("2024-02-01"), .anders, Uren(9), isIntake: true),
        ]
        #expect(InspanningVoorPip.som(inspanningen, soort: .nt2, pip: pip).waarde == Uren(18))
        #expect(InspanningVoorPip.som(inspanningen, soort: .map, pip: pip).waarde == Uren(7))
        #expect(InspanningVoorPip.som(inspanningen, soort: .anders, pip: pip).waarde == Uren(0))
    }
}
