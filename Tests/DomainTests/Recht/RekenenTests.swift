// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("DATE-03, MON-09: rekenen met hele getallen en met de duur van een periode")
struct RekenenTests {
    @Test(
        "afronden gaat van nul af en loopt niet over",
        arguments: [
            (1, 1, 2, Int?.some(1)), (-1, 1, 2, -1), (1, 1, 3, 0), (2, 1, 3, 1), (-2, 1, 3, -1), (7, 3, 7, 3),
            (Int.max, 2, 4, Int.max / 2 + 1), (1, 1, 0, nil), (Int.max, 3, 2, nil),
        ]
    )
    func afgerond(_ aantal: Int, _ teller: Int, _ noemer: Int, _ uit: Int?) {
        #expect(Evenredig.afgerond(aantal, keer: teller, door: noemer) == uit)
    }

    @Test(
        "naar boven afronden",
        arguments: [(1, 1, 2, Int?.some(1)), (4, 1, 2, 2), (0, 5, 3, 0), (-1, 1, 2, nil), (1, 1, 0, nil)]
    )
    func naarBoven(_ aantal: Int, _ teller: Int, _ noemer: Int, _ uit: Int?) {
        #expect(Evenredig.naarBoven(aantal, keer: teller, door: noemer) == uit)
    }

    @Test(
        "EXT-05-DUUR: een periode in maanden en dagen",
        arguments: [
            ("2025-01-10", "2025-03-19", 2, 10), ("2025-01-31", "2025-02-28", 1, 0), ("2025-01-31", "2025-03-30", 2, 0),
            ("2025-01-10", "2025-01-10", 0, 1), ("2024-02-29", "2025-02-28", 12, 0),
        ]
    )
    func duur(_ begin: String, _ laatste: String, _ maanden: Int, _ dagen: Int) {
        #expect(Duur(Proef.looptijd(begin, tot: laatste)) == Duur(maanden: maanden, dagen: dagen))
    }

    @Test("EXT-05-DUUR: begin plus de duur is altijd het einde")
    func duurKloptAltijd() {
        let begin = Proef.dag("2023-12-25")
        for eerste in 0..<70 {
            for lengte in 0..<140 {
                let start = begin.adding(days: eerste)
                let looptijd = Looptijd(begin: start, einde: ExclusiefEinde(start.adding(days: lengte)))
                #expect(Duur(looptijd).na(ExclusiefEinde(start)) == looptijd.einde)
            }
        }
    }
}
