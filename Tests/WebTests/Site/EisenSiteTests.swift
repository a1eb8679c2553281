// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import TestSupport
import Testing

@testable import Web

/// Requirements of ASVS 5.0 that hold for the whole site, and that no other test is about.
@Suite("Eisen aan de hele site")
struct EisenSiteTests {
    private let site: Proefsite
    private let rosa: Visitor
    private let dossier: DossierID

    init() async throws {
        site = try await Proefsite()
        rosa = try await site.visitor("rosa")
        dossier = try await site.proef.dossier("Selam", "Regel\"; filename=kwaad")
    }

    /// Every page that can be asked for without an act.
    private var paginas: [String] {
        site.routes.filter { $0.method == "GET" && !$0.path.contains("/api/") && !$0.path.contains(".") }.map { route in
            route.path.replacing("{sleutel}", with: "pip_termijn").replacing("/regels/{id}", with: "/regels/PIP-02")
                .replacing("{soort}", with: "notitie").replacing("{id}", with: dossier.description)
        }.filter { !$0.contains("{") }
    }

    @Test("ASVS 7.4.4: op elke pagina van wie is aangemeld, staat de knop om af te melden")
    func afmelden() async throws {
        for naam in ["rosa", "tom", "bea"] {
            let visitor = try await site.visitor(naam)
            for path in paginas
            where path != "/aanmelden" && !path.hasPrefix("/aanmelden/") && !path.hasSuffix("/afdruk")
                && !path.hasSuffix("/gegevens")
            {
                let reply = try await visitor.get(path)
                guard reply["Content-Type"]?.hasPrefix("text/html") == true else { continue }
                #expect(reply.text.contains("action=\"/afmelden\""), "\(naam) \(path) \(reply.status)")
            }
        }
    }

    @Test("ASVS 3.5.3, 7.6.2: kijken verandert niets en geeft niemand een sessie")
    func kijken() async throws {
        let before = try await site.proef.toon(dossier).versie
        for path in paginas {
            #expect(try await rosa.get(path)["Set-Cookie"] == nil, "\(path)")
            #expect(try await Visitor(site: site).get(path)["Set-Cookie"] == nil, "\(path)")
        }
        #expect(try await site.proef.toon(dossier).versie == before)
        #expect(try await rosa.get("/vandaag").status == 200)
    }

    @Test(
        "ASVS 6.2.6, 6.2.7, 6.4.2: het wachtwoord is verborgen, de browser mag het invullen, en er is geen geheime vraag"
    )
    func wachtwoord() async throws {
        let page = try await Visitor(site: site).get("/aanmelden").text
        #expect(page.contains("type=\"password\"") && page.contains("autocomplete=\"current-password\""))
        #expect(page.contains("autocomplete=\"username\""))
        let names = page.split(separator: " name=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(
            Set(names.map(String.init)).subtracting(["viewport", "color-scheme"]) == [
                "csrf", "gebruikersnaam", "wachtwoord",
            ]
        )
        #expect(!Asset.all.contains { String(decoding: $0.bytes, as: UTF8.self).contains("\"paste\"") })
    }

