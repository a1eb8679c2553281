// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Storage
import Testing

@Suite struct TaakStoreTests {
    private static let minute: Int64 = 60_000
    private let start: Int64 = 1_000_000_000

    private func ask(
        _ database: any Database,
        _ onderwerp: String = "",
        at now: Int64? = nil,
        vanaf: Int64? = nil,
        versie: Int = 1
    ) async throws {
        let now = now ?? start
        try await database.note { connection in
            try TaakStore(connection).enqueue(
                "proef",
                onderwerp: onderwerp,
                id: "t-\(onderwerp)-\(now)",
                at: now,
                vanaf: vanaf,
                versie: versie
            )
        }
    }

    private func claim(
        _ database: any Database,
        _ houder: String = "a",
        at now: Int64? = nil,
        versie: Int = 1
    ) async throws -> Taak? {
        let now = now ?? start
        return try await database.note {
            try TaakStore($0).claim(houder, at: now, tot: now + 2 * Self.minute, versie: versie)
        }
    }

    private func list(_ database: any Database) async throws -> [Taak] {
        try await database.read { try TaakStore($0).list(limit: 100) }
    }

    @Test("elke taak gaat naar één houder, hoeveel er ook tegelijk om vragen")
    func once() async throws {
        let database = try platformDatabase()
        for number in 0..<20 { try await ask(database, "GM\(1000 + number)") }
        let taken = try await withThrowingTaskGroup(of: Taak?.self) { group in
            for number in 0..<50 { group.addTask { try await claim(database, "houder \(number)") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let got = taken.compactMap(\.self)
        #expect(got.count == 20 && Set(got.map(\.id)).count == 20 && Set(got.compactMap(\.houder)).count == 20)
        #expect(try await claim(database) == nil)
    }

    @Test("twee keer vragen is één taak; gevraagd tijdens het werk wordt daarna nog eens gedaan")
    func askedTwice() async throws {
        let database = try platformDatabase()
        try await ask(database)
        try await ask(database, at: start + 1)
        #expect(try await list(database).count == 1)
        let first = try #require(try await claim(database))
        try await ask(database, at: start + 2)
        #expect(try await claim(database, "b") == nil)
        #expect(try await database.note { try TaakStore($0).finish(first, aantal: 3, at: start + 3) } == .opnieuw)
        let second = try #require(try await claim(database, "b", at: start + 3))
        #expect(second.id == first.id && second.poging == 1)
        #expect(try await database.note { try TaakStore($0).finish(second, aantal: 4, at: start + 4) } == .klaar)
        #expect(try await list(database).map(\.aantal) == [4])
        try await ask(database, at: start + 5)
        #expect(try await list(database).map(\.stand) == [.wacht, .klaar])
    }

    @Test("wie te lang niets laat horen raakt de taak kwijt, en kan haar niet meer afmaken, verlengen of teruggeven")
    func takenOver() async throws {
        let database = try platformDatabase()
        try await ask(database)
        let first = try #require(try await claim(database, "a"))
        let kept = start + Self.minute
        #expect(try await database.note { try TaakStore($0).renew(first, tot: kept + 2 * Self.minute) })
        #expect(try await claim(database, "b", at: start + 2 * Self.minute) == nil)
        let second = try #require(try await claim(database, "b", at: kept + 2 * Self.minute))
        #expect(second.id == first.id && second.houder == "b" && second.poging == 2)
        #expect(try await database.note { try TaakStore($0).finish(first, aantal: 0, at: kept) } == .verloren)
        #expect(try await !database.note { try TaakStore($0).renew(first, tot: kept + 60 * Self.minute) })
        #expect(try await !database.note { try TaakStore($0).fail(first, fout: "busy", at: kept) })
        #expect(try await !database.note { try TaakStore($0).giveBack(first, vanaf: kept) })
        #expect(try await list(database) == [second])
        // Also when it is the same instance that took it again.
        let third = try #require(try await claim(database, "a", at: kept + 5 * Self.minute))
        #expect(try await database.note { try TaakStore($0).finish(first, aantal: 0, at: kept) } == .verloren)
        #expect(try await database.note { try TaakStore($0).finish(third, aantal: 0, at: kept) } == .klaar)
    }

    @Test("mislukt wacht steeds langer, blijft na vijf keer zichtbaar staan, en begint opnieuw als iemand erom vraagt")
    func backOff() async throws {
        let database = try platformDatabase()
        try await ask(database)
        var now = start
        for wait in [1, 5, 25, 125] as [Int64] {
            let taak = try #require(try await claim(database, at: now))
            let failed = now
            #expect(try await database.note { try TaakStore($0).fail(taak, fout: "busy", at: failed) })
            #expect(try await list(database).map(\.stand) == [.opnieuw])
            #expect(try await claim(database, at: now + wait * Self.minute - 1) == nil)
            now += wait * Self.minute
        }
        let last = try #require(try await claim(database, at: now))
        let failed = now
        #expect(try await database.note { try TaakStore($0).fail(last, fout: "full", at: failed) })
        let given = try #require(try await list(database).first)
        #expect(given.stand == .gestaakt && given.fout == "full" && given.gestaakt == now && given.poging == 5)
        #expect(try await claim(database, at: now + 10_000 * Self.minute) == nil)
        try await ask(database, at: now + Self.minute)
        let again = try #require(try await claim(database, at: now + Self.minute))
        #expect(again.id == last.id && again.poging == 1)
    }

    @Test("opnieuw proberen neemt alles wat gestaakt is, en niets anders")
    func revive() async throws {
        let database = try platformDatabase()
        try await ask(database, "GM0988")
        try await ask(database, "GM0402", vanaf: start + Self.minute)
        try await database.note { try $0.run("UPDATE taak SET gestaakt = 5, poging = 5 WHERE onderwerp = 'GM0988'") }
        let now = start + 2
        #expect(try await database.note { try TaakStore($0).revive(at: now) } == 1)
        #expect(try await list(database).map(\.vanaf) == [now, start + Self.minute])
    }

    @Test("werk dat zijn houder steeds doet ophouden, wordt na vijf keer gestaakt")
    func poison() async throws {
        let database = try platformDatabase()
        try await ask(database)
        for round in 0..<5 {
            #expect(try await claim(database, at: start + Int64(round) * 3 * Self.minute)?.poging == round + 1)
        }
        #expect(try await claim(database, at: start + 15 * Self.minute) == nil)
        #expect(try await list(database).map(\.fout) == ["afgebroken"])
    }

    @Test("teruggeven telt niet als poging")
    func givenBack() async throws {
        let database = try platformDatabase()
        try await ask(database)
        let taak = try #require(try await claim(database))
        #expect(try await database.note { try TaakStore($0).giveBack(taak, vanaf: start) })
        #expect(try await claim(database, "b")?.poging == 1)
    }

    @Test("niet voor de tijd, de oudste eerst, en niet door een ouder programma")
    func due() async throws {
        let database = try platformDatabase()
        try await ask(database, "later", vanaf: start + 10)
        try await ask(database, "nieuw", vanaf: start + 5, versie: 2)
        #expect(try await claim(database) == nil)
        #expect(try await database.read { try !TaakStore($0).isDue(at: start + 9, versie: 1) })
        #expect(try await claim(database, at: start + 9) == nil)
        #expect(try await database.read { try TaakStore($0).isDue(at: start + 9, versie: 2) })
        #expect(try await claim(database, at: start + 20, versie: 2)?.onderwerp == "nieuw")
        #expect(try await claim(database, at: start + 20)?.onderwerp == "later")
    }

    @Test("wat lang klaar is gaat weg, wat openstaat blijft")
    func forget() async throws {
        let database = try platformDatabase()
        for name in ["oud", "net", "open"] { try await ask(database, name) }
        let gone = try await database.note { connection in
            try connection.run("UPDATE taak SET klaar = 100 WHERE onderwerp = 'oud'")
            try connection.run("UPDATE taak SET klaar = 200 WHERE onderwerp = 'net'")
            return try TaakStore(connection).forget(before: 200)
        }
        #expect(gone == 1)
        #expect(try await list(database).map(\.onderwerp) == ["open", "net"])
    }
}
