// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("EXT-03, EXT-05: verlenging op de gronden a tot en met j")
struct VerlengingTests {
    struct Geval: CustomTestStringConvertible, Sendable {
        let id: String
        let reden: Verlengingsreden
        let leerroute: Leerroute
        /// The new exclusive end; nil is refused.
        let einde: String?
        var testDescription: String { id }

        init(_ id: String, _ reden: Verlengingsreden, _ leerroute: Leerroute = .b1, einde: String?) {
            self.id = id
            self.reden = reden
            self.leerroute = leerroute
            self.einde = einde
        }
    }

    private static func p(_ begin: String, _ laatste: String) -> Looptijd { Proef.looptijd(begin, tot: laatste) }

    static let gevallen: [Geval] = [
        // a: illness
        Geval("W38", .ziekte(p("2025-01-10", "2025-03-19"), van: .zelf), einde: nil),
        Geval("a, een dag te kort", .ziekte(p("2025-01-10", "2025-04-08"), van: .zelf), einde: nil),
        Geval("a, precies drie maanden", .ziekte(p("2025-01-10", "2025-04-09"), van: .zelf), einde: "2027-06-16"),
        Geval("a, 4 maanden en 10 dagen", .ziekte(p("2025-01-10", "2025-05-19"), van: .partner), einde: "2027-07-26"),
        Geval("a, korte maand", .ziekte(p("2025-11-30", "2026-02-28"), van: .eersteGraad), einde: "2027-06-16"),
        Geval("a, van een ander", .ziekte(p("2025-01-10", "2025-12-09"), van: .ander), einde: nil),
        // b: death
        Geval("W37", .overlijden(Proef.dag("2026-02-01"), van: .partner), einde: "2027-06-16"),
        Geval("b, eerste graad", .overlijden(Proef.dag("2026-02-01"), van: .eersteGraad), einde: "2027-06-16"),
        Geval("b, van een ander", .overlijden(Proef.dag("2026-02-01"), van: .ander), einde: nil),
        // c: childbirth, 16 weeks; the end of case W55
        Geval("c, W55 als eerste verlenging", .bevalling(Proef.dag("2026-02-01")), einde: "2027-07-06"),
        // d: refuge, without a cap
        Geval("d, te kort", .opvang(p("2025-01-10", "2025-04-08")), einde: nil),
        Geval("d, tien maanden", .opvang(p("2025-01-10", "2025-11-09")), einde: "2028-01-16"),
        // e: literacy
        Geval("W40", .alfabetisering(p("2025-01-10", "2025-10-09")), einde: "2027-09-16"),
        Geval(
            "W40 op de onderwijsroute",
            .alfabetisering(p("2025-01-10", "2025-10-09")),
            .onderwijs,
            einde: "2027-09-16"
        ),
        Geval("W40 op de Z-route", .alfabetisering(p("2025-01-10", "2025-10-09")), .zelfredzaamheid, einde: nil),
        Geval("e, vijf maanden", .alfabetisering(p("2025-01-10", "2025-06-09")), einde: "2027-08-16"),
        Geval("e, te kort", .alfabetisering(p("2025-01-10", "2025-04-08")), einde: nil),
        // f: homeless
        Geval("f, vier maanden", .dakloos(p("2025-01-10", "2025-05-09")), einde: "2027-07-16"),
        Geval("f, precies twee jaar", .dakloos(p("2025-01-10", "2027-01-09")), einde: "2029-03-16"),
        Geval("f, meer dan twee jaar", .dakloos(p("2024-05-10", "2027-01-09")), einde: "2029-03-16"),
        Geval("f, te kort", .dakloos(p("2025-01-10", "2025-04-08")), einde: nil),
        // g: no offer, the part beyond three (onderwijsroute: six) months
        Geval(
            "g, op tijd",
            .geenAanbod(dagtekeningPip: Proef.dag("2024-03-15"), aanbod: Proef.dag("2024-06-15")),
            einde: nil
        ),
        Geval(
            "g, een dag",
            .geenAanbod(dagtekeningPip: Proef.dag("2024-03-15"), aanbod: Proef.dag("2024-06-16")),
            einde: "2027-03-17"
        ),
        Geval(
            "g, drie maanden",
            .geenAanbod(dagtekeningPip: Proef.dag("2024-03-15"), aanbod: Proef.dag("2024-09-15")),
            einde: "2027-06-16"
        ),
        Geval(
            "g, onderwijsroute op tijd",
            .geenAanbod(dagtekeningPip: Proef.dag("2024-03-15"), aanbod: Proef.dag("2024-09-15")),
            .onderwijs,
            einde: nil
        ),
        // h: provider
        Geval("h, vier maanden", .aanbieder(p("2025-01-10", "2025-05-09")), einde: "2027-07-16"),
        Geval("h, acht maanden", .aanbieder(p("2025-01-10", "2025-09-09")), einde: "2027-09-16"),
        Geval("h, te kort", .aanbieder(p("2025-01-10", "2025-04-08")), einde: nil),
        // i: special, judged
        Geval("i, erkend", .bijzonder(p("2025-01-10", "2025-05-09"), isErkend: true), einde: "2027-07-16"),
        Geval("i, erkend, 30 maanden", .bijzonder(p("2024-05-10", "2026-11-09"), isErkend: true), einde: "2029-03-16"),
        Geval("i, niet erkend", .bijzonder(p("2025-01-10", "2025-05-09"), isErkend: false), einde: nil),
        Geval("i, te kort", .bijzonder(p("2025-01-10", "2025-04-08"), isErkend: nil), einde: nil),
        // j: combination
        Geval(
            "j, aansluitend",
            .combinatie([p("2025-03-01", "2025-04-30"), p("2025-01-10", "2025-02-28")]),
            einde: "2027-07-07"
        ),
        Geval(
            "j, met een gat",
            .combinatie([p("2025-01-10", "2025-02-28"), p("2025-03-02", "2025-04-30")]),
            einde: nil
        ),
        Geval(
            "j, overlap telt eenmaal",
            .combinatie([p("2025-01-10", "2025-03-09"), p("2025-02-10", "2025-04-09")]),
            einde: "2027-06-16"
        ),
        Geval("j, niets", .combinatie([]), einde: nil),
    ]

