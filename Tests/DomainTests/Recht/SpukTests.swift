// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("FIN-01 tot en met FIN-05: de SPUK")
struct SpukTests {
    typealias Aantallen = SpukBerekening.Aantallen
    typealias Landelijk = SpukBerekening.Landelijk

    static let aantallen = Aantallen(
        gezinsEnOverig: 100,
        geplaatst: 40,
        taakstelling: 50,
        asielInburgeraars: 30,
        afgerond: 10
    )
    static let landelijk = Landelijk(
        budget: Bedrag(euro: 200_000_000),
        somGewichten: .init(miljoensten: 400_000_000_000_000),
        aandeelOnderwijsroute: 200,
        bedragOnderwijsroute: Bedrag(euro: 1_000)
    )

    @Test(
        "FIN-01: wat naar de SPUK mag",
        arguments: [
            (SpukKosten.Soort.leerroute, true), (.pvt, true), (.map, true), (.maatschappelijkeBegeleiding, true),
            (.tolk, true), (.uitvoering, false), (.overig, false),
        ]
    )
    func kosten(_ soort: SpukKosten.Soort, _ mag: Bool) {
        #expect((SpukKosten.isSpuk(soort, wetsversie: .wi2021).waarde == true) == mag)
    }

    @Test("FIN-01, FIN-07: personeel is geweigerd; de wet van 2013 en iets anders zijn een vraag")
    func kostenVraag() {
        #expect(Proef.isGeweigerd(SpukKosten.isSpuk(.uitvoering, wetsversie: .wi2021)))
        #expect(Proef.isVraag(SpukKosten.isSpuk(.overig, wetsversie: .wi2021)))
        #expect(Proef.isVraag(SpukKosten.isSpuk(.tolk, wetsversie: .wi2013)))
    }

    @Test("FIN-02: voorlopig bedrag drie maanden voor het jaar; extra voorschot sinds 2026")
    func dagen() {
        #expect(SpukBetaling.publicatieUiterlijk(jaar: 2026).waarde == LaatsteDag(Proef.dag("2025-10-01")))
        #expect(SpukBetaling.extraVoorschotUiterlijk(jaar: 2026).waarde == LaatsteDag(Proef.dag("2026-06-30")))
        #expect(Proef.isGeweigerd(SpukBetaling.extraVoorschotUiterlijk(jaar: 2025)))
    }

    @Test("FIN-02: twaalf delen rond de 15e zijn samen precies het bedrag", arguments: [0, 1, 100_000, 123_456_789])
    func termijnen(_ centen: Int) throws {
        let termijnen = try #require(SpukBetaling.termijnen(voorlopig: Bedrag(centen: centen), jaar: 2026).waarde)
        #expect(termijnen.count == 12)
        #expect(termijnen.map(\.bedrag.centen).reduce(0, +) == centen)
        #expect(termijnen.first?.dag == Proef.dag("2026-01-15"))
        #expect(termijnen.last?.dag == Proef.dag("2026-12-15"))
        let bedragen = termijnen.map(\.bedrag)
        #expect((bedragen.max()?.centen ?? 0) - (bedragen.min()?.centen ?? 0) <= 1)
    }

    @Test("FIN-03, FIN-05: BGO is aantal maal bedrag van het jaar", arguments: [(2025, 6_942_300), (2026, 7_067_200)])
    func bgo(_ jaar: Int, _ centen: Int) {
        #expect(SpukBerekening.bgo(jaar: jaar, Self.aantallen).waarde?.centen == centen)
    }

    @Test(
        "FIN-03, FIN-05: het gewicht met de cijfers van het jaar; in 2025 telt afronden niet",
        arguments: [
            // 40·0,7·9154,91 + 50·0,7·4635,54 + 30·1158,89 = 453.348,08
            (2025, 453_348_080_000),
            // 40·0,7·5820,70 + 50·0,7·4247,06 + 30·1061,77 + 10·856,51 = 352.044,90
            (2026, 352_044_900_000),
        ]
    )
    func gewicht(_ jaar: Int, _ miljoensten: Int) {
        #expect(SpukBerekening.gewicht(jaar: jaar, Self.aantallen).waarde?.miljoensten == miljoensten)
    }

    @Test("FIN-03: de uitkering is de som van drie delen, in centen")
    func uitkering() throws {
        let uitkomst = SpukBerekening.uitkering(jaar: 2026, Self.aantallen, Self.landelijk)
        let uitkering = try #require(uitkomst.waarde)
        #expect(uitkering.gezinsEnOverig.centen == 7_067_200)
        // 352.044,90 ÷ 400.000.000 van 200 miljoen euro
        #expect(uitkering.asiel.centen == 17_602_245)
        // 40 · 0,7 · 0,2 · 1.000 euro
        #expect(uitkering.onderwijsroute.centen == 560_000)
        #expect(uitkering.totaal.centen == 25_229_445)
        #expect(Regelboek.zekerheid(uitkomst.grond) == .midden)
    }

    @Test("FIN-03: wat niet bekend is, wordt gevraagd en niet geraden")
    func vragen() {
        var landelijk = [Self.landelijk, Self.landelijk, Self.landelijk, Self.landelijk]
        landelijk[0].budget = nil
        landelijk[1].somGewichten = nil
        landelijk[2].aandeelOnderwijsroute = nil
        landelijk[3].bedragOnderwijsroute = nil
        for geval in landelijk {
            #expect(Proef.isVraag(SpukBerekening.uitkering(jaar: 2026, Self.aantallen, geval)))
        }
        var aantallen = Self.aantallen
        aantallen.afgerond = nil
        #expect(Proef.isVraag(SpukBerekening.uitkering(jaar: 2026, aantallen, Self.landelijk)))
        #expect(Proef.isVraag(SpukBerekening.bgo(jaar: 2027, Self.aantallen)))
    }

    @Test("FIN-03: een som van gewichten die kleiner is dan het eigen gewicht, kan niet")
    func teKlein() {
        var landelijk = Self.landelijk
        landelijk.somGewichten = .init(miljoensten: 1)
        #expect(Proef.isGeweigerd(SpukBerekening.ba(jaar: 2026, Self.aantallen, landelijk)))
    }
}
