// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("FINE-06, FINE-07: boetes van DUO")
struct BoeteDuoTests {
    static func vooraf(_ groep: Inburgeraarsgroep, verblijfsrecht: Verblijfsrecht? = nil) -> BoeteVooraf {
        BoeteVooraf(
            dag: Proef.dag("2027-03-16"),
            groep: groep,
            verblijfsrecht: verblijfsrecht,
            verwijt: .verwijtbaar(.normaal)
        )
    }

    static func pogingen(_ aantal: Int) -> [Examenonderdeel: Int] {
        Dictionary(uniqueKeysWithValues: Examenonderdeel.allCases.map { ($0, aantal) })
    }

    @Test(
        "W64, FINE-06: 340 euro als PVT of MAP open is, niet bij een ontbrekende MAP op de onderwijsroute",
        arguments: [
            (Leerroute.b1, false, true, true), (.b1, true, false, true), (.b1, false, false, true),
            (.b1, true, true, false), (.onderwijs, true, false, false), (.onderwijs, false, false, true),
            (.zelfredzaamheid, true, false, true),
        ]
    )
    func pvtOfMap(_ leerroute: Leerroute, _ pvt: Bool, _ map: Bool, _ boete: Bool) {
        let uitkomst = BoeteDuo.pvtOfMap(
            Self.vooraf(.gezinsmigrant),
            leerroute: leerroute,
            isPvtAfgerond: pvt,
            isMapAfgerond: map
        )
        #expect(uitkomst.waarde == (boete ? Boete(bedrag: Bedrag(euro: 340), isZwareProcedure: false) : nil))
    }

    @Test(
        "FINE-07: elke cel van tabel 6a voor gezinsmigranten, met de uren op de grens",
        arguments: [
            (0, 0, 1000), (0, 249 * 60 + 59, 1000), (0, 250 * 60, 800), (0, 399 * 60 + 59, 800), (0, 400 * 60, 400),
            (1, 249 * 60 + 59, 800), (1, 250 * 60, 640), (1, 399 * 60 + 59, 640), (1, 400 * 60, 320),
            (2, 249 * 60 + 59, 600), (2, 250 * 60, 450), (2, 399 * 60 + 59, 450), (2, 400 * 60, 225),
            (5, 400 * 60, 225),
        ]
    )
    func gezin(_ keer: Int, _ minuten: Int, _ euro: Int) {
        for leerroute in [Leerroute.b1, .onderwijs] {
            let uitkomst = BoeteDuo.leerroute(
                Self.vooraf(.gezinsmigrant),
                .init(
                    leerroute: leerroute,
                    uren: Uren(minuten: minuten),
                    pogingen: Self.pogingen(keer),
                    behaald: []
                )
            )
            #expect(uitkomst.waarde == Boete(bedrag: Bedrag(euro: euro), isZwareProcedure: euro > 340))
        }
    }

    @Test(
        "FINE-07: elke cel van tabel 6a voor asiel, naar deel van de PIP-uren",
        arguments: [
            (0, 0, 1000), (0, 35_999, 1000), (0, 36_000, 800), (0, 53_999, 800), (0, 54_000, 400), (1, 35_999, 800),
            (1, 36_000, 640), (1, 54_000, 320), (2, 35_999, 600), (2, 36_000, 450), (2, 54_000, 225),
        ]
    )
    func asiel(_ keer: Int, _ minuten: Int, _ euro: Int) {
        // Family on a regular permit: in the asylum column of the table, but not behind the lock.
        let uitkomst = BoeteDuo.leerroute(
            Self.vooraf(.asielstatushouder, verblijfsrecht: .regulierGezinAsiel),
            .init(
                leerroute: .b1,
                uren: Uren(minuten: minuten),
                pipUren: Uren(1000),
                pogingen: Self.pogingen(keer),
                behaald: []
            )
        )
        #expect(uitkomst.waarde?.bedrag == Bedrag(euro: euro))
    }

    @Test("W61: 450 uur, open onderdelen twee keer geprobeerd, drie behaald: 90 euro")
    func w61() {
        let uitkomst = BoeteDuo.leerroute(
            Self.vooraf(.gezinsmigrant),
            .init(
                leerroute: .b1,
                uren: Uren(450),
                pogingen: [.lezen: 1, .luisteren: 1, .knm: 1, .schrijven: 2, .spreken: 2],
                behaald: [.lezen, .luisteren, .knm]
            )
        )
        #expect(uitkomst.waarde == Boete(bedrag: Bedrag(euro: 90), isZwareProcedure: false))
    }

    @Test("W62: geen uren, niets geprobeerd, niets behaald: 1.000 euro, zware procedure")
    func w62() {
        let uitkomst = BoeteDuo.leerroute(
            Self.vooraf(.gezinsmigrant),
            .init(leerroute: .b1, uren: Uren(0), pogingen: [:], behaald: [])
        )
        #expect(uitkomst.waarde == Boete(bedrag: Bedrag(euro: 1000), isZwareProcedure: true))
    }

    @Test(
        "FINE-07: 20, 40, 60 en 80 procent korting, geen boete als alles is behaald",
        arguments: [(0, Int?.some(100_000)), (1, 80_000), (2, 60_000), (3, 40_000), (4, 20_000), (5, nil)]
    )
    func korting(_ behaald: Int, _ centen: Int?) {
        let uitkomst = BoeteDuo.leerroute(
            Self.vooraf(.gezinsmigrant),
            .init(
                leerroute: .b1,
                uren: Uren(0),
                pogingen: [:],
                behaald: Set(Examenonderdeel.allCases.prefix(behaald))
            )
        )
        #expect(uitkomst.waarde?.bedrag.centen == centen)
        #expect(Proef.isGeweigerd(uitkomst) == (centen == nil))
    }

    @Test("FINE-07: de tabel van de Z-route is niet bekend: een vraag; asiel zonder PIP-uren wacht")
    func onbekend() {
        let z = BoeteDuo.Inspanning(leerroute: .zelfredzaamheid, uren: Uren(0), pogingen: [:], behaald: [])
        #expect(Proef.isVraag(BoeteDuo.leerroute(Self.vooraf(.gezinsmigrant), z)))
        let b1 = BoeteDuo.Inspanning(leerroute: .b1, uren: Uren(0), pogingen: [:], behaald: [])
        let nareis = Self.vooraf(.asielstatushouder, verblijfsrecht: .regulierGezinAsiel)
        #expect(Proef.isWacht(BoeteDuo.leerroute(nareis, b1)))
    }

    @Test("FINE-00: ook een boete van DUO wordt voor een asielstatushouder niet voorgesteld")
    func blokkade() {
        let inspanning = BoeteDuo.Inspanning(leerroute: .b1, uren: Uren(0), pogingen: [:], behaald: [])
        #expect(Proef.isGeweigerd(BoeteDuo.leerroute(Self.vooraf(.asielstatushouder), inspanning)))
        let pvt = BoeteDuo.pvtOfMap(
            Self.vooraf(.asielstatushouder),
            leerroute: .b1,
            isPvtAfgerond: false,
            isMapAfgerond: true
        )
        #expect(Proef.isGeweigerd(pvt))
    }
}
