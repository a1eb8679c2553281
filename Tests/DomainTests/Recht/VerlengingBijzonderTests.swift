// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("EXT-06, EXT-07, EXT-08: bijna klaar, opleiding en onderbreking")
struct VerlengingBijzonderTests {
    static func feiten(_ change: (inout BijnaKlaar.Feiten) -> Void = { _ in }) -> BijnaKlaar.Feiten {
        var feiten = BijnaKlaar.Feiten(
            groep: .asielstatushouder,
            leerroute: .b1,
            isAlleLessenGevolgd: true,
            behaald: [.lezen, .luisteren, .knm],
            isPvtAfgerond: true,
            isMapAfgerond: true
        )
        change(&feiten)
        return feiten
    }

    @Test("W41: LE, LU en KNM behaald, alle lessen, PVT en MAP: nieuw einde 16 september 2027")
    func bijnaKlaar() {
        let uitkomst = BijnaKlaar.nieuwEinde(Self.feiten(), termijn: Proef.termijn)
        #expect(uitkomst.waarde == VerlengdeTermijn(grond: .bijnaKlaar, einde: ExclusiefEinde(Proef.dag("2027-09-16"))))
    }

    @Test(
        "W42, EXT-06: geweigerd als een voorwaarde mist",
        arguments: [
            ("W42: alleen LE en KNM", feiten { $0.behaald = [.lezen, .knm] }),
            ("KNM niet behaald", feiten { $0.behaald = [.lezen, .luisteren, .spreken] }),
            ("niet alle lessen", feiten { $0.isAlleLessenGevolgd = false }),
            ("PVT open", feiten { $0.isPvtAfgerond = false }),
            ("MAP open", feiten { $0.isMapAfgerond = false }),
            ("onderwijsroute", feiten { $0.leerroute = .onderwijs }),
            ("Z-route", feiten { $0.leerroute = .zelfredzaamheid }),
            ("tweede keer", feiten { $0.isEerderVerlengd = true }),
            ("nieuwe termijn na boete", feiten { $0.isEersteTermijn = false }),
            (
                "gezinsmigrant, een minuut te weinig",
                feiten {
                    $0.groep = .gezinsmigrant
                    $0.uren = Uren(minuten: 450 * 60 - 1)
                }
            ),
        ]
    )
    func bijnaKlaarGeweigerd(_ naam: String, _ feiten: BijnaKlaar.Feiten) {
        #expect(Proef.isGeweigerd(BijnaKlaar.nieuwEinde(feiten, termijn: Proef.termijn)))
    }

    @Test("EXT-06: een gezinsmigrant heeft 450 uur nodig, niet alle lessen; zonder gegevens wacht het")
    func bijnaKlaarUren() {
        let genoeg = Self.feiten {
            $0.groep = .gezinsmigrant
            $0.uren = Uren(450)
            $0.isAlleLessenGevolgd = false
        }
        #expect(BijnaKlaar.nieuwEinde(genoeg, termijn: Proef.termijn).waarde != nil)
        let onbekend = Self.feiten { $0.isAlleLessenGevolgd = nil }
        #expect(Proef.isWacht(BijnaKlaar.nieuwEinde(onbekend, termijn: Proef.termijn)))
    }

    @Test(
        "W44, EXT-07: zolang de opleiding duurt: twee jaar, dan twee keer een jaar; entree alleen twee jaar",
        arguments: [
            ("W44", NietVrijstellendeOpleiding.Soort.entree, 0, "2027-03-16", String?.some("2029-03-16")),
            ("W44, tweede keer", .entree, 1, "2029-03-16", nil),
            ("praktijkonderwijs", .praktijkonderwijs, 0, "2027-03-16", "2029-03-16"),
            ("praktijkonderwijs, tweede", .praktijkonderwijs, 1, "2029-03-16", "2030-03-16"),
            ("vso, derde", .voortgezetSpeciaal, 2, "2030-03-16", "2031-03-16"),
            ("vso, vierde", .voortgezetSpeciaal, 3, "2031-03-16", nil),
        ]
    )
    func volgtNog(
        _ id: String,
        _ soort: NietVrijstellendeOpleiding.Soort,
        _ eerder: Int,
        _ einde: String,
        _ nieuw: String?
    ) {
        let termijn = Looptijd(begin: Proef.termijn.begin, einde: ExclusiefEinde(Proef.dag(einde)))
        let uitkomst = NietVrijstellendeOpleiding.nieuwEinde(
            volgtNog: soort,
            eerderVerlengd: eerder,
            termijn: termijn
        )
        #expect(uitkomst.waarde?.einde.dag == nieuw.map(Proef.dag))
        #expect(Proef.isGeweigerd(uitkomst) == (nieuw == nil))
    }

