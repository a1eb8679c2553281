// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import Foundation
import TestSupport
import Testing

@testable import Web

/// Every route with every role, as `Routekaart` says it.
@Suite("Wie mag waar")
struct RollenTests {
    @Test("S1, ASVS 6.3.4, 8.1.1, 15.2.3: elke weg van de site staat op de kaart, en niets anders")
    func volledig() async throws {
        let assets = Set(Asset.all.map { "GET \($0.path)" })
        let routes = Set(try await Proefsite().routes.map { "\($0.method) \($0.path)" }).subtracting(assets)
        let wegen = Routekaart.alle.map { "\($0.method) \($0.path)" }
        #expect(routes.subtracting(wegen).sorted() == [])
        #expect(Set(wegen).subtracting(routes).sorted() == [])
        #expect(Set(wegen).count == wegen.count)
    }

    @Test("S1, ASVS 8.2.1, 8.3.1, 8.3.3: een rol komt alleen waar de kaart het zegt", arguments: Proefsite.rollen)
    func rol(_ rol: Rol) async throws {
        let site = try await Proefsite()
        var stand = try await Stand(site)
        stand.soort = Feitsoort.allCases.first { $0 != .personalia && Zicht.schrijft(rol, $0) } ?? .notitie
        let visitor = try await site.steady(site.iemand(rol))
        try await stand.betrek(site.iemand(rol), site)
        for weg in Routekaart.alle {
            guard ![.open, .tussenstap, .link].contains(weg.vraag), weg.path != "/afmelden" else { continue }
            let reply = try await stand.ask("\(weg.method) \(weg.path)", als: visitor)
            let refused = stand.isRefused(reply, weg.path)
            #expect(refused == !weg.vraag.mag(rol), "\(rol.naam): \(weg.method) \(weg.path) gaf \(reply.status)")
            #expect(reply.status < 500, "\(weg.path)")
        }
    }

    @Test("ASVS 8.2.1: wie niet is aangemeld, komt nergens binnen")
    func niemand() async throws {
        let site = try await Proefsite()
        let stand = try await Stand(site)
        for weg in Routekaart.alle {
            let reply = try await stand.ask("\(weg.method) \(weg.path)", als: Visitor(site: site))
            if weg.vraag == .open {
                #expect([200, 422].contains(reply.status), "\(weg.path)")
            } else if weg.vraag == .link {
                #expect(reply.status == 404 && reply.text.contains("Vraag uw beheerder"), "\(weg.path)")
            } else if weg.path.contains("/api/") {
                #expect(reply.status == 401 && reply["Content-Type"] == Probleem.mediaType, "\(weg.path)")
            } else {
                #expect(reply.status == 303 && reply["Location"]?.hasPrefix("/aanmelden") == true, "\(weg.path)")
            }
            #expect(!reply.text.contains("Tesfay"), "\(weg.path)")
        }
    }

    @Test(
        "S1: wat van een andere gemeente is, geeft hetzelfde antwoord als wat niet bestaat",
        arguments: ["hanna", "rosa"]
    )
    func andereGemeente(_ naam: String) async throws {
        let site = try await Proefsite()
        let stand = try await Stand(site)
        let visitor = try await site.visitor(naam)
        for weg in Routekaart.alle where weg.path.contains("/dossiers/{id}") {
            let asked = "\(weg.method) \(weg.path)"
            let strange = try await stand.ask(asked, als: visitor)
            let nobody = try await stand.met(DossierID(hoog: 9, laag: 9)).ask(asked, als: visitor)
            guard naam == "hanna" else {
                #expect(nobody.status == 404, "\(asked)")
                continue
            }
            #expect(strange.status == nobody.status, "\(asked)")
            let own = strange.text.replacing(stand.dossier.description, with: "x")
            let other = nobody.text.replacing(DossierID(hoog: 9, laag: 9).description, with: "x")
            #expect(own.count == other.count && !own.contains("Tesfay"), "\(asked)")
        }
    }

