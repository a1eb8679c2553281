// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("Z-01 tot Z-06: Z-route")
struct ZrouteNormTests {
    func stand(_ uren: ZrouteUren, _ groep: Inburgeraarsgroep = .asielstatushouder) -> Uitkomst<ZrouteNorm.Stand> {
        ZrouteNorm.stand(uren, groep: groep, op: op("2025-06-01"))
    }

    @Test("W29: 780 lesuren en 850 uur participatie, met eindgesprek: niet voldaan")
    func geenVerrekening() throws {
        let uitkomst = stand(ZrouteUren(cursus: Uren(780), participatie: Uren(850), eindgesprek: .college))
        let stand = try #require(uitkomst.waarde)
        #expect(!stand.isVoldaan)
        #expect(stand.cursusTekort == Uren(20))
        #expect(stand.participatieTekort == Uren(0))
        #expect(stand.open == [.cursusuren(Uren(20))])
        #expect(uitkomst.grond.regels.first == "Z-01")
    }

    @Test("W31: gezinsmigrant met 800 lesuren, zonder participatie, met eindgesprek, PVT en MAP: voldaan")
    func gezinsmigrant() throws {
        let uren = ZrouteUren(cursus: Uren(800), eindgesprek: .college)
        #expect(try #require(stand(uren, .gezinsmigrant).waarde).isVoldaan)
        #expect(try #require(stand(uren, .overigeMigrant).waarde).isVoldaan)
        #expect(try !#require(stand(uren).waarde).isVoldaan)
        let voortgang = Leerroutevoortgang(
            leerroute: .zelfredzaamheid,
            isPvtAfgerond: true,
            isMapAfgerond: true,
            uren: uren
        )
        #expect(voortgang.open(groep: .gezinsmigrant, op: op("2025-06-01")).waarde == [])
    }

    @Test("Z-01: precies 800 en 800 met eindgesprek is voldaan, een minuut minder of geen eindgesprek niet")
    func grens() throws {
        #expect(
            try #require(stand(ZrouteUren(cursus: Uren(800), participatie: Uren(800), eindgesprek: .college)).waarde)
                .isVoldaan
        )
        let minuut = stand(ZrouteUren(cursus: Uren(800), participatie: Uren(minuten: 47_999), eindgesprek: .college))
        #expect(try #require(minuut.waarde).participatieTekort == Uren(minuten: 1))
        let zonder = stand(ZrouteUren(cursus: Uren(800), participatie: Uren(800)))
        #expect(try #require(zonder.waarde).open == [.eindgesprek])
    }

    @Test("Z-02: PVT, MAP en uren van intake en school tellen mee")
    func telling() throws {
        let uren = ZrouteUren(
            cursus: Uren(700),
            participatie: Uren(700),
            pvt: Uren(12),
            map: Uren(40),
            cursusIntake: Uren(40),
            cursusSchool: Uren(60),
            participatieIntake: Uren(8),
            participatieSchool: Uren(40),
            eindgesprek: .openbaarLichaam
        )
        #expect(uren.somCursus == Uren(800))
        #expect(uren.somParticipatie == Uren(800))
        #expect(try #require(stand(uren).waarde).isVoldaan)
    }

    @Test("Z-04: een eindgesprek van een andere organisatie telt niet")
    func eindgesprek() {
        let uren = ZrouteUren(cursus: Uren(800), participatie: Uren(800), eindgesprek: .derde)
        #expect(stand(uren).weigering?.grond.regels.contains("Z-04") == true)
    }

    @Test("Z-05: bij een beperking vraagt Meedoen naar de lagere norm en rekent daarmee")
    func beperking() throws {
        let zonder = ZrouteUren(
            cursus: Uren(400),
            participatie: Uren(400),
            eindgesprek: .college,
            norm: .verlaagd(cursus: nil, participatie: nil)
        )
        #expect(stand(zonder).isOordeel)
        var met = zonder
        met.norm = .verlaagd(cursus: Uren(400), participatie: Uren(300))
        #expect(try #require(stand(met).waarde).isVoldaan)
        met.norm = .verlaagd(cursus: Uren(400), participatie: nil)
        #expect(try #require(stand(met, .gezinsmigrant).waarde).isVoldaan)
        met.norm = .verlaagd(cursus: Uren(900), participatie: Uren(900))
        #expect(try #require(stand(met).waarde).cursusTekort == Uren(400))
    }

    @Test("Z-02: schooluren uit de twee jaar vóór het PIP")
    func school() {
        let uren = [
            Schooluren(op("2022-03-14"), .entree, Uren(1)), Schooluren(op("2022-03-15"), .entree, Uren(10)),
            Schooluren(op("2024-03-14"), .praktijkonderwijs, Uren(100)),
            Schooluren(op("2024-03-15"), .entree, Uren(1000)),
        ]
        #expect(Schooluren.tellenMee(uren, pip: op("2024-03-15")).waarde == Uren(110))
        #expect(Schooluren.tellenMee([], pip: op("2024-03-15")).waarde == Uren(0))
    }

    @Test("Z-06: het certificaat wordt persoonlijk uitgereikt")
    func certificaat() {
        #expect(Zcertificaat.stand(gereed: nil, uitgereikt: nil).isWacht)
        #expect(
            Zcertificaat.stand(gereed: op("2025-06-01"), uitgereikt: nil).waarde == .uitreiken(sinds: op("2025-06-01"))
        )
        #expect(
            Zcertificaat.stand(gereed: op("2025-06-01"), uitgereikt: op("2025-06-20")).waarde
                == .uitgereikt(op: op("2025-06-20"))
        )
        #expect(
            Zcertificaat.stand(gereed: op("2025-06-01"), uitgereikt: op("2025-06-20"), isPersoonlijk: false).weigering
                != nil
        )
    }
}
