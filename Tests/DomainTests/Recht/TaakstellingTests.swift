// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("TAAK-01 tot en met TAAK-08: de taakstelling")
struct TaakstellingTests {
    @Test(
        "W70, TAAK-01: naar boven afgerond, met hele getallen",
        arguments: [
            ("W70", 13_000, 100_000, 18_044_027, 73), ("precies", 10_000, 100_000, 10_000_000, 100),
            ("net erboven", 10_000, 100_001, 10_000_000, 101), ("klein", 13_000, 1, 18_044_027, 1),
            ("niets", 0, 100_000, 18_044_027, 0), ("heel het land", 13_000, 18_044_027, 18_044_027, 13_000),
        ]
    )
    func aandeel(_ id: String, _ landelijk: Int, _ inwoners: Int, _ nederland: Int, _ aandeel: Int) {
        let uitkomst = Taakstelling.aandeel(landelijk: landelijk, inwoners: inwoners, inwonersNederland: nederland)
        #expect(uitkomst.waarde == aandeel)
    }

    @Test("TAAK-01: zonder inwonertallen wacht de taak; met onmogelijke getallen is zij geweigerd")
    func onmogelijk() {
        #expect(Proef.isWacht(Taakstelling.aandeel(landelijk: 100, inwoners: nil, inwonersNederland: 18_000_000)))
        for (landelijk, inwoners, nederland) in [(100, 1, 0), (-1, 1, 10), (1, -1, 10), (1, 11, 10)] {
            let uitkomst = Taakstelling.aandeel(
                landelijk: landelijk,
                inwoners: inwoners,
                inwonersNederland: nederland
            )
            #expect(Proef.isGeweigerd(uitkomst), "\(landelijk) \(inwoners) \(nederland)")
        }
    }

    @Test("TAAK-08: de som van de taken is nooit minder dan de landelijke opgave")
    func som() {
        let inwoners = (1...342).map { 1_000 * $0 + $0 * $0 % 997 }
        let nederland = inwoners.reduce(0, +)
        let som = inwoners.compactMap {
            Taakstelling.aandeel(landelijk: 13_000, inwoners: $0, inwonersNederland: nederland).waarde
        }.reduce(0, +)
        #expect(som > 13_000)
        #expect(som < 13_000 + inwoners.count)
    }

    @Test(
        "W72, TAAK-02: dertien weken terug, zonder verschuiving",
        arguments: [(2026, 1, "2025-10-02"), (2026, 2, "2026-04-01"), (2027, 1, "2026-10-02")]
    )
    func publicatie(_ jaar: Int, _ helft: Int, _ dag: String) throws {
        let halfjaar = try #require(Halfjaar(jaar, helft))
        #expect(Taakstelling.publicatieUiterlijk(halfjaar).waarde == LaatsteDag(Proef.dag(dag)))
    }

    @Test("TAAK-01: het halfjaar van een dag, en de dag van de inwonertallen")
    func halfjaar() {
        #expect(Halfjaar(Proef.dag("2026-06-30")) == Halfjaar(2026, 1))
        #expect(Halfjaar(Proef.dag("2026-07-01")) == Halfjaar(2026, 2))
        #expect(Halfjaar(2026, 3) == nil)
        #expect(Halfjaar(2026, 2)?.einde == ExclusiefEinde(Proef.dag("2027-01-01")))
        #expect(Halfjaar(2026, 1)?.inwonersOp == Proef.dag("2025-01-01"))
    }

    @Test("W71, TAAK-03: Weert 2020-2022, achterstand en voorsprong gaan mee")
    func weert() throws {
        let standen = try #require(
            Taakstelling.voortgang([
                .init("2020", taak: 37, gerealiseerd: 13), .init("2021", taak: 71, gerealiseerd: 96),
                .init("2022", taak: 68, gerealiseerd: 47),
            ]).waarde
        )
        #expect(standen.map(\.teDoen) == [37, 95, 67])
        #expect(standen.map(\.saldo) == [-24, 1, -20])
        #expect(standen.map(\.nog) == [24, 0, 20])
        #expect(Taakstelling.achterstandOpRij(standen) == 1)
    }

    @Test("TAAK-03: een grote voorsprong maakt de taak nul, niet negatief, en gaat verder mee")
    func voorsprong() throws {
        let standen = try #require(
            Taakstelling.voortgang(
                [.init("H1", taak: 10, gerealiseerd: 0), .init("H2", taak: 10, gerealiseerd: 0)],
                saldo: 15
            ).waarde
        )
        #expect(standen.map(\.teDoen) == [0, 5])
        #expect(standen.map(\.saldo) == [5, -5])
    }

    @Test("TAAK-05: vier halfjaren achterstand op rij")
    func opRij() throws {
        let perioden = (1...5).map { Taakstelling.Periode("\($0)", taak: 10, gerealiseerd: $0 == 1 ? 10 : 9) }
        let standen = try #require(Taakstelling.voortgang(perioden).waarde)
        #expect(Taakstelling.achterstandOpRij(standen) == 4)
    }

    @Test("TAAK-04: schuiven mag alleen als de som gelijk blijft")
    func schuiven() {
        #expect(Taakstelling.verschoven(van: [40, 60], naar: [50, 50]).waarde == [50, 50])
        #expect(Proef.isGeweigerd(Taakstelling.verschoven(van: [40, 60], naar: [50, 49])))
        #expect(Proef.isGeweigerd(Taakstelling.verschoven(van: [40, 60], naar: [100])))
        #expect(Proef.isGeweigerd(Taakstelling.verschoven(van: [40, 60], naar: [101, -1])))
    }

    @Test("TAAK-07: bekende landelijke opgaven; een onbekende is een vraag")
    func landelijk() throws {
        #expect(LandelijkeOpgave.aantal(try #require(Halfjaar(2025, 2))).waarde == 13_000)
        #expect(LandelijkeOpgave.aantal(try #require(Halfjaar(2025, 1))).waarde == 15_000)
        #expect(Proef.isVraag(LandelijkeOpgave.aantal(try #require(Halfjaar(2026, 2)))))
    }
}
