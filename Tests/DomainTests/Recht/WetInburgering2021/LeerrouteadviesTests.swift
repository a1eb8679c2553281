// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("INT-03: leerbaarheidstoets en keuze van de leerroute")
struct LeerrouteadviesTests {
    @Test(
        "INT-03: een score heeft een tot drie cijfers, een komma en twee cijfers",
        arguments: [
            ("45,50", 4550), ("0,05", 5), ("100,00", 10_000), ("45.50", nil), ("45,5", nil), ("1000,00", nil),
            (",50", nil), ("-1,00", nil), ("45,50 ", nil),
        ]
    )
    func score(tekst: String, honderdsten: Int?) {
        #expect(Toetsscore(duo: tekst)?.honderdsten == honderdsten)
        if let score = Toetsscore(duo: tekst) { #expect(score.woorden == tekst) }
    }

    @Test("INT-03, P-10: de uitslag geeft advies; onbekend of een beperking is een vraag")
    func advies() {
        #expect(Leerrouteadvies.advies(.init(resultaat: .haalbaar)).waarde == .b1)
        #expect(Leerrouteadvies.advies(.init(resultaat: .nietHaalbaar)).waarde == .zelfredzaamheid)
        #expect(Leerrouteadvies.advies(.init(resultaat: .onbekend)).isOordeel)
        #expect(Leerrouteadvies.advies(.init(resultaat: .haalbaar, hasVisueleOfAuditieveBeperking: true)).isOordeel)
        #expect(Leerrouteadvies.advies(.init(resultaat: nil)).isWacht)
    }

    @Test("P-08: zonder uitslag is de keuze dicht")
    func zonderUitslag() {
        #expect(Leerrouteadvies.keuze(.b1, reden: "haast", .init(resultaat: nil)).isWacht)
    }

    @Test(
        "P-10: afwijken mag, met een reden",
        arguments: [
            (Leerbaarheid.haalbaar, Leerroute.b1, false), (.haalbaar, .onderwijs, false),
            (.haalbaar, .zelfredzaamheid, true),
            (.nietHaalbaar, .zelfredzaamheid, false), (.nietHaalbaar, .b1, true), (.nietHaalbaar, .onderwijs, true),
            (.onbekend, .b1, true),
        ]
    )
    func keuze(resultaat: Leerbaarheid, gekozen: Leerroute, vraagtReden: Bool) {
        let feiten = Leerrouteadvies.Feiten(resultaat: resultaat)
        let zonder = Leerrouteadvies.keuze(gekozen, reden: nil, feiten)
        #expect((zonder.weigering != nil) == vraagtReden)
        #expect(Leerrouteadvies.keuze(gekozen, reden: "Sterke motivatie", feiten).waarde == gekozen)
        #expect((Leerrouteadvies.keuze(gekozen, reden: " ", feiten).waarde == nil) == vraagtReden)
    }

    @Test("INT-03: uitslag en score die elkaar tegenspreken vallen op")
    func tegenstrijdig() {
        let laag = Toetsscore(honderdsten: 4000)
        let grens = Toetsscore(honderdsten: 4500)
        #expect(Leerrouteadvies.Feiten(resultaat: .haalbaar, score: laag, benodigd: grens).isTegenstrijdig == true)
        #expect(Leerrouteadvies.Feiten(resultaat: .haalbaar, score: grens, benodigd: grens).isTegenstrijdig == false)
        #expect(Leerrouteadvies.Feiten(resultaat: .nietHaalbaar, score: laag, benodigd: grens).isTegenstrijdig == false)
        #expect(Leerrouteadvies.Feiten(resultaat: .onbekend, score: laag, benodigd: grens).isTegenstrijdig == nil)
    }
}
