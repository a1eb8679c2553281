// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

struct VerloopTests {
    private func stand(_ opbouw: Opbouw, _ onderdeel: String, op dag: String = "2022-10-04") -> Verloop.Regel? {
        Verloop.bereken(opbouw.beeld, op: .op(dag)).first { $0.onderdeel == onderdeel }
    }

    @Test("P-14: ‘ander schrift’ in de intake komt in het voorstel voor het PIP en staat in het dossier")
    func schrift() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.intakegesprek, "2022-03-01", ["compleet": "ja", "schrift": "AA"])
        let voorstel = Voorinvulling.velden(.pip, klok: nil, betreft: nil, beeld: opbouw.beeld)
        #expect(voorstel["alfabetisering"] == "AA")
        #expect(stand(opbouw, "Alfabetisering")?.toon == .letOp)
        try opbouw.add(.alfabetisering, "2022-04-01", ["alfabetiseringsoort": "AA"])
        #expect(stand(opbouw, "Alfabetisering")?.stand.contains("vanaf 1 april 2022") == true)
    }

    @Test("P-20: een bezwaar noemt de versie van het PIP, en het plan loopt door")
    func bezwaar() throws {
        var opbouw = try Opbouw.metPip("2022-04-01")
        let tweede = try opbouw.record(.pip, "2022-06-01", ["leerroute": "B", "aanleiding": "WIJZIGING"])
        try opbouw.add(.bekendmaking, "2022-06-02", ["besluit": "PIP"])
        let voor = opbouw.klokken.map(\.soort)
        try opbouw.record(.bezwaar, "2022-06-20", ["besluit": "PIP", "tegen": tweede.id.description])
        #expect(stand(opbouw, "Bezwaar")?.stand.hasPrefix("tegen PIP, versie 2 van 1 juni 2022") == true)
        #expect(Set(voor).subtracting(opbouw.klokken.map(\.soort)) == [.bezwaartermijn])
    }

    @Test("P-20: een bezwaar tegen een besluit dat niet in het dossier staat, wordt geweigerd")
    func onbekendBesluit() throws {
        var opbouw = try Opbouw.metPip("2022-04-01")
        #expect(throws: Weigering.self) {
            try opbouw.record(
                .bezwaar,
                "2022-06-20",
                ["besluit": "PIP", "tegen": FeitID(hoog: 9, laag: 9).description]
            )
        }
    }

    @Test("P-22: op tijd, te laat, of wat er nog te doen is")
    func afronding() throws {
        var opbouw = try Opbouw.metPip("2022-04-01")
        #expect(stand(opbouw, "Afronding")?.stand.contains("te gaan") == true)
        try opbouw.add(.afronding, "2025-03-01")
        #expect(stand(opbouw, "Afronding")?.stand == "voldaan op 1 maart 2025, binnen de termijn")
        var laat = try Opbouw.metPip("2022-04-01")
        try laat.add(.afronding, "2025-06-01")
        #expect(stand(laat, "Afronding")?.stand.contains("na de termijn") == true)
    }

    @Test("P-23: de lijst van de maatschappelijke begeleiding, met vrijwilliger, uren en wat nog moet")
    func begeleiding() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(
            .begeleiding,
            "2022-05-01",
            ["stap": "BEGONNEN", "uitvoerder": "Punt Welzijn", "vrijwilliger": "Ans"]
        )
        try opbouw.add(.begeleiding, "2022-05-03", ["stap": "ONDERDEEL", "onderdeel": "DIGID", "uren": "1,5"])
        let regel = try #require(stand(opbouw, "Maatschappelijke begeleiding"))
        #expect(
            regel.stand.hasPrefix("begonnen op 1 mei 2022; door Punt Welzijn; vrijwilliger Ans; 1 uur en 30 minuten")
        )
        #expect(regel.stand.contains("1 van 8 onderdelen gedaan"))
        #expect(regel.stand.contains("nog: ") && !regel.stand.contains("nog: digiD"))
    }

    @Test("P-23: de stap ‘onderdeel gedaan’ vraagt welk onderdeel")
    func onderdeel() throws {
        var opbouw = try Opbouw.asielstatushouder()
        #expect(throws: Feitlezer.Fouten.self) { try opbouw.add(.begeleiding, "2022-05-03", ["stap": "ONDERDEEL"]) }
    }

    @Test("P-25: wie binnen twee maanden zonder ontzorgen komt en geen groepsles had, valt op")
    func geld() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.bijstand, "2022-05-10", ["stap": "BEGINT"])
        #expect(stand(opbouw, "Zelf geld regelen", op: "2022-09-08")?.toon == .loopt)
        #expect(stand(opbouw, "Zelf geld regelen", op: "2022-09-09")?.toon == .letOp)
        try opbouw.add(.training, "2022-09-10", ["trainingsoort": "GELD"])
        #expect(stand(opbouw, "Zelf geld regelen", op: "2022-10-04")?.toon == .klaar)
    }

    @Test("P-27: het dossier zegt wanneer rechten en plichten zijn uitgelegd, en in welke taal")
    func uitleg() throws {
        var opbouw = try Opbouw.asielstatushouder()
        #expect(stand(opbouw, "Rechten en plichten")?.toon == .letOp)
        try opbouw.add(.informatieVerstrekt, "2022-03-01", ["onderwerp": "Rechten en plichten", "taal": "ti"])
        #expect(stand(opbouw, "Rechten en plichten")?.stand == "uitgelegd op 1 maart 2022 in het Tigrinya")
    }
}
