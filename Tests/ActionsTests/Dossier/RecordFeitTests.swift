// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@testable import Actions

@Suite("Feiten vastleggen, verbeteren en intrekken")
struct RecordFeitTests {
    @Test("P-03: een feit staat in het dossier met wie en wanneer, en de klokken zijn bijgewerkt")
    func vastleggen() async throws {
        let proef = try Proef("2024-05-10")
        let id = try await proef.dossier()
        try await proef.leg(.verblijf, "2024-01-10", ["recht": "ASIEL_28"], in: id)
        try await proef.leg(.bijstand, "2024-05-10", ["stap": "BEGINT"], in: id)
        let blik = try await proef.toon(id)
        #expect(blik.klokken.first { $0.soort == .ontzorgenEinde }?.uiterlijk == Day(iso: "2024-11-09"))
        #expect(blik.beeld.geldend.last?.door.naam == "Rosa van Dael")
    }

    @Test("Invoerfouten komen allemaal tegelijk en er wordt niets geschreven")
    func invoer() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        let versie = try await proef.toon(id).versie
        let fout = await nee {
            try await proef.leg(.leerbaarheidstoets, "31-02-2022", ["score": "veel", "onzin": "x"], in: id)
        }
        guard case .invoer(let fouten) = fout else {
            Issue.record("geen invoerfout")
            return
        }
        #expect(Set(fouten.map(\.sleutel)) == ["datum", "uitslag", "onzin"])
        #expect(try await proef.toon(id).versie == versie)
    }

    @Test("Een datum in de toekomst wordt geweigerd, behalve bij een afspraak")
    func toekomst() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        #expect(await nee { try await proef.leg(.eersteContact, "2022-10-05", in: id) } != nil)
        try await proef.leg(.afspraak, "2022-10-05", ["afspraaksoort": "INTAKE"], in: id)
    }

    @Test("Wie een oudere versie bewaart, krijgt een conflict met wat er intussen kwam; niets gaat verloren")
    func conflict() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        let versie = try await proef.toon(id).versie
        try await proef.geefReden(Proef.bram, id)
        try await proef.leg(.eersteContact, "2022-10-03", in: id, versie: versie, als: Proef.bram)
        let fout = await nee {
            try await proef.leg(.notitie, "2022-10-04", ["tekst": "Gebeld"], in: id, versie: versie)
        }
        guard case .conflict(let conflict) = fout else {
            Issue.record("geen conflict")
            return
        }
        #expect(conflict.intussen.map(\.soort) == [.eersteContact])
        #expect(conflict.intussen.first?.door.naam == "Bram Hendrikx")
        #expect(try await proef.toon(id).beeld.laatste(.notitie) == nil)
    }

    @Test("Hetzelfde formulier twee keer versturen legt één feit vast")
    func herhaling() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        let eerste = try await proef.leg(.notitie, "2022-10-04", ["tekst": "Gebeld"], in: id, sleutel: "a")
        let tweede = try await proef.leg(.notitie, "2022-10-04", ["tekst": "Gebeld"], in: id, sleutel: "a")
        #expect(eerste.feit == tweede.feit)
        #expect(try await proef.toon(id).beeld.feiten(.notitie).count == 1)
        #expect(
            await nee { try await proef.leg(.notitie, "2022-10-04", ["tekst": "Anders"], in: id, sleutel: "a") } != nil
        )
    }

    @Test("X-10: verbeteren houdt het oude leesbaar en ‘zoals bekend op’ toont wat toen bekend was")
    func verbeteren() async throws {
        let proef = try Proef("2022-07-20")
        let id = try await proef.dossier()
        let feit = try await proef.leg(.vestiging, "2022-07-18", in: id).feit
        proef.zet("2022-07-21")
        let zonderReden = await nee {
            _ = try await CorrectFeit.run(
                CorrectFeit.Invoer(dossier: id, feit: feit, datum: "2022-07-20", velden: [:], reden: " ", versie: nil),
                desk: proef.desk,
                inzage: try proef.inzage(),
                id: proef.desk.nieuwFeit()
            )
        }
        #expect(zonderReden != nil)
        _ = try await CorrectFeit.run(
            CorrectFeit.Invoer(
                dossier: id,
                feit: feit,
                datum: "2022-07-20",
                velden: [:],
                reden: "verschreven",
                versie: nil
            ),
            desk: proef.desk,
            inzage: try proef.inzage(),
            id: proef.desk.nieuwFeit()
        )
        #expect(try await proef.toon(id).beeld.vestiging?.datum == Day(iso: "2022-07-20"))
        #expect(try await proef.toon(id, bekend: "2022-07-20").beeld.vestiging?.datum == Day(iso: "2022-07-18"))
    }

    @Test("Een ingetrokken feit telt niet meer; twee keer intrekken kan niet")
    func intrekken() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        let feit = try await proef.leg(.kennisgeving, "2022-09-01", in: id).feit
        func trekIn() async throws {
            _ = try await WithdrawFeit.run(
                feit,
                in: id,
                reden: "dubbel",
                versie: nil,
                desk: proef.desk,
                inzage: try proef.inzage(),
                id: proef.desk.nieuwFeit()
            )
        }
        try await trekIn()
        #expect(try await proef.toon(id).beeld.laatste(.kennisgeving) == nil)
        #expect(await nee { try await trekIn() } != nil)
    }

    @Test("Een concept blijft bewaard en verdwijnt na het vastleggen")
    func concept() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        let adres = Concept.adres(id, .notitie)
        let inzage = try proef.inzage()
        try await Concept.bewaar(["tekst": "half <b>af</b>\nregel 2"], adres: adres, desk: proef.desk, inzage: inzage)
        #expect(
            try await Concept.lees(adres: adres, desk: proef.desk, inzage: inzage)?["tekst"]
                == "half <b>af</b>\nregel 2"
        )
        try await proef.leg(.notitie, "2022-10-04", ["tekst": "af"], in: id)
        #expect(try await Concept.lees(adres: adres, desk: proef.desk, inzage: inzage) == nil)
    }

    @Test("Een beheerder ziet geen dossiers en legt niets vast")
    func bevoegdheid() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        let fout = await nee { try await proef.leg(.notitie, "2022-10-04", ["tekst": "x"], in: id, als: Proef.bea) }
        guard case .nietToegestaan(.feitVastleggen) = fout else {
            Issue.record("een beheerder mocht vastleggen")
            return
        }
    }

    @Test("Een dossier van een andere gemeente is er niet")
    func andereGemeente() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        let fout = await nee {
            _ = try await ShowDossier.run(
                id,
                peildatum: proef.desk.vandaag,
                desk: proef.desk,
                inzage: try proef.inzage(gemeente: "GM0402")
            )
        }
        guard case .nietGevonden = fout else {
            Issue.record("het dossier was te zien")
            return
        }
    }
}
