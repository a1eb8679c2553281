// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WHO-10: vrijstelling voor een examenonderdeel")
struct GedeeltelijkeVrijstellingTests {
    @Test("WHO-10, DATE-04: een tijdelijke vrijstelling telt tot en met de einddatum")
    func totEnMet() {
        let vrij = GedeeltelijkeVrijstelling(.opl, .lezen, .b1, totEnMet: LaatsteDag(op("2025-07-31")))
        #expect(vrij.geldt(op: op("2025-07-31")))
        #expect(!vrij.geldt(op: op("2025-08-01")))
    }

    @Test("WHO-10: het hoogste niveau telt, een afwijzing niet")
    func hoogste() {
        let lijst = [
            GedeeltelijkeVrijstelling(.dip, .lezen, .b1), GedeeltelijkeVrijstelling(.inb, .lezen, .a2),
            GedeeltelijkeVrijstelling(.inb, .spreken, .a2),
            GedeeltelijkeVrijstelling(.dip, .spreken, .b1, isToegekend: false),
        ]
        #expect(GedeeltelijkeVrijstelling.niveaus(lijst, op: op("2025-01-01")) == [.lezen: .b1, .spreken: .a2])
        #expect(
            GedeeltelijkeVrijstelling.niveaus(lijst.reversed(), op: op("2025-01-01")) == [.lezen: .b1, .spreken: .a2]
        )
    }
}
