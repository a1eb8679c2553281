// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Storage
import Testing

@Suite struct AanmeldpogingStoreTests {
    private static let hour: Int64 = 3_600_000
    private let now: Int64 = 1000 * hour

    @Test func `attempts are counted per account and per address`() throws {
        let database = try platformDatabase()
        let (account, adres) = (AanmeldpogingStore.Doel.account([1]), AanmeldpogingStore.Doel.adres([1]))
        let stands = try database.writeExclusively { connection in
            let store = AanmeldpogingStore(connection)
            for step in 0..<7 { try store.add(account, at: now + Int64(step) * 1000) }
            try store.add(adres, at: now)
            return try [account, adres, .account([2])].map { try store.stand($0, since: now - Self.hour) }
        }
        #expect(stands.map(\.aantal) == [7, 1, 0])
        #expect(stands.map(\.laatste) == [now + 6000, now, nil])
    }

    @Test func `old windows do not count and are removed`() throws {
        let database = try platformDatabase()
        let (counts, removed) = try database.writeExclusively { connection in
            let store = AanmeldpogingStore(connection)
            for hours in Int64(0)..<4 { try store.add(.adres([1]), at: now - hours * Self.hour) }
            let counts = try [0, 1, 2, 9].map { try store.stand(.adres([1]), since: now - $0 * Self.hour).aantal }
            return (counts, try store.forget(before: now - Self.hour))
        }
        #expect(counts == [1, 2, 3, 4])
        #expect(removed == 2)
    }

    @Test func `signing in starts the count again`() throws {
        let database = try platformDatabase()
        let counts = try database.writeExclusively { connection in
            let store = AanmeldpogingStore(connection)
            try store.add(.account([1]), at: now)
            try store.add(.adres([1]), at: now)
            try store.clear(.account([1]))
            return try [.account([1]), .adres([1])].map { try store.stand($0, since: now).aantal }
        }
        #expect(counts == [0, 1])
    }
}
