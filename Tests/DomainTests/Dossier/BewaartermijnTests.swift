// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("X-12, PRIV-08: hoe lang een dossier blijft")
struct BewaartermijnTests {
    @Test(
        "Vijf jaar na het einde van de plicht; de dag ervoor nog niet, op de dag en erna wel",
        arguments: [
            ("2022-06-15", "2027-06-15"), ("2023-12-31", "2028-12-31"), ("2024-02-28", "2029-02-28"),
            // 29 February has no fifth birthday: it rolls forward, so nobody loses a day.
            ("2024-02-29", "2029-03-01"), ("2023-03-01", "2028-03-01"),
            // Nights in which the clock goes forward or back: days have no hours.
            ("2022-03-27", "2027-03-27"), ("2022-10-30", "2027-10-30"),
        ]
    )
    func vijfJaar(begin: String, einde: String) throws {
        let termijn = try #require(Bewaartermijn.naPlicht(.op(begin)).waarde)
        #expect(termijn.einde == .op(einde))
        #expect(!termijn.isVoorbij(op: .op(einde).adding(days: -1)))
        #expect(termijn.isVoorbij(op: .op(einde)))
        #expect(termijn.isVoorbij(op: .op(einde).adding(days: 1)))
        #expect(termijn.kern == .op(begin).adding(years: 50, whenMissing: .firstOfNextMonth))
    }

    @Test("De jaren komen uit de regeltabel van de dag die telt")
    func gedateerd() throws {
        let korter = Parameter.row("bewaren_na_plicht", 2, "jaar", van: "2025-01-01", "proef")
        let tabel = Parametertabel.wet.adding([korter])
        #expect(Bewaartermijn.naPlicht(.op("2024-12-31"), parameters: tabel).waarde?.einde == .op("2029-12-31"))
        #expect(Bewaartermijn.naPlicht(.op("2025-01-01"), parameters: tabel).waarde?.einde == .op("2027-01-01"))
        guard case .vraagtOordeel = Bewaartermijn.naPlicht(.op("2019-01-01")) else {
            Issue.record("geen vraag")
            return
        }
    }

    @Test(
        "Het einde van de plicht is het begin, om welke reden ook",
        arguments: ["ONTHEFFING", "VRIJSTELLING", "VOLDAAN", "VERBLIJFSDOEL", "VERTREK"]
    )
    func redenen(reden: String) throws {
        var opbouw = try Opbouw.asielstatushouder()
        #expect(opbouw.beeld.bewaarmoment() == nil)
        try opbouw.add(.eindePlicht, "2024-05-01", ["reden": reden])
        #expect(opbouw.beeld.bewaartermijn().waarde?.einde == .op("2029-05-01"))
        #expect(opbouw.beeld.bewaarmoment() == Bewaarmoment(dag: .op("2029-05-01"), vraagtOordeel: false))
    }

