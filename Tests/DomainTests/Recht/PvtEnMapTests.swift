// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("PVT-01, MAP-01, MAP-02: wanneer PVT en MAP af zijn")
struct PvtEnMapTests {
    static let vandaag = "2025-06-30"

    static func pvt(
        _ minuten: Int = 720,
        activiteiten: Int = 1,
        ondertekend: String? = "2025-06-03",
        isGeweigerd: Bool = false
    ) -> PvtAfronding.Feiten {
        PvtAfronding.Feiten(
            uren: Uren(minuten: minuten),
            activiteiten: activiteiten,
            ondertekend: ondertekend.map(Proef.dag),
            isGeweigerd: isGeweigerd
        )
    }

    @Test("PVT-01: 12 uur, een activiteit en een handtekening: af op de dag van tekenen")
    func pvtAf() {
        let uitkomst = PvtAfronding.afronding(Self.pvt(), termijn: Proef.termijn, op: Proef.dag(Self.vandaag))
        #expect(uitkomst.waarde == Afronding(op: Proef.dag("2025-06-03"), isBinnenTermijn: true))
        #expect(uitkomst.grond.parameters.map(\.sleutel) == ["pvt_uren", "pvt_activiteiten"])
    }

    @Test(
        "PVT-01: niet af",
        arguments: [
            ("een minuut te weinig", PvtEnMapTests.pvt(719)),
            ("geen activiteit", PvtEnMapTests.pvt(activiteiten: 0)),
            ("weigert te tekenen", PvtEnMapTests.pvt(isGeweigerd: true)),
        ]
    )
    func pvtNietAf(_ naam: String, _ feiten: PvtAfronding.Feiten) {
        #expect(Proef.isGeweigerd(PvtAfronding.afronding(feiten, op: Proef.dag(Self.vandaag))))
    }

    @Test("PVT-01: nog niet getekend, of pas na de peildatum: wacht", arguments: [nil, "2025-07-01"])
    func pvtWacht(_ ondertekend: String?) {
        #expect(Proef.isWacht(PvtAfronding.afronding(Self.pvt(ondertekend: ondertekend), op: Proef.dag(Self.vandaag))))
    }

    @Test("PVT-01: getekend op de laatste dag is binnen de termijn, een dag later niet")
    func pvtTermijn() {
        for (dag, binnen) in [("2027-03-15", true), ("2027-03-16", false)] {
            let uitkomst = PvtAfronding.afronding(
                Self.pvt(ondertekend: dag),
                termijn: Proef.termijn,
                op: Proef.dag("2027-12-31")
            )
            #expect(uitkomst.waarde?.isBinnenTermijn == binnen, "\(dag)")
        }
    }

    struct Geval: CustomTestStringConvertible, Sendable {
        let id: String
        let minuten: Int
        let themas: Int?
        let eindgesprek: String?
        let leerroute: Leerroute
        let isAf: Bool
        var testDescription: String { "\(id): \(minuten) minuten, \(leerroute.rawValue)" }
    }

    @Test(
        "W32, MAP-01, MAP-02: afronding van de MAP",
        arguments: [
            Geval(id: "W32", minuten: 38 * 60, themas: nil, eindgesprek: "2025-06-03", leerroute: .b1, isAf: false),
            Geval(id: "grens", minuten: 2400, themas: nil, eindgesprek: "2025-06-03", leerroute: .b1, isAf: true),
            Geval(id: "grens", minuten: 2399, themas: 8, eindgesprek: "2025-06-03", leerroute: .b1, isAf: false),
            Geval(
                id: "Z-route",
                minuten: 2400,
                themas: 8,
                eindgesprek: "2025-06-03",
                leerroute: .zelfredzaamheid,
                isAf: true
            ),
            Geval(id: "thema's", minuten: 2400, themas: 7, eindgesprek: "2025-06-03", leerroute: .b1, isAf: false),
            Geval(id: "geen gesprek", minuten: 2400, themas: 8, eindgesprek: nil, leerroute: .b1, isAf: false),
            Geval(
                id: "MAP-02",
                minuten: 2400,
                themas: 8,
                eindgesprek: "2025-06-03",
                leerroute: .onderwijs,
                isAf: false
            ),
        ]
    )
    func map(_ geval: Geval) {
        let uitkomst = MapAfronding.afronding(
            .init(
                praktijk: Uren(minuten: geval.minuten),
                themas: geval.themas,
                eindgesprek: geval.eindgesprek.map(Proef.dag)
            ),
            leerroute: geval.leerroute,
            op: Proef.dag(Self.vandaag)
        )
        #expect((uitkomst.waarde != nil) == geval.isAf)
    }

    @Test("W33: onderwijsroute, PVT getekend, geen MAP: klaar")
    func onderwijsroute() {
        let uitkomst = PvtEnMap.afronding(
            leerroute: .onderwijs,
            pvt: Self.pvt(),
            map: nil,
            op: Proef.dag(Self.vandaag)
        )
        #expect(uitkomst.waarde?.op == Proef.dag("2025-06-03"))
        #expect(uitkomst.grond.regels.contains("MAP-02"))
    }

    @Test("MAP-01: op de B1-route is zonder MAP niet alles klaar; met MAP telt de laatste dag")
    func b1() {
        let dag = Proef.dag(Self.vandaag)
        #expect(Proef.isWacht(PvtEnMap.afronding(leerroute: .b1, pvt: Self.pvt(), map: nil, op: dag)))
        let map = MapAfronding.Feiten(praktijk: Uren(40), eindgesprek: Proef.dag("2025-06-20"))
        let uitkomst = PvtEnMap.afronding(leerroute: .b1, pvt: Self.pvt(), map: map, op: dag)
        #expect(uitkomst.waarde?.op == Proef.dag("2025-06-20"))
    }
}