    typealias Inschrijving = NietVrijstellendeOpleiding.Inschrijving

    @Test(
        "EXT-07: na de opleiding telt de inschrijving vanaf het begin van de plicht",
        arguments: [
            (
                "elf maanden",
                [Inschrijving(.praktijkonderwijs, periode: Proef.looptijd("2024-09-01", tot: "2025-07-31"))],
                String?.some("2028-02-16")
            ),
            (
                "begonnen voor de plicht",
                [Inschrijving(.praktijkonderwijs, periode: Proef.looptijd("2023-09-01", tot: "2024-07-31"))],
                "2027-09-16"
            ),
            (
                "entree hooguit twee jaar",
                [Inschrijving(.entree, periode: Proef.looptijd("2024-03-01", tot: "2026-08-31"))],
                "2029-03-16"
            ),
            (
                "na elkaar tellen op",
                [
                    Inschrijving(.praktijkonderwijs, periode: Proef.looptijd("2024-09-01", tot: "2025-07-31")),
                    Inschrijving(.entree, periode: Proef.looptijd("2025-09-01", tot: "2026-01-31")),
                ],
                "2028-07-16"
            ),
            (
                "alles voor de plicht",
                [Inschrijving(.entree, periode: Proef.looptijd("2022-09-01", tot: "2024-01-31"))],
                nil
            ),
        ]
    )
    func afgelopen(_ id: String, _ inschrijvingen: [Inschrijving], _ nieuw: String?) {
        let uitkomst = NietVrijstellendeOpleiding.nieuwEinde(
            afgelopen: inschrijvingen,
            plichtBegin: Proef.dag("2024-02-01"),
            termijn: Proef.termijn
        )
        #expect(uitkomst.waarde?.einde.dag == nieuw.map(Proef.dag))
    }

    @Test(
        "W46, EXT-08: hooguit een jaar weg verlengt de termijn, langer beeindigt de plicht",
        arguments: [
            ("W46", "2024-06-01", String?.some("2025-06-02"), String?.none),
            ("precies een jaar", "2024-06-01", "2025-06-01", "2028-03-16"),
            ("drie maanden", "2024-06-01", "2024-09-01", "2027-06-16"),
            ("tien dagen", "2024-06-01", "2024-06-11", "2027-03-26"),
            ("nog weg, langer dan een jaar", "2024-06-01", nil, nil),
        ]
    )
    func onderbreking(_ id: String, _ vertrek: String, _ terug: String?, _ nieuw: String?) {
        let uitkomst = Onderbreking.nieuwEinde(
            vertrek: Proef.dag(vertrek),
            terug: terug.map(Proef.dag),
            termijn: Proef.termijn,
            op: Proef.dag("2025-06-02")
        )
        #expect(uitkomst.waarde?.einde.dag == nieuw.map(Proef.dag))
        #expect(Proef.isGeweigerd(uitkomst) == (nieuw == nil))
    }

    @Test("EXT-08: wie nog geen jaar weg is: wacht op de terugkeer")
    func nogWeg() {
        let uitkomst = Onderbreking.nieuwEinde(
            vertrek: Proef.dag("2024-06-01"),
            terug: nil,
            termijn: Proef.termijn,
            op: Proef.dag("2025-06-01")
        )
        #expect(Proef.isWacht(uitkomst))
    }
}
