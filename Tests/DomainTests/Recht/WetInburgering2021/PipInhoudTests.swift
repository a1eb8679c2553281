// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("PIP-01: inhoud van het PIP")
struct PipInhoudTests {
    static let compleet = PipInhoud(
        groep: .asielstatushouder,
        leerroute: .b1,
        begeleiding: "Wekelijks een gesprek met de klantmanager",
        pvt: Uren(12),
        map: Uren(40),
        intensiteit: Uren(900),
        hasAfspraakKinderopvang: true,
        voortgangsgesprekken: 4,
        hasPlanningGesprekken: true,
        hasBijstand: true,
        hasParticipatiewetBesluiten: true,
        hasRechtOpOntzorgen: true,
        hasOntzorgbesluit: true,
        hasRechtsmiddelen: true
    )

    @Test("PIP-01: een compleet PIP kan worden ondertekend")
    func tekenbaar() {
        #expect(Self.compleet.ontbreekt.isEmpty)
        #expect(Self.compleet.tekenbaar.waarde == .b1)
    }

    @Test("PIP-01: elk onderdeel dat ontbreekt, wordt genoemd", arguments: PipOnderdeel.allCases)
    func ontbreekt(_ onderdeel: PipOnderdeel) throws {
        var pip = Self.compleet
        switch onderdeel {
        case .leerroute: pip.leerroute = nil
        case .begeleiding: pip.begeleiding = "  "
        case .pvt: pip.pvt = Uren(0)
        case .map: pip.map = nil
        case .intensiteit: pip.intensiteit = nil
        case .kinderopvang: pip.hasAfspraakKinderopvang = false
        case .voortgangsgesprekken: pip.hasPlanningGesprekken = false
        case .participatiewet: pip.hasParticipatiewetBesluiten = false
        case .ontzorgen: pip.hasOntzorgbesluit = false
        case .rechtsmiddelen: pip.hasRechtsmiddelen = false
        }
        #expect(pip.ontbreekt == [onderdeel])
        let weigering = try #require(pip.tekenbaar.weigering)
        #expect(weigering.zin.contains(onderdeel.naam))
        #expect(weigering.grond.regels == ["PIP-01"])
    }

    @Test("PIP-01, MAP-02: op de onderwijsroute hoort geen MAP in het PIP")
    func onderwijs() {
        var pip = Self.compleet
        pip.leerroute = .onderwijs
        pip.map = nil
        #expect(pip.ontbreekt.isEmpty)
        pip.pvt = nil
        #expect(pip.ontbreekt == [.pvt])
    }

    @Test("PIP-01: bij een gezinsmigrant zonder bijstand hoeven intensiteit en besluiten er niet in")
    func gezin() {
        var pip = Self.compleet
        pip.groep = .gezinsmigrant
        pip.intensiteit = nil
        pip.hasBijstand = false
        pip.hasParticipatiewetBesluiten = false
        pip.hasRechtOpOntzorgen = false
        pip.hasOntzorgbesluit = false
        #expect(pip.ontbreekt.isEmpty)
    }

    @Test("PIP-01: een leeg PIP mist alles wat voor deze groep nodig is")
    func leeg() {
        #expect(
            PipInhoud(groep: .overigeMigrant).ontbreekt
                == [.leerroute, .begeleiding, .pvt, .map, .kinderopvang, .voortgangsgesprekken, .rechtsmiddelen]
        )
    }
}
