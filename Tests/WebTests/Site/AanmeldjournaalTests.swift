// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Aanmelden in het journaal")
struct AanmeldjournaalTests {
    @Test(
        "ASVS 16.3.1: aanmelden staat in het journaal, gelukt en mislukt, met een merk van het adres en zonder wachtwoord"
    )
    func vastgelegd() async throws {
        let site = try await Proefsite()
        let visitor = Visitor(site: site)
        _ = try await visitor.firstStep("rosa", "niet het wachtwoord van Rosa")
        _ = try await visitor.firstStep("niemand")
        _ = try await site.visitor("rosa")
        var vraag = Journaalvraag()
        vraag.handeling = .aanmelden
        let lines = try site.proef.weert().readSync { try JournaalStore($0).lines(vraag, limit: 10) }
        #expect(lines.map(\.uitkomst) == [.gelukt, .geweigerd] && lines.map(\.detail) == ["code", "wachtwoord"])
        #expect(lines.allSatisfy { $0.medewerker == Proef.rosa.id && $0.herkomst.adres?.count == 16 })
        #expect(lines.first?.herkomst.sessie?.count == 16 && lines.last?.herkomst.sessie == nil)
    }
}
