// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("S6: het eigen account")
struct AccountSiteTests {
    private let nieuw = "drie koude kelders ruisen"

    private func wijzig(_ wie: Visitor, _ oud: String, _ nieuw: String, _ herhaling: String) async throws -> Reply {
        try await wie.post(
            "/account/wachtwoord",
            [("wachtwoord", oud), ("nieuw", nieuw), ("herhaling", herhaling)]
        )
    }

    @Test("ASVS 6.2.2, 6.2.3, 7.4.3: een nieuw wachtwoord vraagt het oude en meldt andere apparaten af")
    func wachtwoord() async throws {
        let site = try await Proefsite()
        let (hier, daar) = (try await site.visitor("rosa"), try await site.visitor("rosa"))
        let wrong = try await wijzig(hier, "niet mijn wachtwoord", nieuw, nieuw)
        #expect(wrong.status == 422 && wrong.text.contains("Dit is niet uw wachtwoord van nu"))
        #expect(try await wijzig(hier, Proefsite.wachtwoord, nieuw, nieuw + "x").status == 422)
        #expect(try await wijzig(hier, Proefsite.wachtwoord, "welkom123456", "welkom123456").status == 422)
        #expect(try await wijzig(hier, Proefsite.wachtwoord, nieuw, nieuw)["Location"] == "/account?melding=wachtwoord")
        #expect(try await hier.get("/account?melding=wachtwoord").text.contains("Uw wachtwoord is gewijzigd"))
        #expect(try await daar.get("/vandaag").status == 303)
        #expect(try await Visitor(site: site).firstStep("rosa").status == 422)
        #expect(try await Visitor(site: site).firstStep("rosa", nieuw).status == 303)
        let done = try await site.proef.desk.platform.read {
            try AccountStore($0).gebeurtenissen(Proef.rosa.id.description)
        }
        #expect(done.last?.soort == .wachtwoordGewijzigd)
    }

    @Test("ASVS 7.5.2, 7.4.5: iemand ziet waar hij is aangemeld, en kan één of alle andere sessies beëindigen")
    func sessies() async throws {
        let site = try await Proefsite()
        let (een, twee, drie) = (
            try await site.visitor("rosa"), try await site.visitor("rosa"), try await site.visitor("rosa")
        )
        let ander = try await site.visitor("bram")
        let page = try await een.get("/account")
        #expect(page.text.split(separator: "deze sessie").count == 2)
        #expect(page.text.split(separator: "name=\"sessie\"").count == 3)
        #expect(try await een.post("/account/sessies", [("sessie", try page.hidden("sessie"))]).status == 303)
        let left = [try await twee.get("/vandaag").status, try await drie.get("/vandaag").status]
        #expect(left.sorted() == [200, 303])
        #expect(try await een.post("/account/sessies").status == 303)
        #expect(try await twee.get("/vandaag").status == 303)
        #expect(try await drie.get("/vandaag").status == 303)
        #expect(try await een.get("/vandaag").status == 200)
        #expect(try await ander.get("/vandaag").status == 200)
    }

    @Test("ASVS 7.4.2, 8.3.2: wie wordt geblokkeerd, is meteen overal weg")
    func geblokkeerd() async throws {
        let site = try await Proefsite()
        let rosa = try await site.visitor("rosa")
        #expect(try await rosa.get("/vandaag").status == 200)
        try await site.proef.desk.platform.write {
            try AccountStore($0).changeStatus(
                Proef.rosa.id.description,
                versie: 1,
                to: .geblokkeerd,
                Wijziger(door: "test", tijdstip: 1)
            )
        }
        #expect(try await rosa.get("/vandaag").status == 303)
        #expect(try await Visitor(site: site).signIn("rosa").status == 422)
    }
}

@Suite("S6: zware handelingen vragen de code opnieuw")
struct BevestigdTests {
    @Test("ASVS 7.5.3: na tien minuten vraagt uitvoer eerst om de code, en gaat daarna verder")
    func uitvoer() async throws {
        let site = try await Proefsite()
        let bea = try await site.visitor("bea")
        #expect(try await bea.get("/beheer/uitvoer")["Content-Disposition"] != nil)
        site.proef.zet("2022-10-04", minuut: 551)
        for path in ["/beheer/uitvoer", "/beheer/uitvoer?vorm=personen"] {
            let asked = try await bea.get(path)
            #expect(asked["Content-Disposition"] == nil && asked.text.contains("Bevestig dat u het bent"))
        }
        #expect(try await bea.get("/beheer").status == 200)
        let wrong = try await bea.post("/bevestigen", [("naar", "/beheer/uitvoer"), ("bevestigcode", "000000")])
        #expect(wrong.status == 422)
        let fields = [("naar", "/beheer/uitvoer"), ("bevestigcode", site.proef.code())]
        #expect(try await bea.post("/bevestigen", fields)["Location"] == "/beheer/uitvoer")
        #expect(try await bea.get("/beheer/uitvoer")["Content-Disposition"] != nil)
    }

    @Test("ASVS 7.5.3: een formulier blijft bewaard tot na de code")
    func formulier() async throws {
        let site = try await Proefsite()
        let rosa = try await site.visitor("rosa")
        site.proef.zet("2022-10-04", minuut: 551)
        let asked = try await rosa.post("/account/herstelcodes", [("iets", "a&b")])
        #expect(asked.text.contains("name=\"iets\" value=\"a&amp;b\"") && !asked.text.contains("<code>"))
        let done = try await rosa.post("/account/herstelcodes", [("bevestigcode", site.proef.code())])
        #expect(done.text.split(separator: "<code>").count == 11)
    }
}
