// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import TestSupport
import Testing

@testable import Web

@Suite("Wat elk antwoord meekrijgt")
struct AntwoordTests {
    private static let koppen = [
        "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy", "X-Frame-Options", "Permissions-Policy",
    ]

    @Test(
        "ASVS 3.2.1, 3.4.1, 3.4.3, 3.4.4, 3.4.5, 3.4.6, 3.4.8, 3.5.8: pagina's, fouten, bestanden en omwegen hebben alle koppen"
    )
    func koppen() async throws {
        let site = try await Proefsite(isVeilig: true)
        let dossier = try await site.proef.dossier()
        let (rosa, tom) = (try await site.visitor("rosa"), try await site.visitor("tom"))
        let replies: [(String, Int, Reply)] = [
            ("pagina", 200, try await rosa.get("/vandaag")), ("aanmelden", 200, try await rosa.get("/aanmelden")),
            ("omweg", 303, try await Visitor(site: site).get("/vandaag")),
            ("er niet", 404, try await rosa.get("/nietes")), ("geen dossier", 404, try await rosa.get("/dossiers/x")),
            ("zonder sleutel", 403, try await rosa.post("/zoek", [("q", "1")], plain: [])),
            ("invoerfout", 422, try await rosa.post("/dossiers/nieuw", [("voornamen", "")])),
            ("andere naam", 421, try await site.send("GET", "/", host: "evil.test")),
            ("bestand", 200, try await rosa.get("/dossiers/\(dossier)/uitvoer.csv")),
            ("alles", 200, try await tom.get("/beheer/uitvoer")), ("stijl", 200, try await rosa.get(Asset.all[0].path)),
            ("api", 200, try await rosa.json("GET", "/dossiers")),
            ("probleem", 404, try await rosa.json("GET", "/nietes")),
            ("kop", 200, try await rosa.send("HEAD", "/vandaag")),
            ("verkeerd", 405, try await rosa.send("DELETE", "/vandaag")),
        ]
        for (naam, status, reply) in replies {
            #expect(reply.status == status, "\(naam)")
            for kop in Self.koppen { #expect(reply[kop] != nil, "\(naam): \(kop)") }
            #expect(reply["X-Content-Type-Options"] == "nosniff" && reply["X-Frame-Options"] == "DENY", "\(naam)")
            #expect(reply["Strict-Transport-Security"]?.contains("max-age=63072000") == true, "\(naam)")
            let policy = reply["Content-Security-Policy"] ?? ""
            #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "\(naam)")
            #expect(!policy.contains("unsafe"), "\(naam)")
        }
    }

    @Test("ASVS 14.3.2, 14.2.5: wat over mensen gaat, bewaart geen enkele tussenstap")
    func bewaren() async throws {
        let site = try await Proefsite()
        let dossier = try await site.proef.dossier()
        let rosa = try await site.visitor("rosa")
        for path in [
            "/vandaag", "/dossiers", "/dossiers/\(dossier)", "/dossiers/\(dossier)/uitvoer.json", "/nietes",
            "/api/v1/dossiers", "/api/v1/dossiers/\(dossier)",
        ] {
            #expect(try await rosa.get(path)["Cache-Control"] == "no-store", "\(path)")
        }
        #expect(try await rosa.get(Asset.all[0].path)["Cache-Control"]?.contains("immutable") == true)
    }

    @Test("HEAD geeft de koppen van GET zonder inhoud")
    func head() async throws {
        let site = try await Proefsite()
        let dossier = try await site.proef.dossier()
        let rosa = try await site.visitor("rosa")
        for path in [
            "/vandaag", "/dossiers/\(dossier)", "/aanmelden", "/nietes", "/api/v1/dossiers", Asset.all[0].path,
        ] {
            let (get, head) = (try await rosa.get(path), try await rosa.send("HEAD", path))
            #expect(head.status == get.status && head["Content-Type"] == get["Content-Type"], "\(path)")
            if get.status == 200 { #expect(head.body.isEmpty, "\(path)") }
        }
    }

    @Test(
        "ASVS 4.1.4, 13.4.4: een andere methode wordt geweigerd, met wat wel mag",
        arguments: ["PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "OPTIONS", "PROPFIND", "get"]
    )
    func methode(_ methode: String) async throws {
        let site = try await Proefsite()
        let rosa = try await site.visitor("rosa")
        for path in ["/vandaag", "/dossiers/nieuw", "/api/v1/dossiers"] {
            let reply = try await rosa.send(methode, path)
            #expect(reply.status == 405 && !reply.text.contains("Tesfay"), "\(methode) \(path)")
            let allowed = path == "/vandaag" ? "GET, HEAD" : "GET, HEAD, POST"
            #expect(reply["Allow"] == allowed, "\(methode) \(path)")
        }
        #expect(try await rosa.send(methode, "/nietes").status == 404, "\(methode)")
        #expect(try await rosa.get("/voortgang-vragen")["Allow"] == "POST")
    }

    @Test(
        "ASVS 13.4.1, 13.4.3, 13.4.7: een vreemd pad, een map of een bestand van de bron is gewoon niet gevonden",
        arguments: [
            "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/dossiers/..%2f..%2fetc%2fpasswd", "/dossiers/%00",
            "/..\\..\\windows", "/dossiers/' OR '1'='1", "/vandaag/x", "/%", "/%zz", "/dossiers/é",
            "/" + String(repeating: "a", count: 40_000), String(repeating: "/a", count: 20_000),
            "/dossiers/" + String(repeating: "0", count: 5_000), "/assets/../Package.swift", "/.git/config", "/.env",
            "/assets", "/assets/", "/vandaag/x.css", "/dossiers.css", "/Package.swift", "/meedoen.sqlite",
            "/regels/XYZ-99", "/regels/parameters/nietes", "/begrippen/feiten/nietes",
        ]
    )
    func pad(_ pad: String) async throws {
        let reply = try await Proefsite().visitor("rosa").get(pad)
        #expect(reply.status == 404 && reply.text.contains("Niet gevonden"), "\(pad.prefix(60))")
        #expect(!reply.text.contains("root:"))
    }

    @Test("ASVS 1.2.4, 1.4.2: onzin, SQL en getallen die niet passen geven achter het vraagteken nooit een storing")
    func vraag() async throws {
        let site = try await Proefsite()
        let dossier = try await site.proef.dossier()
        let rosa = try await site.visitor("rosa")
        let junk = [
            "%", "%zz", "&&&&=", "=", "na=~", "na=x~zzz", "na=~\(dossier)", "na=a.b.c", "dag=99-99-9999",
            "bekend=31-02-2022",
            "bekend=0001-01-01", "bekend=9999-12-31", "open=x", "open=\(dossier)", "voor=-1",
            "voor=9223372036854775808",
            "voor=x", "van=x", "van=team", "van=\(Proef.bram.id)", "soort=x", "groep=x", "hoofdstuk=x", "q=%00",
            "q=%ff%fe",
            "q=%27%3B--", "q=%25_%25", "q=" + String(repeating: "a", count: 8_000), "fase=PIP&fase=x", "gesloten=ja",
            "termijn=gisteren", "melding=%3Cscript%3E", String(repeating: "a=1&", count: 2_000), "vorm=x",
        ]
        for path in [
            "/vandaag", "/dossiers", "/dossiers/\(dossier)", "/dossiers/\(dossier)/feit",
            "/dossiers/\(dossier)/feit/notitie", "/dossiers/nieuw", "/zoek", "/caseload", "/regels",
            "/regels/parameters",
            "/begrippen", "/aanmelden",
        ] {
            for text in junk {
                let reply = try await rosa.get("\(path)?\(text)")
                #expect([200, 404, 422].contains(reply.status), "\(path)?\(text.prefix(40)) gaf \(reply.status)")
                #expect(!reply.text.contains("<script>"), "\(path)?\(text.prefix(40))")
            }
        }
        let tom = try await site.visitor("tom")
        for text in junk {
            #expect([200, 404].contains(try await tom.get("/beheer/journaal?\(text)").status), "\(text.prefix(40))")
        }
    }
}
