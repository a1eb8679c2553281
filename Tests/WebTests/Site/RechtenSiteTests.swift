// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import TestSupport
import Testing

@testable import Web

@Suite("X-12, P10, P11: rechten van de persoon, op de site")
struct RechtenSiteTests {
    private let site: Proefsite
    private let dossier: DossierID

    init() async throws {
        site = try await Proefsite()
        dossier = try await site.proef.dossier(extra: ["bsn": "999980002"])
    }

    @Test("Inzage: leesbaar en als JSON, met het hele BSN en wie keek; na tien minuten eerst de code")
    func inzage() async throws {
        let rosa = try await site.visitor("rosa")
        _ = try await rosa.get("/dossiers/\(dossier)")
        let page = try await rosa.get("/dossiers/\(dossier)/gegevens")
        #expect(page.status == 200 && page.text.contains("Alle gegevens van"))
        #expect(page.text.contains("999980002") && page.text.contains("regisseur, team inburgering"))
        #expect(!page.text.contains("Rosa van Dael"))
        let json = try await rosa.get("/dossiers/\(dossier)/gegevens.json")
        #expect(json["Content-Type"] == "application/json" && json.text.contains("meedoen-inzage/1"))
        #expect(try await rosa.get("/dossiers/\(dossier)").text.contains("Gegevens van deze persoon"))
        site.proef.zet("2022-10-04", minuut: 560)
        let later = try await rosa.get("/dossiers/\(dossier)/gegevens")
        #expect(later.text.contains(Bevestigvraag.titel) && !later.text.contains("999980002"))
    }

