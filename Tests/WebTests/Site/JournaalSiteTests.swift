// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("D-09: wie zag dit dossier")
struct JournaalSiteTests {
    private let site: Proefsite
    private let dossier: DossierID
    private let ander: DossierID

    init() async throws {
        site = try await Proefsite("2022-05-10")
        dossier = try await site.proef.dossier("Selam", "Tesfay")
        ander = try await site.proef.dossier("Amal", "Farah", geboren: "1990-01-01", van: Proef.bram)
    }

    @Test("D-09, P14: wie zag dossier X in mei, ook op een lijst en in een uitvoer; de keten is groen")
    func wieZag() async throws {
        let (rosa, bram, tom) = (
            try await site.visitor("rosa"), try await site.visitor("bram"), try await site.visitor("tom")
        )
        _ = try await rosa.get("/dossiers/\(dossier)")
        _ = try await bram.get("/vandaag?van=team")
        _ = try await tom.get("/beheer/uitvoer?vorm=personen")
        _ = try await bram.get("/dossiers/\(ander)")
        site.proef.zet("2022-06-02")
        _ = try await bram.get("/dossiers/\(dossier)")
        let bea = try await site.visitor("bea")
        let page = try await bea.get("/beheer/journaal?dossier=\(dossier)&van=01-05-2022&tot=31-05-2022")
        #expect(page.status == 200 && page.text.contains("nog niet gecontroleerd"))
        #expect(page.text.contains("Rosa van Dael") && page.text.contains("Bram Hendrikx"))
        #expect(page.text.contains("Tom Peeters") && page.text.contains("gegevens uitgevoerd"))
        let table = try #require(page.text.split(separator: "<tbody>").last?.split(separator: "</tbody>").first)
        #expect(table.contains("eigen caseload") && !table.contains("2 juni 2022"))
        #expect(!page.text.contains("Tesfay") && !page.text.contains(ander.description))
        let checked = try await bea.post("/beheer/journaal/controle")
        #expect(checked.text.contains("Het journaal is ongeschonden"))
        let mine = try await bea.get("/beheer/journaal?wie=\(Proef.bea.id)").text
        #expect(mine.contains("journaal bevraagd") && mine.contains("van 2022-05-01, tot en met 2022-05-31"))
    }

    @Test("P14: wie stond in uitvoer Z: hoeveel, en van elk het nummer")
    func uitvoer() async throws {
        let tom = try await site.visitor("tom")
        _ = try await tom.get("/beheer/uitvoer?vorm=feiten")
        let lines = try site.proef.weert().readSync { try JournaalStore($0).lines(Journaalvraag(), limit: 1) }
        let line = try #require(lines.first)
        #expect(line.aantal == 2)
        let page = try await site.visitor("bea").get("/beheer/journaal?regel=\(line.volgnr)").text
        #expect(page.contains("Personen in regel \(line.volgnr)"))
        #expect(page.contains(dossier.description) && page.contains(ander.description))
    }

    @Test("P14: alles van één sessie, en van één adres dat iemand intypt; als bestand zonder formules")
    func sessie() async throws {
        let rosa = try await site.visitor("rosa")
        _ = try await rosa.get("/dossiers/\(dossier)")
        _ = try await site.send(
            "GET",
            "/dossiers/\(ander)",
            headers: [("Cookie", rosa.cookie ?? "")],
            adres: "198.51.100.7"
        )
        var vraag = Journaalvraag()
        vraag.dossier = ander
        vraag.medewerker = Proef.rosa.id
        let found = try site.proef.weert().readSync { try JournaalStore($0).lines(vraag, limit: 1) }
        let mark = try #require(found.first?.herkomst.sessie)
        let bea = try await site.visitor("bea")
        let file = try await bea.get("/beheer/journaal.csv?sessie=\(mark)")
        #expect(file["Content-Type"] == "text/csv; charset=utf-8")
        // The heading, signing in, and two dossiers.
        #expect(file.text.split(separator: "\r\n").count == 4)
        #expect(file.text.contains(dossier.description) && file.text.contains(ander.description))
        let adres = try await bea.get("/beheer/journaal.csv?adres=198.51.100.7").text
        #expect(adres.split(separator: "\r\n").count == 2 && adres.contains(ander.description))
    }

    @Test("Een geschonden journaal is rood, met de plek; onzin in de vraag is een zin, geen fout")
    func rood() async throws {
        let bea = try await site.visitor("bea")
        try site.proef.weert().writeExclusively { connection in
            let on = try site.proef.weert().engine == .postgresql ? " ON journaal" : ""
            try connection.run("DROP TRIGGER journaal_niet_wissen\(on)")
            try connection.run("DELETE FROM journaal WHERE volgnr = 1")
        }
        let reply = try await bea.post("/beheer/journaal/controle")
        #expect(reply.text.contains("Het journaal is geschonden") && reply.text.contains("regel 1: weg"))
        let odd = try await bea.get("/beheer/journaal?dossier=x&van=31-02-2022")
        #expect(odd.status == 200 && odd.text.contains("Een deel van de vraag is niet begrepen"))
    }

    @Test("Bladeren gaat op sleutel en slaat niets over")
    func bladeren() async throws {
        let rosa = try await site.visitor("rosa")
        for _ in 0..<120 { _ = try await rosa.get("/dossiers/\(dossier)") }
        let bea = try await site.visitor("bea")
        let first = try await bea.get("/beheer/journaal?wie=\(Proef.rosa.id)").text
        let next = try #require(first.firstMatch(of: /rel="next" href="([^"]+)"/)?.1)
        let second = try await bea.get(String(next).replacing("&amp;", with: "&")).text
        #expect(first.contains("100 regels") && !second.contains("100 regels") && second.contains("dossier geopend"))
    }
}
