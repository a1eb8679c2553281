// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import Exchange
import TestSupport
import Testing

@testable import Web

@Suite("Lezen door de API")
struct APILezenTests {
    private let site: Proefsite
    private let proef: Contractproef
    private let rosa: Visitor

    init() async throws {
        site = try await Proefsite()
        proef = try await Contractproef(site)
        rosa = try await site.visitor("rosa")
    }

    /// A dossier in which much has happened: numbers, money, hours, a correction and a withdrawal.
    private func vol() async throws -> DossierID {
        let id = try await site.proef.dossier()
        try await site.proef.leg(.regime, "2022-02-01", ["wet": "WI2021"], in: id)
        try await site.proef.leg(.groep, "2022-02-01", ["groep": "ASIEL"], in: id)
        try await site.proef.leg(.kennisgeving, "2022-06-01", in: id)
        try await site.proef.leg(.vestiging, "2022-06-10", in: id)
        try await site.proef.leg(.bijstand, "2022-06-10", ["stap": "BEGINT"], in: id)
        try await site.proef.leg(.leerbaarheidstoets, "2022-07-01", ["uitslag": "HAALBAAR"], in: id)
        try await site.proef.leg(.mapUren, "2022-09-01", ["uren": "1:40"], in: id)
        try await site.proef.leg(.notitie, "2022-10-01", ["tekst": "Gebeld"], in: id)
        return id
    }

    @Test("ASVS 15.3.1: elk antwoord klopt met het contract dat de site zelf geeft")
    func antwoorden() async throws {
        let id = try await vol()
        try await site.proef.dossier("Yonas", "Haile")
        for path in ["/dossiers", "/dossiers?aantal=1", "/dossiers?gesloten=1&wet=WI2021&groep=ASIEL"] {
            #expect(try await proef.ask(.dossiers, path, als: rosa).status == 200)
        }
        let dossier = try await proef.ask(.dossier, "/dossiers/\(id)", als: rosa)
        #expect(dossier.status == 200 && dossier.json["feiten"]?.elements.count ?? 0 > 8)
        #expect(dossier.reply["ETag"] == "\"\(dossier.json["versie"]?.number ?? 0)\"")
        #expect(try await proef.ask(.feiten, "/dossiers/\(id)/feiten", als: rosa).status == 200)
        for day in ["", "?peildatum=2020-01-01", "?peildatum=2030-12-31"] {
            #expect(try await proef.ask(.klokken, "/dossiers/\(id)/klokken\(day)", als: rosa).status == 200)
            #expect(try await proef.ask(.werklijst, "/werklijst\(day)", als: rosa).status == 200)
        }
        let soort = try #require(Kloksoort.allCases.first)
        for query in [
            "?van=team", "?van=\(Proef.bram.id)", "?groep=te-laat", "?groep=wacht", "?soort=\(soort.rawValue)",
        ] {
            #expect(try await proef.ask(.werklijst, "/werklijst\(query)", als: rosa).status == 200, "\(query)")
        }
        #expect(try await proef.ask(.zoek, "/zoek?q=Selam", als: rosa).json["dossiers"]?.elements.count == 1)
        #expect(try await proef.ask(.zoekOpNummer, "/zoek", #"{"q": "Selam"}"#, als: rosa).status == 200)
        let sent = try await proef.ask(.termijnen, "/termijnen", dossier.reply.text, als: rosa)
        let own = try await proef.ask(.klokken, "/dossiers/\(id)/klokken", als: rosa)
        #expect(sent.status == 200 && sent.json == own.json)
    }

    @Test("Naslag, contract en gezondheid kloppen met het contract")
    func naslag() async throws {
        for route in [APIRoute.regels, .feitsoorten] {
            #expect(try await proef.ask(route, route.path, als: rosa).status == 200)
            #expect(try await proef.ask(route, route.path, als: Visitor(site: site)).status == 401)
        }
        for route in [APIRoute.openapi, .gezondheid] {
            #expect(try await proef.ask(route, route.path, als: Visitor(site: site)).status == 200)
        }
        let cookie = proef.document["components"]?["securitySchemes"]?["sessie"]?["name"]?.text
        #expect(rosa.cookie?.hasPrefix("\(cookie ?? "?")=") == true)
    }

