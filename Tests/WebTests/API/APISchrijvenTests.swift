// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import Exchange
import TestSupport
import Testing

@testable import Web

@Suite("Schrijven door de API")
struct APISchrijvenTests {
    private static let notitie = #"{"soort": "notitie", "datum": "2022-10-04", "inhoud": {"tekst": "Gebeld"}}"#
    private let site: Proefsite
    private let proef: Contractproef
    private let rosa: Visitor

    init() async throws {
        site = try await Proefsite()
        proef = try await Contractproef(site)
        rosa = try await site.visitor("rosa")
    }

    private func notities(_ id: DossierID) async throws -> Int {
        try await site.proef.toon(id).beeld.feiten(.notitie).count
    }

    @Test("Openen, vastleggen, verbeteren en intrekken, elk met de versie waarvan men uitging")
    func heen() async throws {
        let body =
            #"{"personalia": {"voornamen": "Yonas", "achternaam": "Haile", "geboortedatum": "1990-02-01"}, "feiten": "#
            + #"[{"soort": "regime", "datum": "2022-02-01", "inhoud": {"wet": "WI2021"}}]}"#
        let opened = try await proef.ask(.dossierOpenen, "/dossiers", body, als: rosa)
        let id = try #require(opened.json["dossier"]?.text)
        #expect(opened.status == 201 && opened.reply["Location"] == "/api/v1/dossiers/\(id)")
        let again = try await proef.ask(.dossierOpenen, "/dossiers", body, als: rosa)
        #expect(again.status == 409 && again.json["type"]?.text == "urn:meedoen:probleem:misschienDubbel")
        let tag = try #require(opened.reply["ETag"])
        let path = "/dossiers/\(id)/feiten"
        let written = try await proef.ask(.feitVastleggen, path, Self.notitie, als: rosa, headers: [("If-Match", tag)])
        let feit = try #require(written.json["feit"]?.text)
        #expect(written.status == 201 && written.json["versie"]?.number == 2)
        let better = #"{"datum": "2022-10-03", "inhoud": {"tekst": "Gisteren gebeld"}, "reden": "verschreven"}"#
        let corrected = try await proef.ask(
            .feitVerbeteren,
            "\(path)/\(feit)/verbeteringen",
            better,
            als: rosa,
            headers: [("If-Match", try #require(written.reply["ETag"]))]
        )
        let second = try #require(corrected.json["feit"]?.text)
        #expect(corrected.status == 201 && second != feit)
        let withdrawn = try await proef.ask(
            .feitIntrekken,
            "\(path)/\(second)/intrekkingen",
            #"{"reden": "toch niet"}"#,
            als: rosa,
            headers: [("If-Match", try #require(corrected.reply["ETag"]))]
        )
        #expect(withdrawn.status == 201)
        let all = try await proef.ask(.feiten, path, als: rosa).json["feiten"]?.elements ?? []
        #expect(
            all.compactMap { $0["verbetert"]?.text } == [feit] && all.compactMap { $0["trektIn"]?.text } == [second]
        )
    }

    @Test(
        "ASVS 15.4.2: zonder If-Match 428, met een oude versie 412 en de versie van nu, met onzin 400; er wordt niets geschreven"
    )
    func versie() async throws {
        let id = try await site.proef.dossier()
        let feit = try await site.proef.leg(.eersteContact, "2022-10-03", in: id).feit
        let ways: [(APIRoute, String, String)] = [
            (.feitVastleggen, "/dossiers/\(id)/feiten", Self.notitie),
            (
                .feitVerbeteren, "/dossiers/\(id)/feiten/\(feit)/verbeteringen",
                #"{"datum": "2022-10-02", "reden": "x"}"#
            ),
            (.feitIntrekken, "/dossiers/\(id)/feiten/\(feit)/intrekkingen", #"{"reden": "x"}"#),
        ]
        for (route, path, body) in ways {
            #expect(try await proef.ask(route, path, body, als: rosa).status == 428)
            for (tag, status) in [
                ("\"1\"", 412), ("\"99\"", 412), ("W/\"2\"", 400), ("*", 400), ("", 400), ("\"-1\"", 412),
            ] {
                let answer = try await proef.ask(route, path, body, als: rosa, headers: [("If-Match", tag)])
                #expect(answer.status == status, "\(route.path) \(tag)")
                if status == 412 { #expect(answer.reply["ETag"] == "\"2\"") }
            }
        }
        #expect(try await site.proef.toon(id).versie == 2)
    }

    @Test("Dezelfde Idempotency-Key is één feit met hetzelfde antwoord; met een ander bericht 409")
    func herhaling() async throws {
        let id = try await site.proef.dossier()
        let path = "/dossiers/\(id)/feiten"
        let headers = [("If-Match", "\"1\""), ("Idempotency-Key", "abcd-1234.~_Z")]
        let first = try await proef.ask(.feitVastleggen, path, Self.notitie, als: rosa, headers: headers)
        let again = try await proef.ask(.feitVastleggen, path, Self.notitie, als: rosa, headers: headers)
        #expect(first.status == 201 && first.json == again.json && first.reply["ETag"] == again.reply["ETag"])
        let other = Self.notitie.replacing("Gebeld", with: "Gemaild")
        #expect(try await proef.ask(.feitVastleggen, path, other, als: rosa, headers: headers).status == 409)
        #expect(try await notities(id) == 1)
        for key in ["kort", "met spatie erin", String(repeating: "a", count: 129), "sleutel=7;x"] {
            let answer = try await proef.ask(
                .feitVastleggen,
                path,
                Self.notitie,
                als: rosa,
                headers: [("If-Match", "\"2\""), ("Idempotency-Key", key)]
            )
            #expect(answer.status == 400, "\(key)")
        }
    }

    @Test("Een letter met een los accent wordt bewaard als één teken, langs de API en langs het formulier")
    func samengesteld() async throws {
        let body = #"{"soort": "notitie", "datum": "2022-10-04", "inhoud": {"tekst": "Ze\u0301 \u1112\u1161\u11ab"}}"#
        let id = try await site.proef.dossier()
        let path = "/dossiers/\(id)/feiten"
        _ = try await proef.ask(.feitVastleggen, path, body, als: rosa, headers: [("If-Match", "\"1\"")])
        let form = try await rosa.get("/dossiers/\(id)/feit/notitie")
        let fields = ["csrf", "eenmalig", "versie"].map { name in (name, (try? form.hidden(name)) ?? "") }
        let typed = [("datum", "04-10-2022"), ("tekst", "Ze\u{301} \u{1112}\u{1161}\u{11AB}")]
        #expect(try await rosa.post("/dossiers/\(id)/feit/notitie", fields + typed, plain: []).status == 303)
        let kept = try await site.proef.toon(id).beeld.feiten(.notitie).compactMap { $0.inhoud["tekst"]?.opslag }
        #expect(kept.count == 2)
        for text in kept { #expect(Array(text.unicodeScalars) == Array("Z\u{E9} \u{D55C}".unicodeScalars)) }
    }

    @Test("De Idempotency-Key van een ander telt niet mee")
    func herhalingAnder() async throws {
        let id = try await site.proef.dossier()
        let key = ("Idempotency-Key", "abcd-1234")
        let path = "/dossiers/\(id)/feiten"
        for (naam, versie) in [("rosa", 1), ("tom", 2)] {
            let answer = try await proef.ask(
                .feitVastleggen,
                path,
                Self.notitie,
                als: try await site.visitor(naam),
                headers: [("If-Match", "\"\(versie)\""), key]
            )
            #expect(answer.status == 201)
        }
        #expect(try await notities(id) == 2)
    }

    @Test(
        "ASVS 15.3.3: een bericht dat niet klopt of meer zegt dan gevraagd, is 400 met de plaats van elke fout",
        arguments: [
            (#"{"soort": "notitie", "datum": "2022-10-04", "inhoud": {"tekst": "x"}, "extra": 1}"#, "extra"),
            (#"{"soort": "notitie", "datum": "2022-10-04", "inhoud": {"tekst": "x", "onzin": 1}}"#, "onzin"),
            (#"{"soort": "notitie", "datum": 20221004, "inhoud": {"tekst": "x"}}"#, "datum"),
            (#"{"soort": "notitie", "datum": "2022-10-04", "inhoud": ["x"]}"#, "inhoud"),
            (#"{"soort": "notitie", "datum": "2022-10-04", "inhoud": {"tekst": {"a": 1}}}"#, "inhoud.tekst"),
            (#"{"soort": "notitie", "datum": "2022-10-04"}"#, "tekst"),
            (#"{"soort": "notitie", "inhoud": {"tekst": "x"}}"#, "datum"),
            (#"{"soort": "notitie", "datum": "2022-10-05", "inhoud": {"tekst": "x"}}"#, "datum"),
            (#"{"soort": "weetniet", "datum": "2022-10-04"}"#, "soort"), (#"{"datum": "2022-10-04"}"#, "soort"),
            (#"{"soort": "pip", "datum": "2022-10-04", "inhoud": {"leerroute": "Q"}}"#, "leerroute"),
            (
                #"{"soort": "pip", "datum": "2022-10-04", "inhoud": {"leerroute": "B1", "intensiteit": 0}}"#,
                "intensiteit"
            ),
            (
                #"{"soort": "pip", "datum": "2022-10-04", "inhoud": {"leerroute": "B1", "pvtMap": "misschien"}}"#,
                "pvtMap"
            ),
            (#"{"soort": "notitie", "soort": "notitie"}"#, ""), ("[]", ""), ("", ""), ("{", ""), ("null", ""),
            (#"{"soort": "notitie", "datum": "2022-10-04", "inhoud": {"tekst": "a\u0000b"}}"#, "tekst"),
        ]
    )
    func invoer(_ body: String, _ veld: String) async throws {
        let id = try await site.proef.dossier()
        let answer = try await proef.ask(
            .feitVastleggen,
            "/dossiers/\(id)/feiten",
            body,
            als: rosa,
            headers: [("If-Match", "\"1\"")]
        )
        #expect(answer.status == 400 && answer.json["type"]?.text == "urn:meedoen:probleem:invoer")
        #expect(answer.json["fouten"]?.elements.contains { $0["veld"]?.text == veld } == true, "\(answer.reply.text)")
        #expect(try await site.proef.toon(id).versie == 1)
    }

    @Test("ASVS 2.2.3: wat de wet niet toelaat, is 409 met de regel")
    func weigering() async throws {
        let id = try await site.proef.dossier()
        let body = #"{"soort": "beslissingBezwaar", "datum": "2022-10-04", "inhoud": {"uitkomst": "DEELS"}}"#
        let answer = try await proef.ask(
            .feitVastleggen,
            "/dossiers/\(id)/feiten",
            body,
            als: rosa,
            headers: [("If-Match", "\"1\"")]
        )
        #expect(answer.status == 409 && answer.json["regels"]?.elements == [.string("PIP-09")])
    }

    @Test("Getallen, geld, uren en ja of nee komen terug zoals ze zijn gestuurd")
    func waarden() async throws {
        let id = try await site.proef.dossier()
        let sent = #"{"soort": "mapUren", "datum": "2022-10-04", "inhoud": {"uren": 1.5}}"#
        let written = try await proef.ask(
            .feitVastleggen,
            "/dossiers/\(id)/feiten",
            sent,
            als: rosa,
            headers: [("If-Match", "\"1\"")]
        )
        #expect(written.status == 201, "\(written.reply.text)")
        let answer = try await proef.ask(.feiten, "/dossiers/\(id)/feiten", als: rosa)
        let inhoud = answer.json["feiten"]?.elements.first { $0["soort"]?.text == "mapUren" }?["inhoud"]
        #expect(inhoud?["uren"] == JSONDecimal("1.5").map { .decimal($0) })
    }

    @Test("Alleen JSON, en niet meer dan 1 MiB")
    func vorm() async throws {
        let id = try await site.proef.dossier()
        let path = "/api/v1/dossiers/\(id)/feiten"
        let large = #"{"soort": ""# + String(repeating: "a", count: 1 << 20) + "\"}"
        let wrong = [("text/plain", Self.notitie, 415), ("", Self.notitie, 415), ("application/json", large, 413)]
        for (type, body, status) in wrong {
            let headers = [("If-Match", "\"1\""), ("Content-Type", type)]
            let reply = try await rosa.send("POST", path, headers: headers, body: Array(body.utf8))
            #expect(proef.findings(.feitVastleggen, reply, try Contractproef.parse(reply)) == [])
            #expect(reply.status == status, "\(type)")
        }
    }

    @Test("Een teamleider opent een dossier voor een regisseur van de eigen gemeente, en niet voor iemand anders")
    func voorEenAnder() async throws {
        let tom = try await site.visitor("tom")
        for (regisseur, status) in [(Proef.bram.id, 201), (Proefsite.hanna.id, 400), (Proef.bea.id, 400)] {
            let body =
                "{\"personalia\": {\"voornamen\": \"Y\", \"achternaam\": \"H\(regisseur)\", \"geboortedatum\": \"1990-02-01\"}, \"regisseur\": \"\(regisseur)\"}"
            let answer = try await proef.ask(.dossierOpenen, "/dossiers", body, als: tom)
            #expect(answer.status == status, "\(answer.reply.text)")
        }
        let list = try await proef.ask(.dossiers, "/dossiers?regisseur=\(Proef.bram.id)", als: tom)
        #expect(list.json["personen"]?.number == 1)
    }
}