    @Test("W37, W38, W40, EXT-05: nieuw einde per grond", arguments: gevallen)
    func nieuwEinde(_ geval: Geval) {
        let uitkomst = Verlenging.nieuwEinde(geval.reden, termijn: Proef.termijn, leerroute: geval.leerroute)
        #expect(uitkomst.waarde?.einde.dag == geval.einde.map(Proef.dag))
        #expect(Proef.isGeweigerd(uitkomst) == (geval.einde == nil))
        if let verlengd = uitkomst.waarde { #expect(verlengd.grond == geval.reden.grond) }
    }

    @Test("EXT-05: waar 'de duur' telt, staat de telling in dagen ernaast en is de zekerheid laag")
    func duur() throws {
        let ziek = Verlengingsreden.ziekte(Self.p("2025-01-10", "2025-05-19"), van: .zelf)
        let uitkomst = Verlenging.nieuwEinde(ziek, termijn: Proef.termijn, leerroute: .b1)
        #expect(uitkomst.waarde?.eindeInDagen?.dag == Proef.dag("2027-07-24"))
        #expect(Regelboek.zekerheid(uitkomst.grond) == .laag)
        let overleden = Verlengingsreden.overlijden(Proef.dag("2026-02-01"), van: .partner)
        let vast = Verlenging.nieuwEinde(overleden, termijn: Proef.termijn, leerroute: .b1)
        #expect(vast.waarde?.eindeInDagen == nil)
        #expect(Regelboek.zekerheid(vast.grond) == .midden)
    }

    @Test("EXT-05: nog niet bekend hoe lang: wacht; bijzondere omstandigheden: een vraag aan een persoon")
    func wachtEnVraag() {
        let termijn = Proef.termijn
        #expect(Proef.isWacht(Verlenging.nieuwEinde(.dakloos(nil), termijn: termijn, leerroute: .b1)))
        let geenAanbod = Verlengingsreden.geenAanbod(dagtekeningPip: Proef.dag("2024-03-15"), aanbod: nil)
        #expect(Proef.isWacht(Verlenging.nieuwEinde(geenAanbod, termijn: termijn, leerroute: .b1)))
        let bijzonder = Verlengingsreden.bijzonder(Self.p("2025-01-10", "2025-05-09"), isErkend: nil)
        #expect(Proef.isVraag(Verlenging.nieuwEinde(bijzonder, termijn: termijn, leerroute: .b1)))
        let voor = Verlengingsreden.opvang(Self.p("2023-01-10", "2023-09-09"))
        #expect(Proef.isVraag(Verlenging.nieuwEinde(voor, termijn: termijn, leerroute: .b1)))
    }

    @Test("W55, EXT-03: verlengingen tellen op vanaf het einde dat dan geldt; een weigering verschuift niets")
    func optelling() {
        let som = Verlenging.opgeteld(
            [
                .bevalling(Proef.dag("2025-02-01")),
                .ziekte(Self.p("2025-01-10", "2025-03-19"), van: .zelf),
                .overlijden(Proef.dag("2026-02-01"), van: .partner),
            ],
            termijn: Proef.termijn,
            leerroute: .b1
        )
        #expect(som.uitkomsten.map { $0.waarde?.einde.dag.iso } == ["2027-07-06", nil, "2027-10-06"])
        #expect(som.einde.dag == Proef.dag("2027-10-06"))
    }

    @Test("EXT-03: dezelfde periode telt niet twee keer")
    func nietDubbel() {
        let periode = Self.p("2025-01-10", "2025-05-09")
        let som = Verlenging.opgeteld([.dakloos(periode), .opvang(periode)], termijn: Proef.termijn, leerroute: .b1)
        #expect(som.einde.dag == Proef.dag("2027-07-16"))
        #expect(som.uitkomsten.last.map(Proef.isVraag) == true)
    }

    @Test("EXT-08: de gronden werken ook in een nieuwe termijn na een boete")
    func nieuweTermijn() {
        let nieuw = Proef.looptijd("2027-06-01", tot: "2027-11-30")
        let overleden = Verlengingsreden.overlijden(Proef.dag("2027-07-01"), van: .partner)
        let uitkomst = Verlenging.nieuwEinde(overleden, termijn: nieuw, leerroute: .b1)
        #expect(uitkomst.waarde?.einde.dag == Proef.dag("2028-03-01"))
    }
}
