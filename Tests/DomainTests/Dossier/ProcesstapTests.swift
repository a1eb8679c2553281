// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("P-06: van AZC tot werk in zestien stappen") struct ProcesstapTests {
    private func nu(_ opbouw: Opbouw) -> Processtap? { opbouw.beeld.stappen.first(where: \.isNu)?.stap }

    private func toestand(_ opbouw: Opbouw, _ stap: Processtap) -> Stapstand.Toestand? {
        opbouw.beeld.stappen.first { $0.stap == stap }?.toestand
    }

    @Test("P-06: zestien stappen, elk met wie hem doet; de werkgever staat er vanaf het begin bij")
    func zestien() throws {
        let stappen = try Opbouw.asielstatushouder().beeld.stappen
        #expect(stappen.count == 16)
        #expect(stappen.allSatisfy { !$0.stap.verantwoordelijk.isEmpty && !$0.stap.naam.isEmpty })
        #expect(stappen.contains { $0.stap == .plaatsing && $0.toestand == .straks })
        #expect(stappen.count(where: \.isNu) == 1)
    }

    @Test("P-06: wat is vastgelegd, schuift de stap van nu op; wat werd overgeslagen zegt dat het niet is vastgelegd")
    func schuift() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.koppeling, "2022-02-01")
        #expect(nu(opbouw) == .kennismaking)
        #expect(toestand(opbouw, .vroegMeedoen) == .nietVastgelegd)
        let gesprek = try opbouw.add(.intakegesprek, "2022-03-01", ["compleet": "nee"])
        #expect(nu(opbouw) == .intake)
        #expect(toestand(opbouw, .intake) == .loopt(gesprek))
        try opbouw.add(.intakegesprek, "2022-03-10", ["compleet": "ja"])
        #expect(nu(opbouw) == .leerbaarheidstoets)
        let uren = try opbouw.add(.cursusuren, "2022-06-01", ["uren": "20", "lessoort": "NT2"])
        #expect(nu(opbouw) == .leerroute)
        #expect(toestand(opbouw, .leerroute) == .loopt(uren))
        #expect(toestand(opbouw, .leerbaarheidstoets) == .nietVastgelegd)
    }

    @Test("P-06: voortgangsgesprekken en maatschappelijke begeleiding lopen naast de andere stappen")
    func doorlopend() throws {
        var opbouw = try Opbouw.metPip("2022-04-01")
        let voor = nu(opbouw)
        try opbouw.add(.voortgangsgesprek, "2022-07-01", ["gehouden": "ja"])
        #expect(nu(opbouw) == voor)
        try opbouw.add(.begeleiding, "2022-07-02", ["stap": "BEGONNEN"])
        #expect(nu(opbouw) == voor && voor == .leerroute)
        guard case .loopt = toestand(opbouw, .voortgang) else {
            Issue.record("het gesprek telt niet")
            return
        }
    }

    @Test("P-06: onder de Wi2013 horen intake en PIP er niet bij")
    func oudeWet() throws {
        var opbouw = Opbouw()
        try opbouw.add(.regime, "2019-01-01", ["wet": "WI2013", "reden": "kennisgeving voor 2022"])
        for stap in [Processtap.intake, .plan] {
            guard case .hoortErNietBij = toestand(opbouw, stap) else {
                Issue.record("\(stap)")
                continue
            }
        }
    }
}
