// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Storage
import Testing

@Suite struct SessieStoreTests {
    private static let minute: Int64 = 60_000
    private let start: Int64 = 1_000_000
    private let idle = 30 * minute

    private func database(_ keys: [UInt8] = [1]) throws -> any Database {
        let database = try platformDatabase()
        try database.writeExclusively { connection in
            for key in keys {
                try SessieStore(connection).add(
                    Sessie(
                        sleutel: [key],
                        account: "a-sanne",
                        aangemaakt: start + Int64(key),
                        laatstGezien: start,
                        verloopt: start + 600 * Self.minute,
                        bevestigd: start
                    )
                )
            }
        }
        return database
    }

    private func isLive(_ database: any Database, _ key: UInt8 = 1, at minutes: Int64) throws -> Bool {
        try database.readSync {
            try SessieStore($0).live([key], at: start + minutes * Self.minute, stilte: idle) != nil
        }
    }

    @Test func `a session brings its account`() throws {
        let found = try database().readSync {
            try SessieStore($0).live([1], at: start + 1, stilte: idle)
        }
        #expect(found?.account == sanne)
        #expect(found?.sessie.sleutel == [1] && found?.sessie.aangemaakt == start + 1)
    }

    @Test func `a session ends after silence, and after its time whatever happens`() throws {
        let database = try database()
        #expect(try isLive(database, at: 29))
        #expect(try !isLive(database, at: 30))
        #expect(try !isLive(database, 9, at: 1))
        for minutes in stride(from: Int64(20), through: 590, by: 20) {
            try database.writeExclusively {
                try SessieStore($0).seen([1], at: start + minutes * Self.minute)
            }
        }
        #expect(try isLive(database, at: 599))
        #expect(try !isLive(database, at: 600))
    }

    @Test func `a session that was ended is over at once`() throws {
        let database = try database([1, 2])
        let ended = try database.writeExclusively { connection in
            [
                try SessieStore(connection).end([1], at: start + 1, .afgemeld),
                try SessieStore(connection).end([1], at: start + 2, .afgemeld),
            ]
        }
        #expect(ended == [true, false])
        #expect(try !isLive(database, 1, at: 1))
        #expect(try isLive(database, 2, at: 1))
    }

    @Test func `all sessions of an account end together, but for the one that stays`() throws {
        let database = try database([1, 2, 3])
        let count = try database.writeExclusively {
            try SessieStore($0).endAll(account: "a-sanne", at: start, .wachtwoordGewijzigd, behalve: [2])
        }
        #expect(count == 2)
        #expect(try isLive(database, 2, at: 1))
        let left = try database.readSync { try SessieStore($0).all(account: "a-sanne", at: start) }
        #expect(left.map(\.sleutel) == [[2]])
        #expect(
            try database.writeExclusively { try SessieStore($0).endAll(account: "a-sanne", at: 5, .geblokkeerd) } == 1
        )
    }

    @Test func `who is blocked has no session any more`() throws {
        let database = try database()
        try database.writeExclusively {
            try AccountStore($0).changeStatus(
                "a-sanne",
                versie: 1,
                to: .geblokkeerd,
                Wijziger(door: "a-beheer", tijdstip: 1)
            )
        }
        #expect(try !isLive(database, at: 1))
    }

    @Test func `the newest session comes first, and old ones are removed`() throws {
        let database = try database([1, 3, 2])
        let all = try database.readSync { try SessieStore($0).all(account: "a-sanne", at: start) }
        #expect(all.map(\.sleutel) == [[3], [2], [1]])
        #expect(try database.writeExclusively { try SessieStore($0).forget(before: start) } == 0)
        #expect(
            try database.writeExclusively { try SessieStore($0).forget(before: start + 601 * Self.minute) }
                == 3
        )
    }
}
