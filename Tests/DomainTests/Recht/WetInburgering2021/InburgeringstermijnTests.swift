// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("TERM-01, TERM-02: inburgeringstermijn")
struct InburgeringstermijnTests {
    struct Geval: CustomTestStringConvertible, Sendable {
        let id: String
        let pip: String
        let begin: String
        let laatste: String
        let wijzigen: String
        var testDescription: String { "\(id): PIP \(pip)" }
    }

    @Test(
        "W13, W15, W17, W19, W20: begin, laatste dag, einde bij DUO, en leerroute wijzigen tot en met",
        arguments: [
            Geval(id: "W13", pip: "2024-03-15", begin: "2024-03-16", laatste: "2027-03-15", wijzigen: "2025-09-15"),
            Geval(id: "W15", pip: "2024-02-29", begin: "2024-03-01", laatste: "2027-02-28", wijzigen: "2025-08-31"),
            Geval(id: "W17", pip: "2024-12-31", begin: "2025-01-01", laatste: "2027-12-31", wijzigen: "2026-06-30"),
            Geval(id: "W19", pip: "2023-08-31", begin: "2023-09-01", laatste: "2026-08-31", wijzigen: "2025-02-28"),
            Geval(id: "W20", pip: "2026-06-12", begin: "2026-06-13", laatste: "2029-06-12", wijzigen: "2027-12-12"),
            Geval(id: "P-21", pip: "2024-05-21", begin: "2024-05-22", laatste: "2027-05-21", wijzigen: "2025-11-21"),
            Geval(
                id: "dag voor de schrikkeldag",
                pip: "2024-02-28",
                begin: "2024-02-29",
                laatste: "2027-02-28",
                wijzigen: "2025-08-28"
            ),
            Geval(
                id: "begin op de 31e",
                pip: "2024-08-30",
                begin: "2024-08-31",
                laatste: "2027-08-30",
                wijzigen: "2026-02-28"
            ),
            Geval(
                id: "begin op 30 januari",
                pip: "2025-01-29",
                begin: "2025-01-30",
                laatste: "2028-01-29",
                wijzigen: "2026-07-29"
            ),
            Geval(
                id: "einde op een zaterdag",
                pip: "2024-06-15",
                begin: "2024-06-16",
                laatste: "2027-06-15",
                wijzigen: "2025-12-15"
            ),
            Geval(
                id: "einde op Kerst",
                pip: "2022-12-25",
                begin: "2022-12-26",
                laatste: "2025-12-25",
                wijzigen: "2024-06-25"
            ),
            Geval(
                id: "eind augustus, wijzigen eind februari",
                pip: "2022-08-30",
                begin: "2022-08-31",
                laatste: "2025-08-30",
                wijzigen: "2024-02-29"
            ),
            Geval(
                id: "eerste dag van de wet",
                pip: "2022-01-01",
                begin: "2022-01-02",
                laatste: "2025-01-01",
                wijzigen: "2023-07-01"
            ),
        ]
    )
    func termijn(_ geval: Geval) throws {
        let termijn = try #require(Inburgeringstermijn.verwacht(eerstePip: op(geval.pip)).waarde)
        #expect(termijn.begin == op(geval.begin))
        #expect(termijn.einde.laatste.dag == op(geval.laatste))
        #expect(termijn.einde.dag == op(geval.laatste).adding(days: 1))
        #expect(LeerrouteWijziging.uiterlijk(termijnBegin: termijn.begin).waarde?.dag == op(geval.wijzigen))
    }

    @Test("W21: een gewijzigd PIP laat de termijn staan en heeft een eigen bezwaartermijn")
    func gewijzigd() throws {
        let uitkomst = Inburgeringstermijn.verwacht(dagtekeningen: [op("2024-11-04"), op("2024-03-15")])
        let termijn = try #require(uitkomst.waarde)
        #expect(termijn == Looptijd(begin: op("2024-03-16"), tot: LaatsteDag(op("2027-03-15"))))
        #expect(uitkomst.grond.regels.contains("TERM-02"))
        #expect(Bezwaartermijn.uiterlijk(bekendmaking: op("2024-11-04")).waarde?.dag == op("2024-12-16"))
    }

    @Test("TERM-01: zonder PIP wacht de termijn; zonder regel in de tabel beslist een mens")
    func wacht() {
        #expect(Inburgeringstermijn.verwacht(dagtekeningen: []).isWacht)
        #expect(Inburgeringstermijn.verwacht(eerstePip: op("2021-12-31")).isOordeel)
    }

    @Test("TERM-01: de uitleg is de som in drie stappen")
    func uitleg() {
        let grond = Inburgeringstermijn.verwacht(eerstePip: op("2024-03-15")).grond
        #expect(
            grond.stappen == [
                .dagen(op("2024-03-15"), plus: 1, op("2024-03-16")),
                .maanden(op("2024-03-16"), plus: 36, op("2027-03-16")),
                .laatsteDag(op("2027-03-15")),
            ]
        )
        #expect(Regelboek.zekerheid(grond) == .midden)
    }
}
