// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import TestSupport
import Testing

@testable import Web

@Suite("Feiten vastleggen over de site")
struct FeitSiteTests {
    private let site: Proefsite
    private let rosa: Visitor
    private let dossier: DossierID

    init() async throws {
        site = try await Proefsite()
        rosa = try await site.visitor("rosa")
        dossier = try await site.proef.dossier()
    }

    private func notities() async throws -> [Feit] { try await site.proef.toon(dossier).beeld.feiten(.notitie) }

    @Test(
        "P-03: een formulier wordt geopend, ingevuld en verstuurd; daarna staat het feit op de tijdlijn, met wie en wanneer"
    )
    func vastleggen() async throws {
        let form = try await rosa.get("/dossiers/\(dossier)/feit/notitie")
        let fields = [
            ("csrf", try form.hidden("csrf")), ("eenmalig", try form.hidden("eenmalig")),
            ("versie", try form.hidden("versie")), ("datum", "4-10-2022"), ("tekst", "Gebeld over de kastanjelaan"),
        ]
        let reply = try await rosa.post("/dossiers/\(dossier)/feit/notitie", fields, plain: [])
        #expect(reply.status == 303 && reply["Location"]?.hasPrefix("/dossiers/\(dossier)?melding=vastgelegd") == true)
        let page = try await rosa.get(try #require(reply["Location"]))
        #expect(page.status == 200 && page.text.contains("kastanjelaan") && page.text.contains("Vastgelegd"))
        let line = try #require(page.text.split(separator: "kastanjelaan").last).prefix(1_500)
        #expect(line.contains("Rosa van Dael") && line.contains("4 oktober 2022"))
        #expect(try await notities().first?.door.naam == "Rosa van Dael")
    }

    @Test("ASVS 2.2.3: wat de wet niet toelaat, wordt geweigerd met het artikel, en het formulier blijft ingevuld")
    func weigering() async throws {
        let fields = [("datum", "04-10-2022"), ("uitkomst", "DEELS"), ("commissie", "ja")]
        let reply = try await rosa.post("/dossiers/\(dossier)/feit/beslissingBezwaar", fields)
        #expect(reply.status == 422)
        for words in [
            "geen bezwaar om op te beslissen", "Leg eerst het bezwaar vast", "PIP-09", "value=\"04-10-2022\"",
        ] {
            #expect(reply.text.contains(words), "\(words)")
        }
        #expect(reply.text.contains(try Regex(#"value="DEELS"[^>]*(checked|selected)"#)))
        #expect(try await site.proef.toon(dossier).beeld.laatste(.beslissingBezwaar) == nil)
    }

    @Test(
        "ASVS 2.2.2: een invoerfout laat alles staan wat is ingevuld, en de fouten staan bovenaan met een sprong naar het veld"
    )
    func invoerfout() async throws {
        let tekst = "Blijf \"staan\" <b>&amp; zo</b>"
        let reply = try await rosa.post(
            "/dossiers/\(dossier)/feit/notitie",
            [("datum", "31-02-2022"), ("tekst", tekst)]
        )
        #expect(reply.status == 422)
        #expect(reply.text.contains("value=\"31-02-2022\""))
        #expect(reply.text.contains(try Regex(##"<a href="#[^"]*datum"##)))
        #expect(reply.text.contains("Blijf") && reply.text.contains("&lt;b&gt;&amp;amp; zo&lt;/b&gt;"))
        #expect(try await notities().isEmpty)
    }

    @Test("Schreef een collega intussen, dan ziet men beide versies en gaat niets verloren")
    func conflict() async throws {
        let versie = try await rosa.get("/dossiers/\(dossier)/feit/notitie").hidden("versie")
        try await site.proef.geefReden(Proef.bram, dossier)
        try await site.proef.leg(.eersteContact, "2022-10-03", in: dossier, als: Proef.bram)
        let fields = [("versie", versie), ("datum", "04-10-2022"), ("tekst", "Mijn eigen woorden")]
        let reply = try await rosa.post("/dossiers/\(dossier)/feit/notitie", fields)
        #expect(reply.status == 409)
        #expect(reply.text.contains("Bram Hendrikx") && reply.text.contains("Mijn eigen woorden"))
        #expect(try await notities().isEmpty)
        let again = [("versie", try reply.hidden("versie")), ("datum", "04-10-2022"), ("tekst", "Mijn eigen woorden")]
        #expect(try await rosa.post("/dossiers/\(dossier)/feit/notitie", again).status == 303)
        #expect(try await notities().count == 1)
    }

    @Test("ASVS 2.3.4: twee keer dezelfde knop is één feit; dezelfde sleutel met iets anders wordt geweigerd")
    func dubbel() async throws {
        let form = try await rosa.get("/dossiers/\(dossier)/feit/notitie")
        let fields = [
            ("eenmalig", try form.hidden("eenmalig")), ("versie", try form.hidden("versie")), ("datum", "04-10-2022"),
        ]
        for _ in 1...3 {
            let reply = try await rosa.post("/dossiers/\(dossier)/feit/notitie", fields + [("tekst", "Eén keer")])
            #expect(reply.status == 303)
        }
        let other = try await rosa.post("/dossiers/\(dossier)/feit/notitie", fields + [("tekst", "Iets anders")])
        #expect(other.status == 422 && other.text.contains("Iets anders"))
        #expect(try await notities().count == 1)
    }

    @Test("Verbeteren vraagt een reden, en het oude blijft leesbaar")
    func verbeteren() async throws {
        let feit = try await site.proef.leg(.notitie, "2022-10-03", ["tekst": "Kastanjelan"], in: dossier).feit
        let path = "/dossiers/\(dossier)/feiten/\(feit)/verbeteren"
        #expect(try await rosa.get(path).text.contains("Kastanjelan"))
        let fields = [("datum", "03-10-2022"), ("tekst", "Kastanjelaan")]
        let without = try await rosa.post(path, fields)
        #expect(without.status == 422 && without.text.contains("Kastanjelaan"))
        #expect(try await rosa.post(path, fields + [("verbeterreden", "verschreven")]).status == 303)
        let page = try await rosa.get("/dossiers/\(dossier)").text
        #expect(page.contains("Kastanjelan") && page.contains("Kastanjelaan") && page.contains("verschreven"))
        #expect(try await rosa.get(path).status == 404)
        #expect(try await rosa.post(path, fields + [("verbeterreden", "nog eens")]).status == 404)
    }

    @Test("Intrekken vraagt een reden; het feit blijft leesbaar en kan niet nog eens worden ingetrokken")
    func intrekken() async throws {
        let feit = try await site.proef.leg(.notitie, "2022-10-03", ["tekst": "Vergissing"], in: dossier).feit
        let path = "/dossiers/\(dossier)/feiten/\(feit)/intrekken"
        #expect(try await rosa.post(path, [("reden", " ")]).status == 422)
        #expect(try await notities().count == 1)
        #expect(try await rosa.post(path, [("reden", "verkeerd dossier")]).status == 303)
        #expect(try await notities().isEmpty)
        #expect(try await rosa.get("/dossiers/\(dossier)").text.contains("verkeerd dossier"))
        #expect(try await rosa.post(path, [("reden", "nog eens")]).status == 404)
    }

    @Test("Een concept blijft bewaard tot het formulier is verstuurd, en is van één mens")
    func concept() async throws {
        let fields = [("datum", "04-10-2022"), ("tekst", "Half af")]
        #expect(try await rosa.post("/dossiers/\(dossier)/feit/notitie/concept", fields).status == 204)
        #expect(try await rosa.get("/dossiers/\(dossier)/feit/notitie").text.contains("Half af"))
        let bram = try await site.visitor("bram")
        #expect(!(try await bram.get("/dossiers/\(dossier)/feit/notitie").text.contains("Half af")))
        #expect(try await rosa.post("/dossiers/\(dossier)/feit/notitie", fields).status == 303)
        #expect(!(try await rosa.get("/dossiers/\(dossier)/feit/notitie").text.contains("Half af")))
    }

    @Test("Een dossier openen over de site, met een waarschuwing als de mens er misschien al is")
    func openen() async throws {
        let fields = [
            ("voornamen", "Yonas"), ("achternaam", "Haile"), ("geboortedatum", "01-02-1990"), ("regime.wet", "WI2021"),
        ]
        let first = try await rosa.post("/dossiers/nieuw", fields)
        #expect(first.status == 303 && first["Location"]?.hasSuffix("?melding=geopend") == true)
        let known = try first.dossier()
        let again = try await rosa.post("/dossiers/nieuw", fields)
        #expect(again.status == 422 && again.text.contains("Yonas") && again.text.contains(known))
        let wrong = try await rosa.post("/dossiers/nieuw", [("voornamen", "Yonas"), ("geboortedatum", "gisteren")])
        #expect(wrong.status == 422 && wrong.text.contains("gisteren") && wrong.text.contains("Yonas"))
    }
}
