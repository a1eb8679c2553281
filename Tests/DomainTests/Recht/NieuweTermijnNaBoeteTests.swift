// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("FINE-09: nieuwe termijn na een boete van DUO")
struct NieuweTermijnNaBoeteTests {
    struct Geval: CustomTestStringConvertible, Sendable {
        let id: String
        var groep = Inburgeraarsgroep.gezinsmigrant
        var route = Leerroute.b1
        var pvt = true
        var map = true
        var leerroute = false
        var behaald = 0
        var minuten: Int?
        var nummer = 1
        /// Months; nil is no new term.
        let maanden: Int?
        var testDescription: String { id }
    }

    private static func z(_ groep: Inburgeraarsgroep, _ minuten: Int, _ maanden: Int) -> Geval {
        Geval(
            id: "Z-route \(groep.rawValue) \(minuten)",
            groep: groep,
            route: .zelfredzaamheid,
            minuten: minuten,
            maanden: maanden
        )
    }

    static let gevallen: [Geval] = [
        Geval(id: "W62: niets behaald", maanden: 24),
        Geval(id: "een behaald", behaald: 1, maanden: 18),
        Geval(id: "twee behaald", behaald: 2, maanden: 12),
        Geval(id: "W61: drie behaald", behaald: 3, maanden: 6),
        Geval(id: "vier behaald", behaald: 4, maanden: 6),
        Geval(id: "W64: alleen PVT open", pvt: false, leerroute: true, maanden: 6),
        Geval(id: "alleen MAP open", map: false, leerroute: true, maanden: 6),
        Geval(id: "PVT en MAP open", pvt: false, map: false, leerroute: true, maanden: 12),
        Geval(id: "onderwijsroute: MAP telt niet", route: .onderwijs, map: false, leerroute: true, maanden: nil),
        Geval(id: "onderwijsroute: alleen PVT", route: .onderwijs, pvt: false, map: false, leerroute: true, maanden: 6),
        Geval(id: "de langste telt: PVT en MAP", pvt: false, map: false, behaald: 4, maanden: 12),
        Geval(id: "de langste telt: leerroute", pvt: false, map: false, behaald: 1, maanden: 18),
        Geval(id: "alles af", leerroute: true, maanden: nil),
        Geval(id: "tweede boete volgt de tabel", behaald: 3, nummer: 2, maanden: 6),
        Geval(id: "derde boete: twee jaar", behaald: 3, nummer: 3, maanden: 24),
        z(.asielstatushouder, 0, 24), z(.asielstatushouder, 400 * 60, 24), z(.asielstatushouder, 400 * 60 + 1, 18),
        z(.asielstatushouder, 800 * 60, 18), z(.asielstatushouder, 800 * 60 + 1, 12),
        z(.asielstatushouder, 1200 * 60, 12), z(.asielstatushouder, 1200 * 60 + 1, 6),
        z(.asielstatushouder, 1599 * 60 + 59, 6), z(.gezinsmigrant, 200 * 60, 24), z(.gezinsmigrant, 200 * 60 + 1, 18),
        z(.gezinsmigrant, 400 * 60, 18), z(.overigeMigrant, 400 * 60 + 1, 12), z(.gezinsmigrant, 600 * 60, 12),
        z(.gezinsmigrant, 600 * 60 + 1, 6), z(.gezinsmigrant, 799 * 60, 6),
    ]

    static func feiten(_ geval: Geval, begin: Day? = nil) -> NieuweTermijnNaBoete.Feiten {
        .init(
            groep: geval.groep,
            leerroute: geval.route,
            isPvtAfgerond: geval.pvt,
            isMapAfgerond: geval.map,
            isLeerrouteAfgerond: geval.leerroute,
            behaald: geval.behaald,
            uren: geval.minuten.map { Uren(minuten: $0) },
            nummer: geval.nummer,
            begin: begin
        )
    }

    @Test("W61, W62, W64, FINE-09: hoe lang de nieuwe termijn is", arguments: gevallen)
    func maanden(_ geval: Geval) {
        let uitkomst = NieuweTermijnNaBoete.termijn(Self.feiten(geval), op: Proef.dag("2027-03-16"))
        #expect(uitkomst.waarde?.maanden == geval.maanden)
        #expect(Proef.isGeweigerd(uitkomst) == (geval.maanden == nil))
    }

    @Test("FINE-09: de eerste dag is die van DUO; zonder die dag is alleen de lengte bekend")
    func begin() {
        let geval = Geval(id: "zes maanden", behaald: 3, maanden: 6)
        let dag = Proef.dag("2027-03-16")
        #expect(NieuweTermijnNaBoete.termijn(Self.feiten(geval), op: dag).waarde?.looptijd == nil)
        let uitkomst = NieuweTermijnNaBoete.termijn(Self.feiten(geval, begin: Proef.dag("2027-05-01")), op: dag)
        #expect(uitkomst.waarde?.looptijd == Proef.looptijd("2027-05-01", tot: "2027-10-31"))
    }

    @Test("FINE-09: Z-route zonder uren wacht; met alle uren maar niet af is het een vraag")
    func zRoute() {
        let dag = Proef.dag("2027-03-16")
        let geenUren = Geval(id: "", route: .zelfredzaamheid, maanden: nil)
        #expect(Proef.isWacht(NieuweTermijnNaBoete.termijn(Self.feiten(geenUren), op: dag)))
        let alleUren = Geval(id: "", route: .zelfredzaamheid, minuten: 800 * 60, maanden: nil)
        #expect(Proef.isVraag(NieuweTermijnNaBoete.termijn(Self.feiten(alleUren), op: dag)))
    }
}
