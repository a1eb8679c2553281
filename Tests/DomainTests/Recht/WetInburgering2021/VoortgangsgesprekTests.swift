// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("PIP-10: voortgangsgesprekken")
struct VoortgangsgesprekTests {
    @Test(
        "PIP-10, P-17: drie maanden na het laatste gesprek, of na het PIP",
        arguments: [
            ("2023-10-01", "2024-01-15", "2024-04-15"), ("2024-03-15", nil, "2024-06-15"),
            ("2024-01-31", nil, "2024-05-01"), ("2023-10-01", "2024-11-30", "2025-03-01"),
            ("2023-10-01", "2023-11-29", "2024-02-29"), ("2024-03-15", "2024-03-01", "2024-06-15"),
        ]
    )
    func volgende(pip: String, laatste: String?, verwacht: String) {
        let uitkomst = Voortgangsgesprek.volgende(pip: op(pip), laatste: laatste.map(op))
        #expect(uitkomst.waarde?.dag == op(verwacht))
    }

    @Test("PIP-10: de afspraak in het PIP gaat voor de instelling")
    func afspraak() {
        let uitkomst = Voortgangsgesprek.volgende(pip: op("2024-03-15"), maanden: 1)
        #expect(uitkomst.waarde?.dag == op("2024-04-15"))
        #expect(uitkomst.grond.parameters.isEmpty)
    }

    @Test("PIP-10: zonder PIP is er geen gesprek te plannen, en nul maanden is geen afspraak")
    func wacht() {
        #expect(Voortgangsgesprek.volgende(pip: nil).isWacht)
        #expect(Voortgangsgesprek.volgende(pip: op("2024-03-15"), maanden: 0).isOordeel)
    }
}
