// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("S6: de tweede stap van aanmelden")
struct TweedeStapTests {
    /// Somebody who gave the password.
    private func halverwege(_ site: Proefsite, _ naam: String = "rosa") async throws -> Visitor {
        let first = try await Visitor(site: site).firstStep(naam)
        #expect(first.status == 303 && first["Location"] == "/aanmelden/code")
        return Visitor(site: site, cookie: try first.cookie())
    }

    private func zonderFactor(_ site: Proefsite) async throws {
        try await site.proef.desk.platform.write {
            try TweedeFactorStore($0).remove(Proef.rosa.id.description)
        }
    }

    @Test("ASVS 6.3.3, 7.2.4, 2.3.1, 7.2.2, 7.6.2: het wachtwoord alleen opent niets; de code maakt een nieuwe sessie")
    func half() async throws {
        let site = try await Proefsite()
        let half = try await halverwege(site)
        #expect(try await half.get("/vandaag")["Location"]?.hasPrefix("/aanmelden") == true)
        #expect(try await half.json("GET", "/dossiers").status == 401)
        let done = try await half.code(site.proef.code(), op: "/aanmelden/code")
        #expect(done["Location"] == "/vandaag")
        #expect(try done.cookie() != half.cookie)
        #expect(try await Visitor(site: site, cookie: try done.cookie()).get("/vandaag").status == 200)
        #expect(try await half.get("/aanmelden/code")["Location"] == "/aanmelden")
    }

    @Test("ASVS 6.5.1: een code werkt één keer, ook in een ander venster")
    func eenKeer() async throws {
        let site = try await Proefsite()
        #expect(try await halverwege(site).code(site.proef.code(), op: "/aanmelden/code").status == 303)
        let second = try await halverwege(site)
        let again = try await second.code(site.proef.code(), op: "/aanmelden/code")
        #expect(again.status == 422 && again["Set-Cookie"] == nil && again.text.contains("Deze code werkt niet"))
        #expect(try await second.code(site.proef.code(1), op: "/aanmelden/code").status == 303)
    }

    @Test("ASVS 6.5.5: na vijf minuten begint het aanmelden opnieuw")
    func verlopen() async throws {
        let site = try await Proefsite()
        let half = try await halverwege(site)
        let page = try await half.get("/aanmelden/code")
        site.proef.zet("2022-10-04", minuut: 546)
        let fields = [(FormToken.csrfName, try page.hidden(FormToken.csrfName)), ("code", site.proef.code())]
        let reply = try await half.post("/aanmelden/code", fields, plain: [])
        #expect(reply["Location"] == "/aanmelden?melding=verlopen" && reply["Set-Cookie"] == nil)
        #expect(try await half.get("/aanmelden?melding=verlopen").text.contains("Meld u opnieuw aan"))
    }

    @Test("ASVS 6.5.1, 6.3.1: wie codes raadt, moet na tien keer wachten, ook met het goede wachtwoord")
    func raden() async throws {
        let site = try await Proefsite()
        let open = try await site.visitor("rosa")
        try await site.proef.vergeetCodes()
        for _ in 1...5 {
            let half = try await halverwege(site)
            for _ in 1...2 { #expect(try await half.code("000000", op: "/aanmelden/code").status == 422) }
        }
        let blocked = try await halverwege(site).code(site.proef.code(), op: "/aanmelden/code")
        #expect(blocked.status == 429 && blocked["Set-Cookie"] == nil)
        #expect(try await open.get("/vandaag").status == 200)
        site.proef.zet("2022-10-04", minuut: 542)
        #expect(try await halverwege(site).code(site.proef.code(), op: "/aanmelden/code").status == 303)
    }

    @Test("ASVS 6.4.1: wie nog geen tweede factor heeft, stelt die in en krijgt één keer tien herstelcodes")
    func instellen() async throws {
        let site = try await Proefsite()
        try await zonderFactor(site)
        let half = try await halverwege(site)
        let page = try await half.get("/aanmelden/code")
        #expect(
            page.text.contains("otpauth://totp/Meedoen:rosa?secret=") && page.text.contains("Stel de tweede stap in")
        )
        let wrong = try await half.code("123456", op: "/aanmelden/code")
        #expect(wrong.status == 422 && wrong["Set-Cookie"] == nil)
        #expect(try await half.get("/vandaag").status == 303)
        try await site.proef.desk.platform.write { connection in
            try connection.run("DELETE FROM tweede_factor")
            try site.proef.wacht(Proef.rosa.id, connection)
        }
        let done = try await half.code(site.proef.code(), op: "/aanmelden/code")
        #expect(done.status == 200 && done.text.contains("Bewaar uw herstelcodes"))
        let codes = done.text.split(separator: "<code>").dropFirst().map { String($0.prefix { $0 != "<" }) }
        #expect(codes.count == 10)
        #expect(try await Visitor(site: site, cookie: try done.cookie()).get("/vandaag").status == 200)
        let paper = try await halverwege(site).code(codes[3], op: "/aanmelden/code")
        #expect(paper.status == 303)
        #expect(try await halverwege(site).code(codes[3], op: "/aanmelden/code").status == 422)
        #expect(try await halverwege(site).code(codes[4].uppercased(), op: "/aanmelden/code").status == 303)
    }

    @Test("ASVS 6.5.6: een formulier van een ander venster of zonder teken telt niet")
    func teken() async throws {
        let site = try await Proefsite()
        let half = try await halverwege(site)
        for fields in [[("code", site.proef.code())], [("csrf", "x"), ("code", site.proef.code())]] {
            #expect(try await half.post("/aanmelden/code", fields, plain: [])["Set-Cookie"] == nil)
        }
    }

    @Test(
        "ASVS 13.4.2: buiten een oefening noemt de pagina nooit een code; de sleutel staat niet leesbaar in de database"
    )
    func geheim() async throws {
        let site = try await Proefsite()
        let page = try await halverwege(site).get("/aanmelden/code")
        #expect(!page.text.contains(site.proef.code()))
        let kept = try await site.proef.desk.platform.read { try TweedeFactorStore($0).find(Proef.rosa.id.description) }
        let bytes = try #require(kept?.geheim)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("1234567890"))
    }
}
