// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("PIP-09: beslissing op bezwaar")
struct BeslissingOpBezwaarTests {
    @Test(
        "PIP-09: zes weken, twaalf met een commissie, en zes weken uitstel",
        arguments: [
            ("2024-04-26", false, false, "2024-06-07"), ("2024-04-26", true, false, "2024-07-19"),
            ("2024-04-26", false, true, "2024-07-19"), ("2024-04-26", true, true, "2024-08-30"),
            ("2024-11-14", false, false, "2024-12-27"), ("2024-04-08", false, false, "2024-05-21"),
            ("2024-02-19", false, true, "2024-05-13"),
        ]
    )
    func uiterlijk(bezwaarTot: String, metCommissie: Bool, isVerdaagd: Bool, laatste: String) {
        let uitkomst = BeslissingOpBezwaar.uiterlijk(
            bezwaarTot: LaatsteDag(op(bezwaarTot)),
            metCommissie: metCommissie,
            isVerdaagd: isVerdaagd
        )
        #expect(uitkomst.waarde?.dag == op(laatste))
        #expect(uitkomst.grond.parameters.count == (isVerdaagd ? 2 : 1))
    }
}
