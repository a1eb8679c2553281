// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WHO-04: de plicht werkt niet terug")
struct PlichtbeginTests {
    @Test(
        "WHO-04: niet vóór de vergunning, de vestiging, de zestiende verjaardag en de wet",
        arguments: [
            ("2025-09-01", "2024-01-01", "1990-01-01", "2025-09-01"),
            ("2025-09-01", "2025-09-15", "1990-01-01", "2025-09-15"),
            ("2025-09-01", "2024-01-01", "2009-10-02", "2025-10-02"),
            ("2021-12-20", "2021-01-01", "1990-01-01", "2022-01-01"),
        ]
    )
    func vroegste(vergunning: String, ingezetene: String, geboren: String, begin: String) {
        let uitkomst = Plichtbegin.vroegste(
            vergunningVerleend: op(vergunning),
            ingezeteneSinds: op(ingezetene),
            geboren: op(geboren)
        )
        #expect(uitkomst.waarde == op(begin))
    }

    @Test("WHO-04: wat niet bekend is, wacht")
    func wacht() {
        #expect(
            Plichtbegin.vroegste(vergunningVerleend: nil, ingezeteneSinds: op("2024-01-01"), geboren: op("1990-01-01"))
                .isWacht
        )
    }
}