    @Test(
        "ASVS 3.2.2, 3.5.7, 14.3.3: het script maakt van tekst geen code, weet niets van mensen en bewaart alleen een voorkeur"
    )
    func script() throws {
        for asset in Asset.all {
            let text = String(decoding: asset.bytes, as: UTF8.self)
            for word in [
                "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
                "sessionStorage",
                "indexedDB", "document.cookie", "createContextualFragment",
            ] {
                #expect(!text.contains(word), "\(asset.path): \(word)")
            }
            for part in text.split(separator: "localStorage.").dropFirst() {
                #expect(
                    part.hasPrefix("getItem(\"toetsen\")") || part.hasPrefix("setItem(\"toetsen\","),
                    "\(part.prefix(30))"
                )
            }
        }
    }

    @Test(
        "ASVS 3.4.2, 3.5.6: geen andere site mag lezen wat hier staat, ook niet als script; alleen het contract is voor iedereen"
    )
    func andereSite() async throws {
        for path in ["/vandaag", "/aanmelden", "/api/v1/dossiers?callback=x", "/api/v1/werklijst", "/gezondheid"] {
            let reply = try await rosa.get(path, headers: [("Origin", "https://evil.test")])
            #expect(reply["Access-Control-Allow-Origin"] == nil, "\(path)")
            #expect(reply["Access-Control-Allow-Credentials"] == nil, "\(path)")
            #expect(!reply.text.hasPrefix("x(") && !reply.text.hasPrefix("/**/"), "\(path)")
        }
        let contract = try await rosa.get("/api/v1/openapi.json", headers: [("Origin", "https://evil.test")])
        #expect(contract["Access-Control-Allow-Origin"] == "*" && contract["Access-Control-Allow-Credentials"] == nil)
    }

    @Test("ASVS 4.2.2: de lengte die een antwoord noemt, is zijn lengte")
    func lengte() async throws {
        for path in paginas + ["/api/v1/dossiers", "/nietes", Asset.all[0].path] {
            let reply = try await rosa.get(path)
            guard let length = reply["Content-Length"] else { continue }
            #expect(Int(length) == reply.body.count && reply["Transfer-Encoding"] == nil, "\(path)")
        }
    }

    @Test("ASVS 5.4.1, 5.4.2: de naam van een bestand komt van ons, nooit van wat iemand typte")
    func bestandsnaam() async throws {
        for (path, name) in [("uitvoer.csv", "dossier.csv"), ("uitvoer.json", "dossier.json")] {
            let reply = try await rosa.get("/dossiers/\(dossier)/\(path)")
            #expect(reply["Content-Disposition"] == "attachment; filename=\"\(name)\"")
        }
    }

    @Test(
        "ASVS 5.2.2, 5.2.3, 5.2.5, 5.2.6, 5.3.2: een ander soort bestand wordt niet gelezen, hoe het ook heet",
        arguments: [
            ("personen.exe", "voornamen;achternaam\nA;B\n"), ("personen.zip", "PK\u{3}\u{4}"),
            ("../../personen.svg", "<svg/>"),
            ("foto.png", "\u{89}PNG"), ("personen.csv", "PK\u{3}\u{4}\u{0}\u{0}"),
            ("personen.csv", "<svg onload=alert(1)>"),
            ("a/../../b.csv", "\u{0}\u{1}\u{2}"), ("personen.csv.php", "<?php system($_GET[0]); ?>"),
        ]
    )
    func bestand(_ naam: String, _ inhoud: String) async throws {
        let tom = try await site.visitor("tom")
        let reply = try await tom.upload("/beheer/inlezen", [("doen", "inlezen")], file: inhoud, naam: naam)
        #expect([200, 422].contains(reply.status) && !reply.text.contains("<svg onload"), "\(reply.status)")
        let list = try await rosa.json("GET", "/dossiers").text
        #expect(list.split(separator: "\"dossier\":").count == 2)
    }

    @Test("ASVS 16.5.1, 16.5.4: wat niemand voorzag, is een nummer voor wie werkt, en nooit wat er misging")
    func onvoorzien() async throws {
        try site.proef.weert().hapert(.statement("no such table: geheim_9f3a"))
        for (path, type) in [("/vandaag", "text/html; charset=utf-8"), ("/api/v1/dossiers", Probleem.mediaType)] {
            let reply = try await rosa.get(path)
            #expect(reply.status == 500 && reply["Content-Type"] == type, "\(path)")
            #expect(
                reply.text.contains("nummer") && !reply.text.contains("geheim_9f3a") && !reply.text.contains("table")
            )
        }
        try site.proef.weert().hapert(nil)
        #expect(try await rosa.get("/vandaag").status == 200)
    }

    @Test("ASVS 6.3.2: een nieuwe installatie heeft geen enkel account")
    func leeg() async throws {
        let proef = try Proef()
        #expect(try await proef.desk.platform.read { try $0.exists("SELECT 1 FROM account") } == false)
        #expect(try await site.proef.desk.platform.read { try $0.exists("SELECT 1 FROM account") })
    }

    @Test("ASVS 6.5.8: de tijd van een code is die van de server, wat een browser ook zegt")
    func tijd() async throws {
        try await site.proef.vergeetCodes()
        let first = try await Visitor(site: site).firstStep("rosa")
        let visitor = Visitor(site: site, cookie: try first.cookie())
        let code = site.proef.code()
        let page = try await visitor.get("/aanmelden/code")
        let fields = [(FormToken.csrfName, try page.hidden(FormToken.csrfName)), ("code", code)]
        let dates = [("Date", "Mon, 01 Jan 2001 00:00:00 GMT"), ("X-Time", "978307200")]
        #expect(try await visitor.post("/aanmelden/code", fields, plain: dates).status == 303)
    }
}
