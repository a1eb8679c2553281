// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("PIP-02, PIP-03, PIP-06: uiterste dagtekening van het PIP")
struct PipTermijnTests {
    struct Geval: CustomTestStringConvertible, Sendable {
        let id: String
        let kennisgeving: String
        let inschrijving: String?
        let uiterlijk: String
        var testDescription: String { "\(id): kennisgeving \(kennisgeving)" }
    }

    @Test(
        "W01, W02, W03, W04, W06, W08, W09: uiterste dagtekening",
        arguments: [
            Geval(id: "W01", kennisgeving: "2024-01-15", inschrijving: "2023-12-01", uiterlijk: "2024-03-25"),
            Geval(id: "W02", kennisgeving: "2024-01-22", inschrijving: "2023-12-01", uiterlijk: "2024-04-02"),
            Geval(id: "W03", kennisgeving: "2026-02-16", inschrijving: "2025-12-01", uiterlijk: "2026-04-28"),
            Geval(id: "W04", kennisgeving: "2025-10-16", inschrijving: "2025-09-01", uiterlijk: "2025-12-29"),
            Geval(id: "W06", kennisgeving: "2023-10-23", inschrijving: "2023-09-01", uiterlijk: "2024-01-02"),
            Geval(id: "W08", kennisgeving: "2025-01-20", inschrijving: "2025-06-02", uiterlijk: "2025-08-11"),
            Geval(id: "W09", kennisgeving: "2025-03-10", inschrijving: "2025-04-14", uiterlijk: "2025-06-23"),
        ]
    )
    func uiterlijk(_ geval: Geval) throws {
        let uitkomst = PipTermijn.uiterlijk(
            .init(
                kennisgeving: Day(iso: geval.kennisgeving),
                inschrijving: geval.inschrijving.flatMap { Day(iso: $0) },
                isAsielvergunning: true
            )
        )
        #expect(uitkomst.waarde == Day(iso: geval.uiterlijk).map(LaatsteDag.init))
    }

    @Test("W08: in het azc loopt nog geen termijn")
    func wachtOpVestiging() {
        let uitkomst = PipTermijn.uiterlijk(
            .init(kennisgeving: Day(iso: "2025-01-20"), inschrijving: nil, isAsielvergunning: true)
        )
        guard case .wacht(let reden) = uitkomst else {
            Issue.record("geen wacht: \(uitkomst)")
            return
        }
        #expect(reden.zin.hasPrefix("Wacht op vestiging"))
    }
}
