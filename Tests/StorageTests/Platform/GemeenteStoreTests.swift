// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@Suite struct GemeenteStoreTests {
    private let day = Day(number: 20_000)

    @Test func `342 gemeenten in 35 regio's come with the program`() throws {
        let database = try platformDatabase()
        let regios = try database.readSync { try GemeenteStore($0).regios() }
        let gemeenten = try database.readSync { try GemeenteStore($0).all(op: day) }
        #expect(regios.count == 35)
        #expect(gemeenten.count == 342)
        #expect(Set(gemeenten.map(\.naam)).count == 342)
        #expect(Set(gemeenten.map(\.regio)) == Set(regios.map(\.code)))
        #expect(gemeenten.allSatisfy { $0.code.hasPrefix("GM") && $0.code.utf8.count == 6 })
        let codes = Set(gemeenten.map(\.code))
        #expect(regios.allSatisfy { codes.contains($0.centrumgemeente) })
    }

    @Test(arguments: [
        ("AM01", "Groningen", 14), ("AM12", "Gooi en Vechtstreek", 7), ("AM28", "Zuidoost-Brabant", 13),
        ("AM32", "Helmond-De Peel", 7), ("AM09", "Achterhoek", 8), ("AM35", "Gorinchem", 3), ("AM22", "Rijnmond", 14),
    ])
    func `a regio has the gemeenten of the list`(code: String, naam: String, count: Int) throws {
        let database = try platformDatabase()
        #expect(try database.readSync { try GemeenteStore($0).findRegio(code)?.naam } == naam)
        #expect(try database.readSync { try GemeenteStore($0).all(inRegio: code, op: day).count } == count)
    }

    @Test func `names with commas and quotes are whole`() throws {
        let database = try platformDatabase()
        let names = try database.readSync { connection in
            try ["GM0820", "GM0518", "GM0988", "GM1900"].map { try GemeenteStore(connection).find($0)?.naam }
        }
        #expect(names == ["Nuenen, Gerwen en Nederwetten", "'s-Gravenhage", "Weert", "Súdwest-Fryslân"])
    }

    @Test func `a merger ends two gemeenten and begins one`() throws {
        let database = try platformDatabase()
        let last = try #require(Day(year: 2026, month: 12, day: 31))
        try database.writeExclusively { connection in
            let store = GemeenteStore(connection)
            for code in ["GM0402", "GM1696"] {
                guard let old = try store.find(code) else { continue }
                try store.save(
                    Gemeentegegevens(
                        code: old.code,
                        naam: old.naam,
                        regio: old.regio,
                        actiefVan: old.actiefVan,
                        actiefTot: last
                    )
                )
            }
            try store.save(
                Gemeentegegevens(code: "GM9999", naam: "Nieuw", regio: "AM12", actiefVan: last.adding(days: 1))
            )
        }
        let counts = try database.readSync { connection in
            try [last, last.adding(days: 1)].map { try GemeenteStore(connection).all(inRegio: "AM12", op: $0).count }
        }
        #expect(counts == [7, 6])
        #expect(try database.writeExclusively { try GemeenteStore($0).addMissing() } == 0)
    }

    @Test func `a second start changes nothing`() throws {
        let database = try platformDatabase()
        try database.writeExclusively { try $0.run("UPDATE gemeente SET naam = 'Anders' WHERE code = 'GM0988'") }
        try PlatformSchema.prepare(database, at: 5)
        #expect(try database.readSync { try GemeenteStore($0).find("GM0988")?.naam } == "Anders")
    }

    @Test func `a start that was broken off between the schema and the gemeenten is finished by the next`() throws {
        let database = try Proefdatabase.fresh()
        try Migrator(PlatformSchema.migrations).run(on: database, at: 0)
        #expect(try database.readSync { try $0.number("SELECT count(*) FROM gemeente") } == 0)
        try PlatformSchema.prepare(database, at: 0)
        #expect(try database.readSync { try $0.number("SELECT count(*) FROM gemeente") } > 300)
    }
}
