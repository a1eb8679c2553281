// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("Namen en nummers")
struct PersonenTests {
    @Test(
        "BSN: alleen wie de elfproef haalt",
        arguments: [
            ("999990019", true), ("999990021", false), ("123456782", true), ("123456789", false), ("000000000", false),
            ("11122233", false), ("12345", false), ("99999001a", false),
        ]
    )
    func elfproef(_ nummer: String, _ goed: Bool) {
        #expect((BSN(nummer) != nil) == goed)
    }

    @Test("Een BSN drukt zichzelf nooit af")
    func geheim() throws {
        let bsn = try #require(BSN("999990019"))
        #expect("\(bsn)" == "BSN(…)")
        #expect(String(reflecting: bsn) == "BSN(…)")
    }

    @Test(
        "Vouwen: accenten, hoofdletters en leestekens maken niet uit",
        arguments: [
            ("Ëva van der Bérg", "eva van der berg"), ("AL-NAJJAR", "al najjar"), ("O’Neill", "oneill"),
            ("Łukasz", "lukasz"),
        ]
    )
    func vouwen(_ tekst: String, _ gevouwen: String) {
        #expect(Vouwen.fold(tekst) == gevouwen)
    }

    @Test(
        "Dubbel: dezelfde naam in een andere schrijfwijze of een ander schrift geeft dezelfde sleutel",
        arguments: [
            ("Mohammed Haddad", "Mohamad Hadad"), ("Mohammed", "محمد"), ("Yusuf", "Yousouf"), ("Selam", "ሰላም"),
            ("Chadija", "Khadija"), ("Müller", "Muller"),
        ]
    )
    func sleutels(_ links: String, _ rechts: String) {
        let dag = Day.op("1990-03-05")
        let eerste = Set(Naamsleutel.keys(naam: links, geboren: dag))
        #expect(!eerste.isDisjoint(with: Naamsleutel.keys(naam: rechts, geboren: dag)))
    }

    @Test("Een andere geboortedag is een andere sleutel")
    func andereDag() {
        let eerste = Set(Naamsleutel.keys(naam: "Mohammed", geboren: .op("1990-03-05")))
        #expect(eerste.isDisjoint(with: Naamsleutel.keys(naam: "Mohammed", geboren: .op("1990-03-06"))))
    }

    @Test("Kenmerk: 32 tekens heen en terug; iets anders is geen kenmerk")
    func kenmerk() {
        let id = DossierID(hoog: 0x0123_4567_89ab_cdef, laag: 0xfedc_ba98_7654_3210)
        #expect(id.description == "0123456789abcdeffedcba9876543210")
        #expect(DossierID(id.description) == id)
        #expect(DossierID("xyz") == nil)
        #expect(DossierID(id.description + "0") == nil)
    }

    @Test(
        "Tijdstip: zomertijd, wintertijd en de dag in Nederland",
        arguments: [
            ("2022-10-04T06:10:00.000Z", "2022-10-04", 490), ("2022-10-30T00:59:00.000Z", "2022-10-30", 179),
            ("2022-10-30T01:00:00.000Z", "2022-10-30", 120), ("2022-12-31T23:30:00.000Z", "2023-01-01", 30),
            ("1969-12-31T23:30:00.000Z", "1970-01-01", 30),
        ]
    )
    func tijdstip(_ iso: String, _ dag: String, _ minuut: Int) throws {
        let tijd = try #require(Tijdstip(iso: iso))
        #expect(tijd.dag == .op(dag))
        #expect(tijd.minuutVanDeDag == minuut)
        #expect(tijd.iso == iso)
    }
}
