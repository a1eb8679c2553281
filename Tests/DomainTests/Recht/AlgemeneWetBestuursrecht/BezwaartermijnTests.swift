// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("PIP-09: bezwaar en beroep")
struct BezwaartermijnTests {
    @Test(
        "W48, W51, W52: bezwaar tot en met zes weken na de bekendmaking",
        arguments: [
            ("2024-03-15", "2024-04-26"), ("2025-03-14", "2025-04-25"), ("2024-03-20", "2024-05-01"),
            ("2024-02-19", "2024-04-02"), ("2024-11-13", "2024-12-27"), ("2024-11-20", "2025-01-02"),
            ("2024-03-28", "2024-05-10"), ("2025-03-15", "2025-04-28"), ("2026-03-16", "2026-04-28"),
            ("2024-01-18", "2024-02-29"), ("2024-03-16", "2024-04-29"), ("2025-04-07", "2025-05-19"),
        ]
    )
    func uiterlijk(bekend: String, laatste: String) {
        #expect(Bezwaartermijn.uiterlijk(bekendmaking: op(bekend)).waarde?.dag == op(laatste))
    }

    @Test("PIP-09: zonder bekendmaking begint de bezwaartermijn niet")
    func wacht() {
        #expect(Bezwaartermijn.uiterlijk(bekendmaking: nil).isWacht)
        #expect(Beroepstermijn.uiterlijk(bekendmaking: nil).isWacht)
    }

    @Test("PIP-09: bezwaar op de laatste dag is op tijd, een dag later is een vraag aan een mens")
    func tijdig() {
        let bekend = op("2024-03-15")
        #expect(Bezwaartermijn.isTijdig(ontvangst: op("2024-04-26"), bekendmaking: bekend).waarde == true)
        #expect(Bezwaartermijn.isTijdig(ontvangst: op("2024-04-27"), bekendmaking: bekend).isOordeel)
    }

    @Test("PIP-09: de grond noemt regel, parameter en som")
    func grond() {
        let grond = Bezwaartermijn.uiterlijk(bekendmaking: op("2024-03-15")).grond
        #expect(grond.regels.first == "PIP-09")
        #expect(grond.parameters.map(\.sleutel) == ["bezwaar"])
        #expect(
            grond.stappen == [.weken(op("2024-03-15"), plus: 6, op("2024-04-26")), .nietVerschoven(op("2024-04-26"))]
        )
    }

    @Test(
        "PIP-09: beroep tot en met zes weken na de beslissing op bezwaar",
        arguments: [("2024-11-13", "2024-12-27"), ("2024-06-07", "2024-07-19"), ("2025-03-10", "2025-04-22")]
    )
    func beroep(bekend: String, laatste: String) {
        #expect(Beroepstermijn.uiterlijk(bekendmaking: op(bekend)).waarde?.dag == op(laatste))
    }

    @Test("PIP-09: een andere tabel geeft een andere dag")
    func andereTabel() {
        let korter = Parametertabel.wet.adding([
            Parameter(
                "bezwaar",
                duizendsten: 4000,
                eenheid: "weken",
                geldigVan: op("2027-01-01"),
                geldigTot: nil,
                bron: "proef",
                zekerheid: .laag
            )
        ])
        #expect(
            Bezwaartermijn.uiterlijk(bekendmaking: op("2027-03-01"), parameters: korter).waarde?.dag == op("2027-03-30")
        )
        #expect(
            Bezwaartermijn.uiterlijk(bekendmaking: op("2026-03-02"), parameters: korter).waarde?.dag == op("2026-04-13")
        )
        #expect(Bezwaartermijn.uiterlijk(bekendmaking: op("2021-12-31")).isOordeel)
    }
}
