// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Web

@Suite("ASVS 16.3.4: het logboek bij een storing")
struct StoringslogTests {
    @Test("Wat in dezelfde halve minuut om dezelfde reden wordt geweigerd, is één regel met het aantal")
    func eenRegel() {
        let log = Storingslog()
        let said = [0, 1, 29_999, 30_000, 30_001, 60_000].map {
            log.add("unavailable", at: Tijdstip(milliseconden: 1_000_000 + $0))
        }
        #expect(said == [1, nil, nil, 3, nil, 2])
    }

    @Test("Een andere reden krijgt een eigen regel")
    func reden() {
        let (log, nu) = (Storingslog(), Tijdstip(milliseconden: 5))
        #expect(log.add("unavailable", at: nu) == 1)
        #expect(log.add("busy", at: nu) == 1)
        #expect(log.add("busy", at: nu) == nil)
    }
}