    @Test(
        "Bevriezen: op elke pagina en lijst te zien, geen knoppen, een duidelijke weigering; opheffen door de teamleider"
    )
    func bevriezen() async throws {
        let (rosa, tom) = (try await site.visitor("rosa"), try await site.visitor("tom"))
        let leeg = try await rosa.post("/dossiers/\(dossier)/beperken", [("reden", "")])
        #expect(leeg.status == 422 && leeg.text.contains("Kies waarom.") && leeg.text.contains("Schrijf waarom."))
        let done = try await rosa.post(
            "/dossiers/\(dossier)/beperken",
            [("grond", "JUISTHEID"), ("reden", "Het adres klopt niet")]
        )
        #expect(done["Location"] == "/dossiers/\(dossier)?melding=bevroren")
        let page = try await rosa.get("/dossiers/\(dossier)").text
        #expect(
            page.contains("Bevroren: de verwerking") && !page.contains("/dossiers/\(dossier)/feit")
                && !page.contains("/verbeteren")
        )
        for path in ["/dossiers", "/zoek?q=Tesfay"] {
            #expect(try await rosa.get(path).text.contains(">bevroren<"), "\(path)")
        }
        #expect(try await rosa.get("/dossiers/\(dossier)/afdruk").text.contains("Bevroren sinds"))
        let form = try await rosa.get("/dossiers/\(dossier)/feit/notitie")
        #expect(form.status == 422 && form.text.contains("Dit dossier is bevroren"))
        let write = try await rosa.post(
            "/dossiers/\(dossier)/feit/notitie",
            [("datum", "04-10-2022"), ("tekst", "Toch gebeld")]
        )
        #expect(
            write.status == 422 && write.text.contains("Dit dossier is bevroren") && write.text.contains("Toch gebeld")
        )
        let api = try await rosa.json(
            "POST",
            "/dossiers/\(dossier)/feiten",
            #"{"soort": "notitie", "datum": "2022-10-04", "inhoud": {"tekst": "x"}}"#,
            headers: [("If-Match", "\"1\"")]
        )
        #expect(api.status == 409 && api.text.contains("bevroren"))
        #expect(try await rosa.get("/dossiers/\(dossier)/beperken").text.contains("Een teamleider kan"))
        let lifted = try await tom.post("/dossiers/\(dossier)/beperken/opheffen", [("reden", "Adres nagekeken")])
        #expect(lifted.status == 303)
        let after = try await rosa.get("/dossiers/\(dossier)").text
        #expect(!after.contains("Bevroren: de verwerking") && after.contains("/dossiers/\(dossier)/feit"))
        #expect(try await rosa.get("/dossiers/\(dossier)/beperken").text.contains("Adres nagekeken"))
    }

    @Test("Verbeteren na een uitvoer leidt naar wie de oude gegevens kreeg; zonder uitvoer naar het dossier")
    func ontvangers() async throws {
        let (rosa, tom) = (try await site.visitor("rosa"), try await site.visitor("tom"))
        let feit = try await site.proef.leg(.notitie, "2022-10-01", ["tekst": "Woont in Echt"], in: dossier).feit
        _ = try await tom.get("/dossiers/\(dossier)/uitvoer.json")
        let done = try await rosa.post(
            "/dossiers/\(dossier)/feiten/\(feit)/verbeteren",
            [("datum", "01-10-2022"), ("tekst", "Woont in Weert"), ("verbeterreden", "verschreven")]
        )
        let address = try #require(done["Location"])
        #expect(address == "/dossiers/\(dossier)/feiten/\(feit)/ontvangers")
        let page = try await rosa.get(address).text
        #expect(page.contains("Tom Peeters") && page.contains("uitvoer van gegevens"))
    }

    @Test("Vernietigen: de een stelt voor, de ander bevestigt; de verklaring blijft, op papier en als JSON")
    func vernietigen() async throws {
        let (tom, bea) = (try await site.visitor("tom"), try await site.visitor("bea"))
        #expect(try await tom.get("/beheer/bewaartermijn").text.contains("Er hoeft nu niets weg"))
        try await site.proef.leg(.eindePlicht, "2022-09-01", ["reden": "OVERLIJDEN"], in: dossier)
        #expect(try await tom.get("/beheer/bewaartermijn").text.contains("Selam Tesfay"))
        let path = "/beheer/bewaartermijn/\(dossier)"
        #expect(try await tom.post("\(path)/voorstel", [("grond", "BEWAARTERMIJN")]).status == 303)
        let own = try await tom.get(path).text
        #expect(own.contains("U hebt dit zelf voorgesteld") && !own.contains("/bevestigen"))
        #expect(try await tom.post("\(path)/bevestigen").status == 422)
        let other = try await bea.get(path).text
        #expect(other.contains("Dit kan niet terug") && other.contains("/bevestigen"))
        let done = try await bea.post("\(path)/bevestigen")
        #expect(done["Location"] == "/beheer/vernietigd/1")
        let page = try await tom.get("/beheer/vernietigd/1").text
        #expect(page.contains("Verklaring van vernietiging 1") && page.contains("de persoon is overleden"))
        #expect(page.contains("Tom Peeters") && page.contains("Bea Smeets") && !page.contains("Tesfay"))
        #expect(try await bea.get("/beheer/vernietigd/1/json").text.contains("meedoen-vernietiging/1"))
        #expect(try await tom.get("/dossiers/\(dossier)").status == 404)
        #expect(try await tom.get("/beheer/bewaartermijn").text.contains("Verklaring 1"))
    }

    @Test("Een voorstel kan worden afgewezen; namen bij inzage kiest de beheerder")
    func afwijzen() async throws {
        let (tom, bea) = (try await site.visitor("tom"), try await site.visitor("bea"))
        try await site.proef.leg(.eindePlicht, "2022-09-01", ["reden": "OVERLIJDEN"], in: dossier)
        let path = "/beheer/bewaartermijn/\(dossier)"
        _ = try await tom.post("\(path)/voorstel", [("grond", "BEWAARTERMIJN")])
        #expect(try await bea.post("\(path)/intrekken").status == 303)
        #expect(try await bea.post("\(path)/bevestigen").status == 404)
        #expect(try await bea.post("/beheer/inzagenamen", [("namen", "ja")]).status == 303)
        let rosa = try await site.visitor("rosa")
        _ = try await rosa.get("/dossiers/\(dossier)")
        #expect(try await rosa.get("/dossiers/\(dossier)/gegevens").text.contains("Rosa van Dael, regisseur"))
    }
}
