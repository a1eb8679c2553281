// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("PIP-02, PIP-03, PIP-05, PIP-06: grenzen van de PIP-termijn")
struct PipTermijnGrensTests {
    @Test(
        "PIP-02: tien weken, over weekend, feestdagen, schrikkeldag en jaargrens",
        arguments: [
            ("2024-02-29", "2024-05-10"), ("2024-03-11", "2024-05-21"), ("2024-03-12", "2024-05-21"),
            ("2025-02-15", "2025-04-28"), ("2025-02-24", "2025-05-06"), ("2025-03-20", "2025-05-30"),
            ("2024-10-17", "2024-12-27"), ("2024-10-18", "2024-12-27"), ("2023-01-01", "2023-03-13"),
            ("2026-01-23", "2026-04-07"), ("2024-01-19", "2024-04-02"),
        ]
    )
    func weken(kennisgeving: String, laatste: String) {
        let feiten = PipTermijn.Feiten(
            kennisgeving: op(kennisgeving),
            inschrijving: op("2022-06-01"),
            isAsielvergunning: true
        )
        #expect(PipTermijn.uiterlijk(feiten).waarde?.dag == op(laatste))
    }

    @Test("PIP-03: ingeschreven op de dag van de kennisgeving is al gevestigd")
    func zelfdeDag() {
        let feiten = PipTermijn.Feiten(
            kennisgeving: op("2024-01-15"),
            inschrijving: op("2024-01-15"),
            isAsielvergunning: true
        )
        let later = PipTermijn.Feiten(
            kennisgeving: op("2024-01-15"),
            inschrijving: op("2024-01-16"),
            isAsielvergunning: true
        )
        #expect(PipTermijn.uiterlijk(feiten).grond.regels.first == "PIP-02")
        #expect(PipTermijn.uiterlijk(later).grond.regels.first == "PIP-03")
        #expect(PipTermijn.uiterlijk(later).waarde?.dag == op("2024-03-26"))
    }

    @Test("PIP-06: in 2022 lopen de tien weken vanaf de inschrijving, vanaf 2023 vanaf de kennisgeving")
    func oudeTelling() {
        let oud = PipTermijn.Feiten(
            kennisgeving: op("2022-12-31"),
            inschrijving: op("2022-11-01"),
            isAsielvergunning: true
        )
        let nieuw = PipTermijn.Feiten(
            kennisgeving: op("2023-01-01"),
            inschrijving: op("2022-11-01"),
            isAsielvergunning: true
        )
        #expect(PipTermijn.uiterlijk(oud).waarde?.dag == op("2023-01-10"))
        #expect(PipTermijn.uiterlijk(oud).grond.regels.first == "PIP-06")
        #expect(PipTermijn.uiterlijk(nieuw).waarde?.dag == op("2023-03-13"))
    }

    @Test("PIP-02: zonder kennisgeving loopt er niets")
    func zonderKennisgeving() {
        let feiten = PipTermijn.Feiten(kennisgeving: nil, inschrijving: op("2024-01-01"), isAsielvergunning: true)
        #expect(PipTermijn.uiterlijk(feiten).isWacht)
    }

    @Test("PIP-05: op de laatste dag is het PIP op tijd, een dag later te laat; het blijft geldig")
    func opTijd() {
        let uiterlijk = LaatsteDag(op("2024-03-25"))
        let later = op("2024-06-01")
        #expect(PipOpTijd.stand(uiterlijk: uiterlijk, dagtekening: op("2024-03-25"), peildatum: later) == .opTijd)
        let teLaat = PipOpTijd.stand(uiterlijk: uiterlijk, dagtekening: op("2024-03-26"), peildatum: later)
        #expect(teLaat == .teLaat(dagen: 1))
        #expect(teLaat.verwachtSS126)
        #expect(Inburgeringstermijn.verwacht(eerstePip: op("2024-03-26")).waarde?.begin == op("2024-03-27"))
    }

    @Test("PIP-05: zonder PIP telt Meedoen de dagen die er nog zijn")
    func loopt() {
        let uiterlijk = LaatsteDag(op("2024-03-25"))
        #expect(
            PipOpTijd.stand(uiterlijk: uiterlijk, dagtekening: nil, peildatum: op("2024-03-25")) == .loopt(nogDagen: 0)
        )
        #expect(
            PipOpTijd.stand(uiterlijk: uiterlijk, dagtekening: nil, peildatum: op("2024-03-20")) == .loopt(nogDagen: 5)
        )
        let voorbij = PipOpTijd.stand(uiterlijk: uiterlijk, dagtekening: nil, peildatum: op("2024-03-26"))
        #expect(voorbij == .verstreken(dagen: 1))
        #expect(voorbij.verwachtSS126)
        #expect(!PipOpTijd.loopt(nogDagen: 0).verwachtSS126)
        let nogNiet = PipOpTijd.stand(uiterlijk: uiterlijk, dagtekening: op("2024-03-22"), peildatum: op("2024-03-21"))
        #expect(nogNiet == .loopt(nogDagen: 4))
    }
}