    @Test("Na een overlijden is er geen termijn")
    func overlijden() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.eindePlicht, "2024-05-01", ["reden": "OVERLIJDEN"])
        let termijn = try #require(opbouw.beeld.bewaartermijn().waarde)
        #expect(termijn.einde == .op("2024-05-01") && termijn.isVoorbij(op: .op("2024-05-01")))
        #expect(!termijn.isVoorbij(op: .op("2024-04-30")))
    }

    @Test("Een tijdelijk einde is geen einde, en een plicht die weer loopt ook niet")
    func loopt() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.eindePlicht, "2024-05-01", ["reden": "TIJDELIJK"])
        #expect(opbouw.beeld.bewaarmoment() == nil)
        var weer = try Opbouw.asielstatushouder()
        try weer.add(.eindePlicht, "2024-05-01", ["reden": "VERTREK"])
        try weer.add(.plicht, "2025-06-01")
        #expect(weer.beeld.bewaarmoment() == nil)
    }

    @Test(
        "Wat de regel niet weet, vraagt hij; de lijst noemt het pas als het ertoe doet",
        arguments: [
            ("VERHUISD", "2029-05-01"), ("VERVALLEN", "2029-05-01"), ("DUBBEL", "2029-05-01"),
            ("OVERLEDEN", "2024-05-01"),
        ]
    )
    func vraagt(reden: String, dag: String) throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.afsluiting, "2024-05-01", ["reden": reden])
        guard case .vraagtOordeel = opbouw.beeld.bewaartermijn() else {
            Issue.record("geen vraag")
            return
        }
        #expect(opbouw.beeld.bewaarmoment() == Bewaarmoment(dag: .op(dag), vraagtOordeel: true))
        let oordeel = opbouw.beeld.bewaartermijn(oordeel: .op("2020-02-29")).waarde
        #expect(reden == "OVERLEDEN" ? oordeel?.einde == .op("2020-02-29") : oordeel == nil)
        #expect(opbouw.beeld.bewaartermijn(oordeel: .op("2023-01-01")).waarde != nil)
    }

    @Test("Een lening en de oude wet vragen een oordeel")
    func lening() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.lening, "2023-01-01", ["bedrag": "1000"])
        #expect(opbouw.beeld.bewaarmoment() == nil)
        try opbouw.add(.afronding, "2024-05-01")
        #expect(opbouw.beeld.bewaarmoment() == Bewaarmoment(dag: .op("2029-05-01"), vraagtOordeel: true))
        #expect(opbouw.beeld.bewaartermijn(oordeel: .op("2026-01-01")).waarde?.einde == .op("2031-01-01"))
        var oud = try Opbouw.asielstatushouder()
        try oud.add(.regime, "2023-01-10", ["wet": "WI2013"])
        try oud.add(.eindePlicht, "2024-05-01", ["reden": "VOLDAAN"])
        #expect(oud.beeld.bewaarmoment()?.vraagtOordeel == true)
        #expect(Bewaartermijn.vermoedelijk(.op("2016-02-29")) == .op("2021-03-01"))
    }

    @Test("Een bezwaar, een beroep of een beperking houdt het dossier vast, tot het is beslist")
    func vastgehouden() throws {
        var opbouw = try Opbouw.asielstatushouder()
        try opbouw.add(.eindePlicht, "2024-05-01", ["reden": "VOLDAAN"])
        #expect(opbouw.beeld.bewaarbeletsel(isBeperkt: true) != nil)
        #expect(opbouw.beeld.bewaartermijn(isBeperkt: true).waarde == nil)
        try opbouw.add(.bezwaar, "2024-05-02", ["besluit": "BOETE"])
        #expect(opbouw.beeld.bewaartermijn().waarde == nil)
        try opbouw.add(.beslissingBezwaar, "2024-06-01", ["uitkomst": "VERDAAGD"])
        #expect(opbouw.beeld.bewaartermijn().waarde == nil)
        try opbouw.add(.beslissingBezwaar, "2024-07-01", ["uitkomst": "ONGEGROND"])
        #expect(opbouw.beeld.bewaartermijn().waarde != nil)
        try opbouw.add(.beroep, "2024-07-10", ["stap": "INGESTELD"])
        #expect(opbouw.beeld.bewaartermijn().waarde == nil)
        try opbouw.add(.beroep, "2025-07-10", ["stap": "ONGEGROND"])
        #expect(opbouw.beeld.bewaartermijn().waarde?.einde == .op("2029-05-01"))
    }
}

@Suite("Namen van anderen gaan uit lopende tekst")
struct LakkerTests {
    @Test(
        "Namen die bekend zijn, hoe ook geschreven; de eigen naam en korte woorden blijven",
        arguments: [
            ("Gebeld met Yonas Haile over school.", "Gebeld met [een ander] over school."),
            ("yonas’ broer kwam; YONAS niet.", "[een ander] broer kwam; [een ander] niet."),
            ("Selam Tesfay woont bij Rosa van Dael.", "Selam Tesfay woont bij [een ander] van [een ander]."),
            ("Niemand.", "Niemand."), ("", ""),
        ]
    )
    func lakt(text: String, result: String) {
        let lakker = Lakker(["Yonas Haile", "Rosa van Dael", "Tesfay"], eigen: ["Selam", "Tesfay"])
        #expect(lakker.lak(text) == result)
    }
}