    @Test(
        "Elke weg van het contract zegt wie niet is aangemeld hetzelfde",
        arguments: APIRoute.all.filter { !$0.isOpen }
    )
    func niemand(_ route: APIRoute) async throws {
        let id = "00112233445566778899aabbccddeeff"
        let path = route.path.replacing("{id}", with: id).replacing("{feit}", with: id)
        let answer = try await proef.ask(route, path, "{}", als: Visitor(site: site))
        #expect(answer.status == 401 && answer.json["type"]?.text == "urn:meedoen:probleem:nietAangemeld")
        #expect(answer.json["instance"]?.text == "/api/v1\(path)")
    }

    @Test(
        "Een rol die het niet mag, krijgt 403 voordat er een dossier wordt gezocht",
        arguments: [
            APIRoute.dossiers, .dossier, .feiten, .klokken, .werklijst, .zoek,
        ]
    )
    func rol(_ route: APIRoute) async throws {
        let bea = try await site.visitor("bea")
        let path = route.path.replacing("{id}", with: try await vol().description)
        let answer = try await proef.ask(route, route == .zoek ? "/zoek?q=a" : path, als: bea)
        #expect(answer.status == 403 && answer.json["title"]?.text == "U mag dit niet")
    }

    @Test(
        "ASVS 15.3.7: wat niet in het contract staat of geen goede waarde is, wordt geweigerd en genoemd",
        arguments: [
            (APIRoute.dossiers, "/dossiers?leerout=B1", "leerout"), (.dossiers, "/dossiers?wet=x", "wet"),
            (.dossiers, "/dossiers?aantal=0", "aantal"), (.dossiers, "/dossiers?aantal=201", "aantal"),
            (.dossiers, "/dossiers?aantal=veel", "aantal"), (.dossiers, "/dossiers?na=x", "na"),
            (.dossiers, "/dossiers?regisseur=rosa", "regisseur"), (.dossiers, "/dossiers?termijn=4-10-2022", "termijn"),
            (.werklijst, "/werklijst?groep=straks", "groep"), (.werklijst, "/werklijst?na=x", "na"),
            (.werklijst, "/werklijst?peildatum=2022-02-30", "peildatum"), (.werklijst, "/werklijst?van=x", "van"),
            (.zoek, "/zoek", "q"), (.zoek, "/zoek?q=", "q"), (.zoek, "/zoek?q=123456782", "q"),
            (.zoek, "/zoek?q=1234.56.782", "q"), (.zoek, "/zoek?q=Selam+1234567890", "q"),
            (.zoek, "/zoek?vraag=a", "vraag"),
        ]
    )
    func vraag(_ route: APIRoute, _ path: String, _ veld: String) async throws {
        let answer = try await proef.ask(route, path, als: rosa)
        #expect(answer.status == 400)
        #expect(answer.json["fouten"]?.elements.contains { $0["veld"]?.text == veld } == true)
        // A number of a person is not repeated either.
        #expect(!answer.reply.text.contains("123456782"))
    }

    @Test("ASVS 14.2.1: zoeken op BSN gaat met POST, en vindt")
    func bsn() async throws {
        let id = try await site.proef.dossier(extra: ["bsn": "123456782"])
        let answer = try await proef.ask(.zoekOpNummer, "/zoek", #"{"q": "123456782"}"#, als: rosa)
        #expect(answer.json["dossiers"]?.elements.map { $0["dossier"]?.text } == [id.description])
    }

    @Test("Bladeren gaat langs allemaal, elk één keer, met volgende en met Link")
    func bladeren() async throws {
        for number in 10...29 {
            try await site.proef.dossier("Naam\(number % 3)", "Zelfde", geboren: "1980-01-\(number)")
        }
        var seen: [String] = []
        var path: String? = "/dossiers?aantal=6&gesloten=0"
        var pages = 0
        while let next = path, pages < 10 {
            let answer = try await proef.ask(.dossiers, next, als: rosa)
            seen += answer.json["dossiers"]?.elements.compactMap { $0["dossier"]?.text } ?? []
            #expect(answer.json["personen"]?.number == 20)
            let link = answer.reply["Link"]
            #expect((link == nil) == (answer.json["volgende"] == .null))
            path = link.map { String($0.dropFirst("</api/v1".count).prefix { $0 != ">" }) }
            pages += 1
        }
        #expect(pages == 4 && seen.count == 20 && Set(seen).count == 20)
    }

    @Test(
        "Een kenmerk dat er niet is of niet op een kenmerk lijkt, is 404",
        arguments: ["00112233445566778899aabbccddeeff", "x", "%00", "%27"]
    )
    func erNiet(_ id: String) async throws {
        for route in [APIRoute.dossier, .feiten, .klokken] {
            let answer = try await proef.ask(route, route.path.replacing("{id}", with: id), als: rosa)
            #expect(answer.status == 404)
        }
    }
}
