// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Web

@Suite("Aanmelden over de site")
struct AanmeldenTests {
    @Test(
        "Naam en wachtwoord",
        arguments: [
            ("rosa", Proefsite.wachtwoord, 303), ("ROSA", Proefsite.wachtwoord, 303), ("rosa", "fout", 422),
            ("rosa", "", 422), ("", "", 422), ("niemand", Proefsite.wachtwoord, 422),
            ("rosa", Proefsite.wachtwoord + " ", 422), ("rosa\u{0}x", Proefsite.wachtwoord, 422),
            ("' OR 1=1 --", Proefsite.wachtwoord, 422),
        ]
    )
    func wachtwoord(_ naam: String, _ wachtwoord: String, _ status: Int) async throws {
        let reply = try await Visitor(site: try await Proefsite()).signIn(naam, wachtwoord)
        #expect(reply.status == status)
        #expect((reply["Set-Cookie"] != nil) == (status == 303))
    }

    @Test("ASVS 6.3.8: een onbekende naam en een fout wachtwoord geven hetzelfde antwoord")
    func gelijk() async throws {
        let visitor = Visitor(site: try await Proefsite())
        let wrong = try await visitor.signIn("bram", "fout").text.replacing("bram", with: "…")
        let unknown = try await visitor.signIn("kees", "fout").text.replacing("kees", with: "…")
        #expect(wrong == unknown)
    }

    @Test("ASVS 6.3.1: na tien fouten mag het even niet, ook niet met het goede wachtwoord, en later weer wel")
    func teVaak() async throws {
        let site = try await Proefsite()
        let visitor = Visitor(site: site)
        for _ in 1...10 { #expect(try await visitor.signIn("rosa", "fout").status == 422) }
        let blocked = try await visitor.signIn("rosa")
        #expect(blocked.status == 429 && blocked["Set-Cookie"] == nil && blocked.text.contains("over 1 minuut opnieuw"))
        #expect(try await visitor.signIn("bram").status == 303)
        site.proef.zet("2022-10-04", minuut: 540 + 61)
        #expect(try await visitor.signIn("rosa").status == 303)
    }

    @Test("ASVS 6.3.1: tekens die men niet ziet, maken van een naam geen andere naam die opnieuw mag raden")
    func onzichtbaar() async throws {
        let visitor = Visitor(site: try await Proefsite())
        for teken in ["\u{0}", "\u{1}", "\n", "\t", " ", "\u{7F}", "\u{85}", "\u{0}\u{0}", "\u{3000}", "\r\n"] {
            #expect(try await visitor.signIn("rosa\(teken)", "fout").status == 422)
        }
        #expect(try await visitor.signIn("rosa").status == 429)
    }

    @Test(
        "ASVS 3.3.1, 3.3.2, 3.3.3, 3.3.4, 3.3.5: het koekje is alleen voor deze site en niet voor scripts",
        arguments: [true, false]
    )
    func koekje(_ isVeilig: Bool) async throws {
        let site = try await Proefsite(isVeilig: isVeilig)
        let header = try #require(try await Visitor(site: site).signIn("rosa")["Set-Cookie"])
        let parts = header.split(separator: "; ").map(String.init)
        #expect(Set(parts.dropFirst()) == Set(["Path=/", "HttpOnly", "SameSite=Lax"] + (isVeilig ? ["Secure"] : [])))
        #expect(parts[0].hasPrefix(isVeilig ? "__Host-meedoen=" : "meedoen="))
        #expect((40...4_096).contains(parts[0].count) && !header.contains("Domain"))
    }

    @Test("ASVS 7.4.1, 14.3.1: afmelden maakt het koekje en de bewaarde pagina's leeg en de sessie is meteen voorbij")
    func afmelden() async throws {
        let rosa = try await Proefsite().visitor("rosa")
        #expect(try await rosa.get("/vandaag").status == 200)
        let reply = try await rosa.post("/afmelden")
        #expect(reply.status == 303 && reply["Set-Cookie"]?.contains("Max-Age=0") == true)
        #expect(reply["Clear-Site-Data"] == "\"cache\"")
        #expect(try await rosa.get("/vandaag")["Location"] == "/aanmelden?naar=%2Fvandaag")
    }

    @Test("ASVS 7.3.1, 7.3.2: na een half uur stilte of tien uur is de sessie voorbij")
    func voorbij() async throws {
        let site = try await Proefsite()
        let rosa = try await site.visitor("rosa")
        site.proef.zet("2022-10-04", minuut: 540 + 29)
        #expect(try await rosa.get("/vandaag").status == 200)
        site.proef.zet("2022-10-04", minuut: 540 + 61)
        #expect(try await rosa.get("/vandaag").status == 303)
        #expect(try await rosa.json("GET", "/dossiers").status == 401)
        site.proef.zet("2022-10-05", minuut: 60)
        let busy = try await site.visitor("rosa")
        for minutes in stride(from: 25, to: 600, by: 25) {
            site.proef.zet("2022-10-05", minuut: 60 + minutes)
            #expect(try await busy.get("/vandaag").status == 200)
        }
        site.proef.zet("2022-10-05", minuut: 60 + 601)
        #expect(try await busy.get("/vandaag").status == 303)
    }

    @Test(
        "ASVS 7.2.1: een ander koekje is geen sessie",
        arguments: [
            "meedoen=", "meedoen=x", "meedoen=../../x", "__Host-meedoen=x", "meedoen", "=;;==", "a=b; meedoen=é",
        ]
    )
    func onzin(_ koekje: String) async throws {
        let site = try await Proefsite()
        #expect(try await Visitor(site: site, cookie: koekje).send("GET", "/vandaag").status == 303)
        #expect(try await Visitor(site: site, cookie: koekje).json("GET", "/dossiers").status == 401)
    }

    @Test(
        "ASVS 1.2.2, 3.7.2: na aanmelden gaat iemand terug naar waar hij was, nooit naar een andere site",
        arguments: [
            ("", "/vandaag"), ("/dossiers?fase=PIP", "/dossiers?fase=PIP"), ("//evil.test", "/vandaag"),
            ("https://evil.test", "/vandaag"), ("/\\evil.test", "/vandaag"), ("/aanmelden", "/vandaag"),
            ("/x\r\nSet-Cookie: a=b", "/vandaag"), ("javascript:alert(1)", "/vandaag"), ("/a b", "/vandaag"),
        ]
    )
    func terug(_ naar: String, _ verwacht: String) async throws {
        let reply = try await Visitor(site: try await Proefsite()).signIn("rosa", naar: naar)
        #expect(reply["Location"] == verwacht)
    }

    @Test("Wie niet is aangemeld, ziet het aanmeldformulier en komt daarna op de gevraagde pagina")
    func omweg() async throws {
        let visitor = Visitor(site: try await Proefsite())
        let first = try await visitor.get("/dossiers?fase=PIP&q=a%20b")
        let form = try await visitor.get(try #require(first["Location"]))
        #expect(form.status == 200)
        let back = try form.hidden("naar").replacing("&amp;", with: "&")
        #expect(try await visitor.signIn("rosa", naar: back)["Location"] == "/dossiers?fase=PIP&q=a%20b")
    }
}
