// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("Wat de wet weigert bij het vastleggen")
struct ToetsenTests {
    private func weigering(_ body: () throws -> Void) -> Weigering? {
        do {
            try body()
            return nil
        } catch {
            return error as? Weigering
        }
    }

    @Test("P-08: zonder uitslag van de leerbaarheidstoets geen leerroute; de zin noemt wat ontbreekt")
    func zonderToets() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.kennisgeving, "2022-02-01")
        try opbouw.add(.intakegesprek, "2022-03-01", ["compleet": "ja"])
        let nee = weigering { try opbouw.record(.pip, "2022-04-01", ["leerroute": "B"]) }
        #expect(nee?.zin.contains("leerbaarheidstoets") == true)
    }

    @Test("P-07: een PIP kan pas als de intake alle onderwerpen had")
    func zonderIntake() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.kennisgeving, "2022-02-01")
        try opbouw.add(.leerbaarheidstoets, "2022-03-05", ["uitslag": "HAALBAAR"])
        try opbouw.add(.intakegesprek, "2022-03-01", ["compleet": "nee"])
        let nee = weigering { try opbouw.record(.pip, "2022-04-01", ["leerroute": "B"]) }
        #expect(nee?.zin.contains("brede intake") == true)
    }

    @Test("W54, PIP-08: een PIP met dagtekening voor het begin van de plicht wordt geweigerd")
    func voorDePlicht() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.plicht, "2025-04-10")
        try opbouw.add(.kennisgeving, "2025-04-10")
        try opbouw.add(.intakegesprek, "2025-03-01", ["compleet": "ja"])
        try opbouw.add(.leerbaarheidstoets, "2025-03-05", ["uitslag": "HAALBAAR"])
        let nee = weigering { try opbouw.record(.pip, "2025-04-09", ["leerroute": "B"]) }
        #expect(nee?.grond.regels.contains("PIP-08") == true)
        try opbouw.record(.pip, "2025-04-10", ["leerroute": "B"])
    }

    @Test(
        "PIP-08: A2 kan niet op de onderwijsroute, B1 niet op de Z-route, A2 niet in het eerste PIP",
        arguments: [
            ["leerroute": "O", "niveau": "A2"], ["leerroute": "Z", "niveau": "B1"], ["leerroute": "B", "niveau": "A2"],
        ]
    )
    func niveaus(_ velden: [String: String]) throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.kennisgeving, "2022-02-01")
        try opbouw.add(.intakegesprek, "2022-03-01", ["compleet": "ja"])
        try opbouw.add(.leerbaarheidstoets, "2022-03-05", ["uitslag": "HAALBAAR"])
        let nee = weigering { try opbouw.record(.pip, "2022-04-01", velden) }
        #expect(nee?.grond.regels.contains("PIP-08") == true)
    }

    @Test("W22, W23, SWITCH-01: van B1 naar Z mag tot en met 15 september 2025")
    func wijzigen() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        let nee = weigering { try opbouw.record(.pip, "2025-09-16", ["leerroute": "Z"]) }
        #expect(nee?.grond.regels.contains("SWITCH-01") == true)
        try opbouw.record(.pip, "2025-09-15", ["leerroute": "Z"])
        #expect(opbouw.beeld.leerroute == .zelfredzaamheid)
        #expect(opbouw.beeld.termijn()?.begin == .op("2024-03-16"))
    }

    @Test("SWITCH-03: een bijzonder geval mag later, met motivering")
    func bijzonder() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        try opbouw.record(
            .pip,
            "2025-11-01",
            ["leerroute": "Z", "bijzonderGeval": "ja", "motivering": "Ernstige ziekte in het gezin."]
        )
        #expect(opbouw.beeld.leerroute == .zelfredzaamheid)
    }

    @Test("P-10: afwijken van het advies zonder reden wordt geweigerd")
    func advies() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.kennisgeving, "2022-02-01")
        try opbouw.add(.intakegesprek, "2022-03-01", ["compleet": "ja"])
        try opbouw.add(.leerbaarheidstoets, "2022-03-05", ["uitslag": "NIET_HAALBAAR"])
        try opbouw.add(.leerrouteadvies, "2022-03-06", ["route": "Z"])
        #expect(weigering { try opbouw.record(.pip, "2022-04-01", ["leerroute": "B"]) } != nil)
        try opbouw.record(.pip, "2022-04-01", ["leerroute": "B", "motivering": "Spreekt al goed Nederlands."])
    }

    @Test("W26, AFS-01: 599 uur is te weinig om af te schalen, 600 uur met inspanning mag")
    func afschalen() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        try opbouw.add(.cursusuren, "2025-06-01", ["uren": "599", "lessoort": "NT2"])
        let velden = ["leerroute": "B", "niveau": "A2", "inspanning": "ja"]
        #expect(weigering { try opbouw.record(.pip, "2025-06-02", velden) }?.grond.regels.contains("AFS-01") == true)
        try opbouw.add(.cursusuren, "2025-06-02", ["uren": "1", "lessoort": "ALFA"])
        #expect(weigering { try opbouw.record(.pip, "2025-06-02", ["leerroute": "B", "niveau": "A2"]) } != nil)
        try opbouw.record(.pip, "2025-06-02", velden)
        #expect(opbouw.beeld.niveau == .a2)
    }

    @Test("P-15, PVT-01: drie van de vier dagdelen blokkeert tekenen; weigeren mag altijd")
    func pvt() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        for (day, part) in [("05", "VRIJHEID"), ("12", "GELIJKWAARDIGHEID"), ("19", "SOLIDARITEIT")] {
            try opbouw.add(
                .pvtSessie,
                "2024-09-\(day)",
                ["onderdeel": part, "uren": "3", "aanwezig": "ja", "metActiviteit": "ja"]
            )
        }
        try opbouw.add(.pvtSessie, "2024-09-26", ["onderdeel": "PARTICIPATIE", "uren": "3", "aanwezig": "nee"])
        #expect(weigering { try opbouw.record(.pvtOndertekening, "2024-09-27", ["getekend": "ja"]) } != nil)
        try opbouw.add(.pvtSessie, "2024-10-10", ["onderdeel": "PARTICIPATIE", "uren": "3", "aanwezig": "ja"])
        try opbouw.record(.pvtOndertekening, "2024-10-10", ["getekend": "ja"])
        #expect(opbouw.beeld.isPvtGetekend)
    }

    @Test("P-12, P-16, W32, MAP-01, MAP-02: MAP hoort niet bij de onderwijsroute en 38 uur is te weinig")
    func map() throws {
        var onderwijs = try Opbouw.metPip("2024-03-15", route: "O")
        #expect(weigering { try onderwijs.record(.mapUren, "2024-06-01", ["uren": "10"]) } != nil)
        var b1 = try Opbouw.metPip("2024-03-15")
        try b1.record(.mapUren, "2024-06-01", ["uren": "38"])
        #expect(weigering { try b1.record(.mapEindgesprek, "2024-07-01", ["voldoende": "ja"]) } != nil)
        try b1.record(.mapUren, "2024-06-02", ["uren": "2"])
        try b1.record(.mapEindgesprek, "2024-07-01", ["voldoende": "ja"])
    }

    @Test("P-11: vier van de vijf onderdelen toont ‘1 te gaan: spreken’ en is niet afgerond")
    func examens() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        for part in ["LE", "LU", "SC", "KNM"] {
            try opbouw.add(.examenresultaat, "2025-03-01", ["onderdeel": part, "niveau": "B1", "geslaagd": "ja"])
        }
        let open = try #require(opbouw.beeld.ontbreektVoorAfronding())
        #expect(open.first == "1 te gaan: spreken")
        #expect(weigering { try opbouw.record(.afronding, "2025-04-01") } != nil)
    }

    @Test("W29, P-13, Z-01: 780 en 850 uur is niet genoeg; geen verrekening")
    func zroute() throws {
        var opbouw = try Opbouw.metPip("2024-03-15", route: "Z")
        try opbouw.add(.cursusuren, "2026-01-01", ["uren": "780", "lessoort": "NT2"])
        try opbouw.add(.participatieUren, "2026-01-01", ["uren": "850"])
        #expect(weigering { try opbouw.record(.zEindgesprek, "2026-02-01", ["afgerond": "ja"]) } != nil)
        try opbouw.add(.cursusuren, "2026-01-31", ["uren": "20", "lessoort": "KNM"])
        try opbouw.record(.zEindgesprek, "2026-02-01", ["afgerond": "ja"])
    }

    @Test("P-04, P-26, OFFER-01: een cursus inkopen voor een gezinsmigrant wordt geweigerd met de reden")
    func gezinsmigrant() throws {
        var opbouw = Opbouw()
        try opbouw.add(.groep, "2022-01-10", ["groep": "GEZIN"])
        let nee = weigering { try opbouw.record(.aanbod, "2022-05-01", ["aanbieder": "Gilde"]) }
        #expect(nee?.zin.contains("koopt de cursus zelf") == true)
        #expect(weigering { try opbouw.record(.begeleiding, "2022-05-01", ["stap": "BEGONNEN"]) } != nil)
    }

    @Test(
        "P-19: een signaal hoort bij een afspraak in het huidige PIP; een boete vraagt een hoorgesprek en twee mensen"
    )
    func handhaving() throws {
        var opbouw = Opbouw()
        try opbouw.add(.groep, "2022-01-10", ["groep": "GEZIN"])
        try opbouw.add(.verblijf, "2022-01-10", ["recht": "REGULIER"])
        try opbouw.add(.kennisgeving, "2022-02-01")
        try opbouw.add(.intakegesprek, "2022-03-01", ["compleet": "ja"])
        try opbouw.add(.leerbaarheidstoets, "2022-03-05", ["uitslag": "HAALBAAR"])
        try opbouw.record(.pip, "2022-04-01", ["leerroute": "B"])
        let afspraak = try opbouw.record(.pipAfspraak, "2022-04-01", ["wat": "Elke week naar de les"])
        #expect(
            weigering {
                try opbouw.record(.handhavingSignaal, "2022-06-01", ["afspraak": String(repeating: "0", count: 32)])
            } != nil
        )
        try opbouw.record(.handhavingSignaal, "2022-06-01", ["afspraak": afspraak.id.description])
        let boete = [
            "reden": "AFSPRAAK", "bedrag": "25", "verwijtbaarheid": "NORMAAL", "tweedeBeslisser": "T. Peeters",
            "motivering": "Drie keer zonder bericht afwezig.",
        ]
        #expect(weigering { try opbouw.record(.boete, "2022-07-01", boete) }?.zin.contains("hoorgesprek") == true)
        try opbouw.record(.hoorgesprek, "2022-06-20", ["verschenen": "ja"])
        var alleen = boete
        alleen["tweedeBeslisser"] = "R. van Dael"
        #expect(weigering { try opbouw.record(.boete, "2022-07-01", alleen) } != nil)
        try opbouw.record(.boete, "2022-07-01", boete)
        let maatregel = ["percentage": "20", "tweedeBeslisser": "T. Peeters", "motivering": "Zie verslag."]
        #expect(
            weigering { try opbouw.record(.maatregel, "2022-07-02", maatregel) }?.grond.regels.contains("FINE-08")
                == true
        )
    }

    @Test(
        "FINE-00: een boete voor een asielstatushouder is geblokkeerd, tenzij twee mensen met redenen anders besluiten"
    )
    func geblokkeerd() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        let afspraak = try opbouw.record(.pipAfspraak, "2024-03-15", ["wat": "Elke week naar de les"])
        try opbouw.record(.handhavingSignaal, "2024-06-01", ["afspraak": afspraak.id.description])
        try opbouw.record(.hoorgesprek, "2024-06-20", ["verschenen": "ja"])
        var boete = [
            "reden": "AFSPRAAK", "bedrag": "25", "verwijtbaarheid": "OPZET", "tweedeBeslisser": "T. Peeters",
            "motivering": "Aanhoudende onwil, zie drie verslagen.",
        ]
        #expect(weigering { try opbouw.record(.boete, "2024-07-01", boete) }?.zin.contains("EU-recht") == true)
        boete["uitzondering"] = "ja"
        try opbouw.record(.boete, "2024-07-01", boete)
    }

    @Test("W34, EXT-01: verlenging aanvragen op 15 september 2026 is te vroeg, op 16 september mag")
    func verlenging() throws {
        var opbouw = try Opbouw.metPip("2024-03-15")
        #expect(weigering { try opbouw.record(.verlengingAangevraagd, "2026-09-15", ["grond": "A"]) } != nil)
        try opbouw.record(.verlengingAangevraagd, "2026-09-16", ["grond": "A"])
    }

    @Test("P-49: uitstromen kan alleen uit een traject dat loopt")
    func uitstroom() throws {
        var opbouw = Opbouw()
        #expect(weigering { try opbouw.record(.uitstroom, "2021-06-01", ["bestemming": "BETAALD"]) } != nil)
        try opbouw.record(.traject, "2021-01-01", ["aanbieder": "Werk.Kom"])
        try opbouw.record(.uitstroom, "2021-06-01", ["bestemming": "BETAALD"])
        #expect(weigering { try opbouw.record(.uitstroom, "2021-07-01", ["bestemming": "UITVAL"]) } != nil)
    }

    @Test("WHO-14: onder de wet van 2013 is er geen PIP")
    func oudeWet() throws {
        var opbouw = Opbouw()
        try opbouw.add(.regime, "2020-01-01", ["wet": "WI2013"])
        #expect(weigering { try opbouw.record(.pip, "2022-04-01", ["leerroute": "B"]) } != nil)
    }
}
