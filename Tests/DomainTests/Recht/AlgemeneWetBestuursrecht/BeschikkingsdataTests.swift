// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("DATE-08: dagtekening en bekendmaking")
struct BeschikkingsdataTests {
    @Test("W52: de termijn volgt de dagtekening, bezwaar de bekendmaking, en Meedoen waarschuwt")
    func verschil() throws {
        let data = Beschikkingsdata(dagtekening: op("2024-03-15"), bekendmaking: op("2024-03-20"))
        let waarschuwing = try #require(data.waarschuwing)
        #expect(waarschuwing.contains("15 maart 2024") && waarschuwing.contains("20 maart 2024"))
        #expect(Inburgeringstermijn.verwacht(eerstePip: data.dagtekening).waarde?.begin == op("2024-03-16"))
        #expect(Bezwaartermijn.uiterlijk(bekendmaking: data.bekendmaking).waarde?.dag == op("2024-05-01"))
    }

    @Test("DATE-08: op dezelfde dag is er niets te melden; eerder bekendgemaakt wel")
    func gelijk() throws {
        #expect(Beschikkingsdata(dagtekening: op("2024-03-15"), bekendmaking: op("2024-03-15")).waarschuwing == nil)
        let eerder = Beschikkingsdata(dagtekening: op("2024-03-15"), bekendmaking: op("2024-03-14"))
        #expect(try #require(eerder.waarschuwing).contains("vóór de dagtekening"))
    }
}
