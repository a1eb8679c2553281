// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WHO-08, WHO-09, WHO-13: vrijstelling")
struct VrijstellingTests {
    @Test("W83: geboren 20 mei 2008, vergunning 1 september 2025: vrij tot 20 mei 2026")
    func kwalificatieplicht() {
        let feiten = Vrijstelling.Feiten(geboren: op("2008-05-20"))
        let tot = ExclusiefEinde(op("2026-05-20"))
        #expect(
            Vrijstelling.verwachting(feiten, op: op("2025-09-01")).waarde == .tijdelijk(.kwalificatieplicht, tot: tot)
        )
        #expect(
            Vrijstelling.verwachting(feiten, op: op("2026-05-19")).waarde == .tijdelijk(.kwalificatieplicht, tot: tot)
        )
        #expect(Vrijstelling.verwachting(feiten, op: op("2026-05-20")).waarde == .geen)
    }

    @Test("WHO-08: wie op 29 februari is geboren, wordt 18 op 1 maart")
    func schrikkeldag() {
        let feiten = Vrijstelling.Feiten(geboren: op("2008-02-29"))
        let verwacht = Vrijstelling.Verwachting.tijdelijk(.kwalificatieplicht, tot: ExclusiefEinde(op("2026-03-01")))
        #expect(Vrijstelling.verwachting(feiten, op: op("2026-02-28")).waarde == verwacht)
    }

    @Test("WHO-08: welke diploma's vrijstellen", arguments: Diplomasoort.allCases)
    func diploma(_ soort: Diplomasoort) {
        let feiten = Vrijstelling.Feiten(geboren: op("1990-01-01"), diplomas: [soort])
        let vrij = soort != .entree && soort != .praktijkonderwijs
        #expect(Vrijstelling.verwachting(feiten, op: op("2025-09-01")).waarde == (vrij ? .volledig(.diploma) : .geen))
    }

    @Test("WHO-08: een vrijstellende opleiding stelt tijdelijk vrij, zonder vaste einddatum")
    func opleiding() {
        let feiten = Vrijstelling.Feiten(geboren: op("1990-01-01"), volgtVrijstellendeOpleiding: true)
        #expect(Vrijstelling.verwachting(feiten, op: op("2025-09-01")).waarde == .tijdelijk(.opleiding, tot: nil))
    }

    func metVerblijf(
        _ stukken: [(String, String)],
        geboren: String = "2000-01-01",
        op dag: String = "2025-09-01"
    ) -> Vrijstelling.Verwachting? {
        let verblijf = stukken.map {
            Looptijd(
                begin: Domain.Day(iso: $0.0) ?? .distantPast,
                einde: ExclusiefEinde(Domain.Day(iso: $0.1) ?? .distantPast)
            )
        }
        let feiten = Vrijstelling.Feiten(geboren: Domain.Day(iso: geboren), verblijf: verblijf)
        return Vrijstelling.verwachting(feiten, op: Domain.Day(iso: dag) ?? .distantPast).waarde
    }

    @Test("WHO-08: acht jaar in de leerplichtige leeftijd is genoeg, een dag minder niet")
    func achtJaar() {
        #expect(metVerblijf([("2008-01-01", "2016-01-01")]) == .volledig(.achtJaar))
        #expect(metVerblijf([("2008-01-02", "2030-01-01")]) == .geen)
        #expect(metVerblijf([("2000-01-01", "2013-01-01")]) == .volledig(.achtJaar))
        #expect(metVerblijf([("2000-01-01", "2012-12-31")]) == .geen)
    }

    @Test("WHO-08: stukken verblijf tellen op en dubbele dagen tellen één keer")
    func stukken() {
        #expect(metVerblijf([("2005-01-01", "2009-01-01"), ("2010-01-01", "2014-01-01")]) == .volledig(.achtJaar))
        #expect(metVerblijf([("2005-01-01", "2011-01-01"), ("2007-01-01", "2011-01-01")]) == .geen)
        #expect(metVerblijf([("2005-01-01", "2012-12-31"), ("2014-01-01", "2014-01-02")]) == .volledig(.achtJaar))
    }

    @Test(
        "WHO-09: tien jaar BRP, vijf jaar werk en een gesprek op B1, voor 90 euro",
        arguments: [
            ("2015-03-01", 60, true, 9000), ("2015-03-02", 60, true, nil), ("2015-03-01", 59, true, nil),
            ("2015-03-01", 60, false, nil),
        ]
    )
    func aantoonbaar(sinds: String, maanden: Int, gesprek: Bool, centen: Int?) {
        let feiten = AantoonbaarIngeburgerd.Feiten(
            ingeschrevenSinds: op(sinds),
            maandenWerk: maanden,
            hasGesprekB1: gesprek
        )
        let uitkomst = AantoonbaarIngeburgerd.kosten(feiten, op: op("2025-03-01"))
        #expect(uitkomst.waarde?.centen == centen)
        #expect((uitkomst.weigering == nil) == (centen != nil))
    }

    @Test("WHO-13: stopt de opleiding, dan komt SS129 zonder PIP en SS130 met PIP")
    func stoppen() {
        #expect(TijdelijkeVrijstelling.bijStoppen(hasPip: false).rawValue == "SS129")
        #expect(TijdelijkeVrijstelling.bijStoppen(hasPip: true).rawValue == "SS130")
    }

    @Test(
        "WHO-09, WHO-11, WHO-12: DUO beslist binnen acht weken",
        arguments: [("2026-10-05", "2026-11-30"), ("2024-03-25", "2024-05-21"), ("2024-10-31", "2024-12-27")]
    )
    func beslistermijn(aanvraag: String, laatste: String) {
        for soort in DuoBeslistermijn.allCases {
            #expect(soort.uiterlijk(aanvraag: op(aanvraag)).waarde?.dag == op(laatste))
        }
    }
}
