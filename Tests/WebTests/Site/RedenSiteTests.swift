// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@testable import Web

@Suite("Een dossier van een ander op de site")
struct RedenSiteTests {
    private let site: Proefsite
    private let dossier: DossierID

    init() async throws {
        site = try await Proefsite()
        dossier = try await site.proef.dossier("Selam", "Kanarievogel", extra: ["bsn": "999990019"])
    }

    @Test("ASVS 8.2.2: zonder werkrelatie komt een vraag om een reden, zonder naam; met reden het dossier")
    func reden() async throws {
        let bram = try await site.visitor("bram")
        for path in ["", "/afdruk", "/feit", "/nummers"] {
            let page = try await bram.get("/dossiers/\(dossier)\(path)")
            #expect(page.status == 403 && page.text.contains("Waarom wilt u dit dossier zien?"), "\(path)")
            #expect(!page.text.contains("Kanarievogel"), "\(path)")
        }
        #expect(try await bram.json("GET", "/dossiers/\(dossier)").text.contains("redenNodig"))
        let leeg = try await bram.post("/dossiers/\(dossier)/reden", [("reden", ""), ("toelichting", "x")])
        #expect(leeg.status == 422 && leeg.text.contains("Kies een reden."))
        let goed = try await bram.post(
            "/dossiers/\(dossier)/reden",
            [("reden", "BALIE"), ("toelichting", "staat aan de balie")]
        )
        #expect(goed.status == 303)
        let page = try await bram.get("/dossiers/\(dossier)?melding=reden")
        #expect(page.status == 200 && page.text.contains("Kanarievogel") && page.text.contains("met een reden"))
    }

    @Test(
        "P1: het BSN staat nergens heel op de site, tot iemand zegt waarvoor",
        arguments: ["", "/afdruk", "/toegang"]
    )
    func nummers(_ path: String) async throws {
        let rosa = try await site.visitor("rosa")
        let page = try await rosa.get("/dossiers/\(dossier)\(path)")
        #expect(page.status == 200 && !page.text.contains("999990019"))
        #expect(try await !rosa.json("GET", "/dossiers/\(dossier)").text.contains("999990019"))
        let asked = try await rosa.post("/dossiers/\(dossier)/nummers", [("waarvoor", "DUO")])
        #expect(asked.text.contains("999990019"))
    }

    @Test("S9: een afgeschermd dossier staat op geen bladzijde, in geen lijst en in geen bestand van een ander")
    func afgeschermd() async throws {
        let tom = try await site.visitor("tom")
        let closed = try await tom.post(
            "/dossiers/\(dossier)/toegang/afschermen",
            [("toelichting", "bedreigd door familie"), ("kring", Proef.rosa.id.description)]
        )
        #expect(closed.status == 303)
        #expect(try await tom.get("/dossiers/\(dossier)").text.contains("Afgeschermd dossier"))
        #expect(try await site.visitor("rosa").get("/dossiers/\(dossier)").status == 200)
        let assets = Set(Asset.all.map(\.path))
        for rol in Proefsite.rollen where rol != .regisseur && rol != .teamleider {
            let visitor = try await site.steady(site.iemand(rol))
            for route in site.routes where route.method == "GET" && !assets.contains(route.path) {
                let path = route.path.replacing("{soort}", with: "notitie").replacing("{sleutel}", with: "pip_termijn")
                    .replacing("/regels/{id}", with: "/regels/PIP-02").replacing("{id}", with: dossier.description)
                    .replacing("{feit}", with: dossier.description).replacing("{nummer}", with: "1")
                let reply = try await visitor.get(path.hasSuffix("zoek") ? "\(path)?q=Selam" : path)
                #expect(!reply.text.contains("Kanarievogel") && !reply.text.contains("Tijdlijn"), "\(rol): \(path)")
            }
        }
        let bram = try await site.visitor("bram")
        let strange = try await bram.get("/dossiers/\(dossier)")
        let nobody = try await bram.get("/dossiers/\(DossierID(hoog: 9, laag: 9))")
        #expect(strange.status == 404 && strange.text.count == nobody.text.count)
        let door = try await bram.post(
            "/noodtoegang",
            [("nummer", "999990019"), ("reden", "SPOED"), ("toelichting", "persoon staat overstuur aan de balie")]
        )
        #expect(door.status == 303)
        #expect(try await bram.get(try #require(door["Location"])).text.contains("Kanarievogel"))
    }
}
