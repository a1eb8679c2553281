// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("Klokken van een dossier")
struct KlokkenTests {
    @Test("P-01, HOUS-01: een koppeling geeft drie taken en de verhuizing na twaalf weken")
    func koppeling() throws {
        var opbouw = Opbouw()
        try opbouw.add(.koppeling, "2022-10-04", ["azc": "Budel"])
        let taken = opbouw.klokken.filter { $0.plek(op: .op("2022-10-04")) != .nogNiet }
        #expect(Set(taken.map(\.soort)) == [.koppelingGegevens, .koppelingIntake, .koppelingHuisvesting])
        #expect(opbouw.klok(.koppelingGegevens)?.uiterlijk == .op("2022-10-04"))
        #expect(opbouw.klok(.huisvesting)?.uiterlijk == .op("2022-12-27"))
        try opbouw.add(.informatieGevraagd, "2022-10-04", ["bij": "COA", "waarvoor": "START"])
        #expect(opbouw.klok(.koppelingGegevens) == nil)
        #expect(opbouw.klok(.antwoord)?.wachtOp == "COA")
    }

    @Test("PIP-06: onder de oude telling lopen de tien weken vanaf de inschrijving in de BRP")
    func oudeTelling() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.kennisgeving, "2022-06-01")
        try opbouw.add(.vestiging, "2022-07-20")
        let klok = try #require(opbouw.klok(.pip))
        #expect(klok.uiterlijk == .op("2022-09-28"))
        #expect(klok.plek(op: .op("2022-10-04")) == .teLaat(dagen: 6))
        #expect(klok.grond.regels.contains("PIP-06"))
        #expect(Regelboek.zekerheid(klok.grond) != .hoog)
    }

    @Test("W10, PIP-04: informatie van een derde geeft uitstel tot twee weken na ontvangst")
    func uitstel() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.vestiging, "2024-01-02")
        try opbouw.add(.kennisgeving, "2024-02-19")
        #expect(opbouw.klok(.pip)?.uiterlijk == .op("2024-04-29"))
        try opbouw.add(
            .informatieGevraagd,
            "2024-04-10",
            ["bij": "Argonaut", "waarvoor": "PIP", "onderwerp": "medisch advies"]
        )
        let wachtend = try #require(opbouw.klok(.pip))
        #expect(wachtend.uiterlijk == .op("2024-04-29"))
        #expect(wachtend.wachtOp != nil)
        try opbouw.add(.informatieOntvangen, "2024-05-06", ["van": "Argonaut", "waarvoor": "PIP"])
        #expect(opbouw.klok(.pip)?.uiterlijk == .op("2024-05-21"))
    }

    @Test("W11, MOVE-01, MOVE-02: na verhuizing tien weken, zelfde leerroute, zelfde termijn")
    func verhuizing() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.kennisgeving, "2024-01-15")
        try opbouw.add(
            .verhuizing,
            "2025-02-01",
            [
                "richting": "KOMST", "gemeente": "Venlo", "eerdereLeerroute": "B", "eerderePip": "2024-03-15",
            ]
        )
        try opbouw.add(.vestiging, "2025-02-03")
        #expect(opbouw.klok(.pip)?.uiterlijk == .op("2025-04-14"))
        #expect(opbouw.beeld.leerroute == .b1)
        #expect(opbouw.klok(.termijnEinde)?.uiterlijk == .op("2027-03-15"))
    }

    @Test("P-17, PIP-10: gesprek op 15 januari geeft 15 april; op 16 april te laat")
    func voortgang() throws {
        var opbouw = try Opbouw.metPip("2022-04-01")
        try opbouw.add(.voortgangsgesprek, "2023-01-15", ["gehouden": "ja"])
        let klok = try #require(opbouw.klok(.voortgang))
        #expect(klok.uiterlijk == .op("2023-04-15"))
        #expect(klok.plek(op: .op("2023-04-15")) == .vandaag)
        #expect(klok.plek(op: .op("2023-04-16")) == .teLaat(dagen: 1))
    }

    @Test("P-17: wat gepland is, staat bij het gesprek; de termijn blijft dezelfde")
    func gepland() throws {
        var opbouw = try Opbouw.metPip("2022-04-01")
        try opbouw.add(.afspraak, "2022-07-05", ["afspraaksoort": "VOORTGANG"], vastgelegd: "2022-06-20")
        #expect(opbouw.klok(.voortgang)?.toelichting == "gepland 5 juli 2022")
        #expect(opbouw.klok(.voortgang)?.uiterlijk == .op("2022-07-01"))
        try opbouw.add(.voortgangsgesprek, "2022-07-05", ["gehouden": "ja"])
        #expect(opbouw.klok(.voortgang)?.toelichting == nil)
    }

    @Test("P-17: een gesprek dat niet doorging, telt niet")
    func gemist() throws {
        var opbouw = try Opbouw.metPip("2022-04-01")
        try opbouw.add(.voortgangsgesprek, "2022-07-01", ["gehouden": "nee"])
        #expect(opbouw.klok(.voortgang)?.uiterlijk == .op("2022-07-01"))
    }

    @Test(
        "P-21, TERM-01: PIP van 21 mei 2024 geeft 22 mei 2024 tot en met 21 mei 2027; verlenging houdt de geschiedenis"
    )
    func termijn() throws {
        var opbouw = try Opbouw.metPip("2024-05-21")
        let stand = try #require(opbouw.beeld.termijn())
        #expect(stand.begin == .op("2024-05-22"))
        #expect(stand.einde.laatste.dag == .op("2027-05-21"))
        try opbouw.add(.verlengingBesloten, "2027-02-01", ["toegekend": "ja", "maanden": "6", "grond": "BIJNA_KLAAR"])
        #expect(opbouw.beeld.termijn()?.einde.laatste.dag == .op("2027-11-21"))
        #expect(opbouw.beeld.feiten(.verlengingBesloten).count == 1)
    }

    @Test("TERM-03: de datum van DUO gaat voor en een verschil is een signaal")
    func duo() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        try opbouw.add(.duoTermijn, "2024-03-16", ["einde": "2027-04-16"])
        let stand = try #require(opbouw.beeld.termijn())
        #expect(stand.einde.dag == .op("2027-04-16"))
        #expect(stand.verwacht?.einde.dag == .op("2027-03-16"))
        #expect(stand.signaal?.contains("DUO") == true)
        #expect(opbouw.klok(.termijnEinde)?.duo == .op("2027-04-15"))
    }

    @Test("P-24, ONTZ-01: bijstand vanaf 10 mei 2024 geeft ontzorgen t/m 9 november en overdracht op 10 oktober")
    func ontzorgen() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.bijstand, "2024-05-10", ["stap": "BEGINT"])
        #expect(opbouw.klok(.ontzorgenEinde)?.uiterlijk == .op("2024-11-09"))
        #expect(opbouw.klok(.ontzorgenOverdracht)?.uiterlijk == .op("2024-10-10"))
        try opbouw.add(.ontzorgen, "2024-10-09", ["stap": "OVERDRACHT"])
        #expect(opbouw.klok(.ontzorgenOverdracht) == nil)
    }

    @Test("W60, ONTZ-02: een nareiziger met regulier verblijf heeft geen recht op ontzorgen")
    func nareis() throws {
        var opbouw = Opbouw()
        try opbouw.add(.verblijf, "2024-01-10", ["recht": "REGULIER_GEZIN_ASIEL"])
        try opbouw.add(.bijstand, "2024-05-01", ["stap": "BEGINT"])
        #expect(opbouw.klok(.ontzorgenEinde) == nil)
    }

    @Test(
        "W48, W52, DATE-08: bezwaar loopt vanaf de bekendmaking; dagtekening en verzending verschillen geeft een signaal"
    )
    func bezwaar() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        #expect(opbouw.klok(.bekendmaking) != nil)
        try opbouw.add(.bekendmaking, "2024-03-20", ["besluit": "PIP"])
        #expect(opbouw.klok(.bekendmaking) == nil)
        #expect(opbouw.klok(.bezwaartermijn)?.uiterlijk == .op("2024-05-01"))
        #expect(!Signalen.bereken(opbouw.beeld, .standaard).isEmpty)
        try opbouw.add(.bezwaar, "2024-04-10", ["besluit": "PIP"])
        #expect(opbouw.klok(.beslissingBezwaar)?.uiterlijk == .op("2024-06-12"))
    }

    @Test("W47, OFFER-02: zonder aanbod binnen drie maanden is het aanbod te laat")
    func aanbod() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        #expect(opbouw.klok(.aanbod)?.uiterlijk == .op("2024-06-15"))
        try opbouw.add(.aanbod, "2024-06-01", ["aanbieder": "Gilde Opleidingen"])
        #expect(opbouw.klok(.aanbod) == nil)
    }

    @Test("X-17, EXT-01: zes maanden voor het einde komt ‘verlenging bespreken’, tot het besproken is")
    func termijnInGevaar() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        #expect(opbouw.klok(.verlengingBespreken)?.uiterlijk == .op("2026-09-16"))
        try opbouw.add(.verlengingAangevraagd, "2026-10-05", ["grond": "A"])
        #expect(opbouw.klok(.verlengingBespreken) == nil)
        let besluit = try #require(opbouw.klok(.verlengingBesluit))
        #expect(besluit.uiterlijk == .op("2026-11-30"))
        #expect(besluit.plek(op: .op("2026-11-01")) == .wachtOpAnderen(dagen: 29))
    }

    @Test("X-11: een dossier van 2024 houdt zes maanden, ook als de regel in 2026 tien maanden wordt")
    func regelsMetDatum() throws {
        let tabel = Parametertabel.wet.adding([
            Parameter(
                "ontzorgen",
                duizendsten: 10_000,
                eenheid: "maanden",
                geldigVan: .op("2026-01-01"),
                geldigTot: nil,
                bron: "proef",
                zekerheid: .laag
            )
        ])
        let kader = Klokkader(parameters: tabel)
        for (begin, einde) in [("2024-05-10", "2024-11-09"), ("2026-05-10", "2027-03-09")] {
            var opbouw = try Opbouw.asielstatushouder()
            try opbouw.add(.bijstand, begin, ["stap": "BEGINT"])
            let klok = Klokken.bereken(opbouw.beeld, kader).first { $0.soort == .ontzorgenEinde }
            #expect(klok?.uiterlijk == .op(einde))
        }
    }

    @Test("Wet inburgering 2013: geen PIP-klok, wel een voortgangsgesprek en de termijn van DUO")
    func oudeWet() throws {
        var opbouw = Opbouw()
        try opbouw.add(.regime, "2020-01-01", ["wet": "WI2013"])
        try opbouw.add(.kennisgeving, "2020-01-15")
        try opbouw.add(.voortgangsgesprek, "2022-07-01", ["gehouden": "ja"])
        try opbouw.add(.duoTermijn, "2020-02-01", ["einde": "2023-02-01"])
        #expect(opbouw.klok(.pip) == nil)
        #expect(opbouw.klok(.voortgang)?.uiterlijk == .op("2022-10-01"))
        #expect(opbouw.klok(.termijnEinde)?.uiterlijk == .op("2023-01-31"))
    }

    @Test("Een gesloten dossier heeft geen klokken")
    func gesloten() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        try opbouw.add(.afsluiting, "2024-09-01", ["reden": "VERHUISD"])
        #expect(opbouw.klokken.isEmpty)
    }

    @Test("P-18: een vraag aan een partner wacht, en is daarna te laat; het antwoord sluit haar")
    func partner() throws {
        var opbouw = Opbouw()
        try opbouw.add(
            .informatieGevraagd,
            "2022-09-19",
            ["bij": "Gilde Opleidingen", "waarvoor": "VOORTGANG", "antwoordUiterlijk": "2022-10-03"]
        )
        let klok = try #require(opbouw.klok(.antwoord))
        #expect(klok.plek(op: .op("2022-10-03")) == .wachtOpAnderen(dagen: 0))
        #expect(klok.plek(op: .op("2022-10-04")) == .teLaat(dagen: 1))
        try opbouw.add(.informatieOntvangen, "2022-10-04", ["van": "Gilde Opleidingen", "waarvoor": "VOORTGANG"])
        #expect(opbouw.klok(.antwoord) == nil)
    }

    @Test("P-18: een nieuwe vraag op de dag van een antwoord wacht opnieuw; één antwoord sluit één vraag")
    func opnieuwGevraagd() throws {
        var opbouw = Opbouw()
        let vraag = ["bij": "Gilde", "waarvoor": "VOORTGANG", "antwoordUiterlijk": "2022-10-20"]
        let antwoord = ["van": "Gilde", "waarvoor": "VOORTGANG"]
        try opbouw.add(.informatieGevraagd, "2022-09-01", vraag)
        try opbouw.add(.informatieOntvangen, "2022-10-04", antwoord)
        #expect(opbouw.klok(.antwoord) == nil)
        try opbouw.add(.informatieGevraagd, "2022-10-04", vraag)
        #expect(opbouw.klok(.antwoord)?.uiterlijk == .op("2022-10-20"))
        try opbouw.add(.informatieGevraagd, "2022-10-04", vraag)
        try opbouw.add(.informatieOntvangen, "2022-10-05", antwoord)
        #expect(opbouw.klokken.count { $0.soort == .antwoord } == 1)
    }

    @Test("Elke klok heeft een regel of een feit als grond, en haar handeling bestaat")
    func gronden() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        try opbouw.add(.bijstand, "2024-05-10", ["stap": "BEGINT"])
        try opbouw.add(.afspraak, "2024-06-10", ["afspraaksoort": "VOORTGANG", "tijd": "14.00"])
        for klok in opbouw.klokken {
            #expect(!klok.grond.regels.isEmpty || !klok.grond.invoer.isEmpty, "\(klok.soort)")
            for regel in klok.grond.regels { #expect(Regelboek.regel(regel) != nil, "\(regel)") }
        }
    }
}
