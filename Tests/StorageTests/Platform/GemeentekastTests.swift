// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct GemeentekastTests {
    private let weert = GemeenteCode("GM0988")

    private func isOpen(_ database: any Database) -> Bool {
        (try? database.readSync { try $0.number("SELECT 1") }) == 1
    }

    @Test("wat alleen voor een ronde langs alle gemeenten openging, gaat daarna weer dicht")
    func visit() async throws {
        let weert = try #require(weert)
        let opened = Mutex(0)
        let kast = Gemeentekast { _ in
            opened.withLock { $0 += 1 }
            return try Proefdatabase.fresh()
        }
        let first = try await kast.visit(weert) { database in
            // A visit within a visit does not close what the other still uses.
            let inner = try await kast.visit(weert) { $0 }
            #expect(isOpen(database) && isOpen(inner))
            return database
        }
        #expect(!isOpen(first) && opened.withLock { $0 } == 1)
        #expect(isOpen(try kast.open(weert)) && opened.withLock { $0 } == 2)
    }

    @Test("wat iemand anders vroeg, ook tijdens de ronde, blijft open")
    func stays() async throws {
        let weert = try #require(weert)
        let kast = Gemeentekast { _ in try Proefdatabase.fresh() }
        let asked = try await kast.visit(weert) { _ in try kast.open(weert) }
        #expect(isOpen(asked))
        #expect(isOpen(try await kast.visit(weert) { $0 }))
        #expect(isOpen(asked))
    }

    @Test("welke gemeenten er zijn: wat de lijst noemt en wat al openstaat, op volgorde")
    func bestaande() async throws {
        let (weert, hilversum) = (try #require(weert), try #require(GemeenteCode("GM0402")))
        let kast = Gemeentekast(bestaande: { [weert] }) { _ in try Proefdatabase.fresh() }
        #expect(try await kast.bestaande() == [weert])
        _ = try kast.open(hilversum)
        #expect(try await kast.bestaande() == [hilversum, weert])
    }
}
