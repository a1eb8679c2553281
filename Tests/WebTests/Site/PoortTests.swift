// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import TestSupport
import Testing

@testable import Web

@Suite("De poort: alleen eigen formulieren, alleen de eigen naam")
struct PoortTests {
    private func notitie(
        _ site: Proefsite,
        _ headers: [(String, String)],
        csrf: String? = nil
    ) async throws -> (Reply, Int) {
        let dossier = try await site.proef.dossier()
        let rosa = try await site.visitor("rosa")
        let token = try await rosa.token()
        let fields = [("csrf", csrf ?? token), ("datum", "04-10-2022"), ("tekst", "Gebeld")]
        let reply = try await rosa.post("/dossiers/\(dossier)/feit/notitie", fields, plain: headers)
        return (reply, try await site.proef.toon(dossier).beeld.feiten(.notitie).count)
    }

    @Test(
        "ASVS 3.5.1: een formulier van een andere site wordt geweigerd en er wordt niets geschreven",
        arguments: [
            [("Sec-Fetch-Site", "cross-site")], [("Sec-Fetch-Site", "same-site")], [("Origin", "https://evil.test")],
            [("Origin", "null")], [("Origin", "https://meedoen.test.evil.test")],
            [("Origin", "http://meedoen.test:81")],
            [("Origin", "https://meedoen.test"), ("Sec-Fetch-Site", "cross-site")], [("Origin", "")],
        ]
    )
    func vreemd(_ headers: [(String, String)]) async throws {
        let (reply, written) = try await notitie(try await Proefsite(), headers)
        #expect(reply.status == 403 && written == 0)
    }

    @Test(
        "Het eigen formulier komt erdoor",
        arguments: [
            [], [("Sec-Fetch-Site", "same-origin"), ("Origin", "https://meedoen.test")], [("Sec-Fetch-Site", "none")],
            [("Origin", "http://meedoen.test")],
        ]
    )
    func eigen(_ headers: [(String, String)]) async throws {
        let (reply, written) = try await notitie(try await Proefsite(), headers)
        #expect(reply.status == 303 && written == 1)
    }

    @Test(
        "ASVS 3.5.1: zonder formuliersleutel, met een halve of een verzonnen sleutel gebeurt er niets",
        arguments: ["", "x", "0000"]
    )
    func sleutel(_ csrf: String) async throws {
        let (reply, written) = try await notitie(try await Proefsite(), [], csrf: csrf)
        #expect(reply.status == 403 && written == 0 && reply.text.contains("verlopen"))
    }

    @Test(
        "ASVS 3.5.1: de formuliersleutel van een ander of van een vorige sessie geldt niet",
        arguments: ["bram", "hanna", "rosa"]
    )
    func andere(_ naam: String) async throws {
        let site = try await Proefsite()
        let token = try await site.visitor(naam).token()
        let (reply, written) = try await notitie(site, [], csrf: token)
        #expect(reply.status == 403 && written == 0)
    }

    @Test(
        "ASVS 4.1.3, 13.4.5: de site antwoordt alleen op haar eigen naam",
        arguments: [
            ("meedoen.test", 200), ("meedoen.test:8080", 200), ("evil.test", 421), ("meedoen.test.evil.test", 421),
            ("", 421), ("meedoen.test@evil.test", 421), ("127.0.0.1", 421), ("meedoen.test:80@evil.test", 421),
            ("meedoen.test:80/../x", 421), ("meedoen.test:80, evil.test", 421), ("meedoen.test:abc", 421),
            ("meedoen.test:", 421), ("meedoen.test:+80", 421), ("meedoen.test:99999", 421), ("a:meedoen.test:80", 421),
        ]
    )
    func naam(_ host: String, _ status: Int) async throws {
        let reply = try await Proefsite().send("GET", "/aanmelden", host: host)
        #expect(reply.status == status)
    }

    @Test(
        "Wie twee namen van de site noemt, krijgt van geen van beide antwoord",
        arguments: ["meedoen.test", "evil.test"]
    )
    func tweeNamen(_ host: String) async throws {
        let reply = try await Proefsite().send("GET", "/aanmelden", headers: [("Host", host)])
        #expect(reply.status == 400 && !reply.text.contains("evil.test"))
    }

    @Test(
        "Een ander soort bericht dan een formulier wordt geweigerd",
        arguments: ["application/json", "text/plain", "multipart/form-data", ""]
    )
    func soort(_ type: String) async throws {
        let site = try await Proefsite()
        let dossier = try await site.proef.dossier()
        let rosa = try await site.visitor("rosa")
        let body = "csrf=\(try await rosa.token())&datum=04-10-2022&tekst=x"
        let path = "/dossiers/\(dossier)/feit/notitie"
        let reply = try await rosa.send("POST", path, headers: [("Content-Type", type)], body: Array(body.utf8))
        #expect(reply.status == 415)
        #expect(try await site.proef.toon(dossier).beeld.feiten(.notitie).isEmpty)
    }

    @Test("ASVS 5.2.1: een te groot formulier of bestand wordt geweigerd")
    func groot() async throws {
        let rosa = try await Proefsite().visitor("rosa")
        let fields = [("q", String(repeating: "a", count: (1 << 20) + 1))]
        #expect(try await rosa.post("/zoek", fields).status == 413)
        let tom = try await rosa.site.visitor("tom")
        let large = String(repeating: "a", count: 20 << 20)
        #expect(try await tom.upload("/beheer/inlezen", [], file: large).status == 413)
    }
}
