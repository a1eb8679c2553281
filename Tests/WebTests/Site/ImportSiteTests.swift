// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import TestSupport
import Testing

@testable import Web

@Suite("Bestanden in en uit over de site")
struct ImportSiteTests {
    private static let goed =
        "sleutel;voornamen;achternaam;geboortedatum\nK1;Mariam;Haddad;5-3-1988\nK2;Yousef;Haddad;1-2-1985\n"

    @Test("X-08: eerst proberen bewaart niets, daarna inlezen wel, en het is ongedaan te maken")
    func goed() async throws {
        let tom = try await Proefsite().visitor("tom")
        let tried = try await tom.upload("/beheer/inlezen", [("soort", "personen")], file: Self.goed)
        #expect(tried.status == 200 && tried.text.contains("er is niets bewaard"))
        #expect(!(try await tom.get("/dossiers").text.contains("Haddad")))
        let done = try await tom.upload("/beheer/inlezen", [("soort", "personen"), ("echt", "ja")], file: Self.goed)
        #expect(done.status == 200 && done.text.contains("Ingelezen") && done.text.contains("personen.csv"))
        #expect(try await tom.get("/dossiers").text.contains("Mariam Haddad"))
        let undone = try await tom.post("/beheer/inlezen/ongedaan", [("inlezing", try done.hidden("inlezing"))])
        #expect(undone.status == 200 && undone.text.contains("2 dossiers"))
        #expect(!(try await tom.get("/dossiers").text.contains("Haddad")))
    }

    @Test(
        "X-08, ASVS 2.3.3: van een bestand met een fout wordt niets ingelezen, en de regel staat erbij",
        arguments: [
            (
                "sleutel;voornamen;achternaam;geboortedatum\nK1;Mariam;Haddad;5-3-1988\nK2;Yousef;Haddad;31-2-1985\n",
                "egel 3"
            ),
            ("sleutel;voornamen;achternaam;geboortedatum\nK1;Mariam;Haddad;5-3-1988;te veel\n", "egel 2"),
            ("geen;kolommen\n1;2\n", "egel 1"), ("", ""), ("\u{0}\u{1}\u{2}", ""), ("{\"json\": true}", ""),
        ]
    )
    func fout(_ bestand: String, _ plaats: String) async throws {
        let tom = try await Proefsite().visitor("tom")
        let reply = try await tom.upload("/beheer/inlezen", [("soort", "personen"), ("echt", "ja")], file: bestand)
        #expect(reply.status == 422 && reply.text.contains("niets ingelezen"), "\(reply.status)")
        #expect(reply.text.contains(plaats))
        #expect(!(try await tom.get("/dossiers").text.contains("Haddad")))
    }

    @Test("Zonder bestand vraagt het formulier om een bestand")
    func zonder() async throws {
        let reply = try await Proefsite().visitor("tom").upload("/beheer/inlezen", [("soort", "personen")], file: nil)
        #expect(reply.text.contains("Kies een bestand"))
    }

    @Test("ASVS 3.5.1: een bestand zonder formuliersleutel of met een kapotte grens wordt geweigerd")
    func kapot() async throws {
        let tom = try await Proefsite().visitor("tom")
        let file =
            "--g\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a\"\r\n\r\n\(Self.goed)\r\n--g--\r\n"
        for type in [
            "multipart/form-data; boundary=g", "multipart/form-data", "multipart/form-data; boundary=",
            "multipart/form-data; boundary=x", "text/csv", "",
        ] {
            let reply = try await tom.send(
                "POST",
                "/beheer/inlezen",
                headers: [("Content-Type", type)],
                body: Array(file.utf8)
            )
            #expect(reply.status == 403, "\(type)")
        }
    }

    @Test("ASVS 1.2.1, 1.2.10: script en formules in een naam of tekst zijn tekst, op elke pagina en in elk bestand")
    func gevaarlijk() async throws {
        let site = try await Proefsite()
        let script = "<script>alert(1)</script>"
        let formule = "=cmd|' /C calc'!A0"
        let dossier = try await site.proef.dossier(formule, script)
        try await site.proef.leg(.notitie, "2022-10-04", ["tekst": "\(script)\"' onload=x"], in: dossier)
        try await site.proef.leg(.notitie, "2022-10-04", ["tekst": "@SUM(1+1)*\(formule)"], in: dossier)
        let (rosa, tom) = (try await site.visitor("rosa"), try await site.visitor("tom"))
        for path in [
            "/vandaag", "/vandaag?open=\(dossier)", "/dossiers", "/dossiers/\(dossier)", "/dossiers/\(dossier)/afdruk",
            "/dossiers/\(dossier)/feit", "/dossiers/\(dossier)/feit/pip", "/dossiers/\(dossier)/feit/huishouden",
            "/zoek?q=script", "/zoek?q=%3Cscript%3Ealert(1)%3C/script%3E", "/caseload",
            "/dossiers/nieuw?achternaam=%3Cscript%3E",
        ] {
            let reply = try await rosa.get(path)
            #expect(reply.status == 200 && !reply.text.contains("<script>"), "\(path)")
        }
        #expect(try await rosa.get("/dossiers/\(dossier)").text.contains("&lt;script&gt;"))
        for (visitor, path) in [
            (rosa, "/dossiers/\(dossier)/uitvoer.csv"), (tom, "/beheer/uitvoer?vorm=personen"),
            (tom, "/beheer/uitvoer?vorm=feiten"),
        ] {
            let reply = try await visitor.get(path)
            #expect(reply["Content-Disposition"]?.hasPrefix("attachment; filename=\"") == true, "\(path)")
            #expect(reply["Content-Type"] == "text/csv; charset=utf-8", "\(path)")
            let cells = reply.text.split(whereSeparator: { $0 == ";" || $0.isNewline })
            #expect(!cells.contains { cell in ["=", "@", "\"=", "\"@"].contains { cell.hasPrefix($0) } }, "\(path)")
            #expect(reply.text.contains("calc"), "\(path)")
        }
    }
}
