// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import TestSupport
import Testing

@testable import Web

@Suite("Een andere gemeente")
struct GemeenteTests {
    private func plain(_ text: String, _ id: String) -> String {
        let parts = text.replacing(id, with: "…").split(separator: "value=\"")
        return parts.map { $0.drop { $0 != "\"" } }.joined()
    }

    @Test("ASVS 8.2.2, 8.4.1: een dossier van Weert is er voor Hilversum niet, net als een kenmerk dat nergens bestaat")
    func dossier() async throws {
        let site = try await Proefsite()
        let dossier = try await site.proef.dossier()
        let feit = try await site.proef.leg(.notitie, "2022-10-04", ["tekst": "kastanjelaan"], in: dossier).feit
        let nobody = "00000000000000000000000000000abc"
        let hanna = try await site.visitor("hanna")
        for rest in [
            "", "/afdruk", "/feit", "/feit/notitie", "/feiten/\(feit)/verbeteren", "/feiten/\(feit)/intrekken",
            "/uitvoer.json", "/uitvoer.csv",
        ] {
            let theirs = try await hanna.get("/dossiers/\(dossier)\(rest)")
            let random = try await hanna.get("/dossiers/\(nobody)\(rest)")
            #expect(theirs.status == 404 && random.status == 404, "\(rest)")
            #expect(plain(theirs.text, dossier.description) == plain(random.text, nobody), "\(rest)")
        }
        for rest in [
            "/feit/notitie", "/feit/notitie/concept", "/feiten/\(feit)/verbeteren", "/feiten/\(feit)/intrekken",
        ] {
            let fields = [
                ("datum", "04-10-2022"), ("tekst", "x"), ("reden", "x"), ("verbeterreden", "x"), ("versie", "2"),
            ]
            let status = try await hanna.post("/dossiers/\(dossier)\(rest)", fields).status
            // A draft is the own typing of somebody; it says nothing about a dossier.
            #expect(rest.hasSuffix("concept") ? status < 500 : status == 404, "\(rest)")
        }
        for rest in ["", "/feiten", "/klokken"] {
            #expect(try await hanna.json("GET", "/dossiers/\(dossier)\(rest)").status == 404, "\(rest)")
        }
        let body = #"{"soort": "notitie", "datum": "2022-10-04", "inhoud": {"tekst": "x"}}"#
        let reply = try await hanna.json("POST", "/dossiers/\(dossier)/feiten", body, headers: [("If-Match", "\"2\"")])
        #expect(reply.status == 404)
        #expect(try await site.proef.toon(dossier).beeld.feiten(.notitie).count == 1)
    }

    @Test("Lijsten, werklijst en zoeken tonen alleen de eigen gemeente")
    func lijsten() async throws {
        let site = try await Proefsite()
        let dossier = try await site.proef.dossier("Tsige", "Woldemariam")
        try await site.proef.leg(.notitie, "2022-10-04", ["tekst": "kastanjelaan"], in: dossier)
        let (rosa, hanna) = (try await site.visitor("rosa"), try await site.visitor("hanna"))
        for path in [
            "/dossiers", "/zoek?q=Woldemariam", "/zoek?q=kastanjelaan", "/api/v1/dossiers", "/api/v1/zoek?q=Tsige",
        ] {
            #expect(try await rosa.get(path).text.contains("Woldemariam"), "\(path)")
            #expect(!(try await hanna.get(path).text.contains("Tsige Woldemariam")), "\(path)")
        }
        #expect(try await hanna.get("/vandaag?open=\(dossier)").status == 404)
        #expect(try await hanna.get("/vandaag?van=\(Proef.rosa.id)").text.contains("Woldemariam") == false)
    }
}