    @Test("De bladzijde met rechten in het handboek is wat het programma doet")
    func handboek() throws {
        var folder = URL(filePath: #filePath)
        while folder.lastPathComponent != "Tests" { folder.deleteLastPathComponent() }
        let file = folder.deletingLastPathComponent().appending(path: "docs/beheer/rechten.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(page == Rechtenblad.markdown, "Maak haar opnieuw: meedoen routes --markdown")
    }

    @Test(
        "De kamers die iemand ziet, zijn de kamers waar hij in mag, en het begin is er een van",
        arguments: ["rosa", "tom", "bea"]
    )
    func kamers(_ naam: String) async throws {
        let visitor = try await Proefsite().visitor(naam)
        let start = try #require(try await visitor.get("/")["Location"])
        #expect(try await visitor.get(start).status == 200)
        let page = try await visitor.get("/over").text
        for path in ["/vandaag", "/dossiers", "/caseload", "/beheer"] {
            let isOpen = try await visitor.get(path).status == 200
            #expect(page.contains("href=\"\(path)\"") == isOpen, "\(path)")
        }
    }
}

/// A dossier with a feit, and for every route a request that could be carried out.
private struct Stand {
    var dossier: DossierID
    let feit: FeitID
    /// A kind of feit that who asks may write.
    var soort = Feitsoort.notitie

    /// The same requests about another dossier.
    func met(_ dossier: DossierID) -> Stand {
        var other = self
        other.dossier = dossier
        return other
    }

    /// Lets somebody work with the dossier, as far as the role works with dossiers.
    func betrek(_ wie: Medewerker, _ site: Proefsite) async throws {
        guard Bevoegdheid.mag(wie.rol, .dossierBekijken) else { return }
        try await InvolveMedewerker.run(
            wie.id,
            in: dossier,
            toelichting: "werkt mee",
            desk: site.proef.desk,
            inzage: try site.proef.inzage()
        )
    }

    init(_ site: Proefsite) async throws {
        dossier = try await site.proef.dossier()
        feit = try await site.proef.leg(.notitie, "2022-10-04", ["tekst": "Gebeld"], in: dossier).feit
    }

    private static let bodies = [
        "zoek": #"{"q": "Selam"}"#, "dossiers": #"{"personalia": {}}"#,
        "verbeteringen": #"{"datum": "2022-10-04", "reden": "x"}"#, "intrekkingen": #"{"reden": "x"}"#,
        "reden": #"{"reden": "BALIE", "toelichting": "aan de balie"}"#,
    ]

    func ask(_ weg: String, als visitor: Visitor) async throws -> Reply {
        let parts = weg.split(separator: " ").map(String.init)
        let path = parts[1].replacing("{feit}", with: feit.description).replacing("{soort}", with: soort.rawValue)
            .replacing("{sleutel}", with: "pip_termijn").replacing("{nummer}", with: "1")
            .replacing("{token}", with: "nooit-gemaakt").replacing("/accounts/{id}", with: "/accounts/\(Proef.bram.id)")
            .replacing("/regels/{id}", with: "/regels/PIP-02").replacing("{id}", with: dossier.description)
        switch (parts[0], path) {
        case ("GET", "/api/v1/zoek"): return try await visitor.get("\(path)?q=Selam")
        case ("GET", _): return try await visitor.get(path)
        case (_, "/beheer/inlezen"): return try await visitor.upload(path, [], file: "voornamen\n")
        case (_, _) where path.hasPrefix("/api/"):
            let body =
                path.hasSuffix("/feiten")
                ? #"{"soort": "\#(soort.rawValue)"}"#
                : Self.bodies[path.split(separator: "/").last.map(String.init) ?? ""] ?? "{}"
            return try await visitor.json("POST", String(path.dropFirst(7)), body, headers: [("If-Match", "\"1\"")])
        default:
            let fields = [
                ("naar", Proef.bram.id.description), ("q", "12"), ("dossier", dossier.description), ("reden", "x"),
                ("norm", "61"), ("fte", "3"), ("vanaf", "04-10-2022"), ("wat", "WACHTWOORD"), ("rol", "TEAMLEIDER"),
            ]
            return try await visitor.post(path, fields)
        }
    }

    /// A page says the same as for what does not exist, with another advice; the API says it in the status.
    func isRefused(_ reply: Reply, _ weg: String) -> Bool {
        weg.contains("/api/")
            ? reply.status == 403 : reply.status == 404 && reply.text.contains("Vraag een teamleider of beheerder")
    }
}
