// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("Verhuizen tussen databases", .enabled(if: Proefdatabase.hasPostgreSQL))
struct MoveDatabaseTests {
    private func leeg(_ engine: DatabaseEngine) throws -> any Database {
        let database: any Database =
            switch engine {
            case .sqlite: try Proefdatabase.sqlite()
            case .postgresql: try Proefdatabase.postgresql()
            }
        try GemeenteSchema.prepare(database, at: 0)
        return database
    }

    /// A gemeente in which something of everything happened.
    private func gevuld() async throws -> any Database {
        let proef = try Proef()
        let eerste = try await proef.dossier("Selam", "Tesfay")
        try await proef.dossier("ጸጋይ \"Ëva\"", "O'Brien; DROP TABLE feit --", geboren: "1990-12-31")
        for day in 1...17 {
            try await proef.leg(.notitie, "2022-10-0\(min(day, 4))", ["tekst": "Regel \(day)\n👩‍👩‍👧"], in: eerste)
        }
        let feit = try #require(try await proef.toon(eerste).beeld.feiten(.notitie).first)
        _ = try await WithdrawFeit.run(
            feit.id,
            in: eerste,
            reden: "Dubbel",
            versie: nil,
            desk: proef.desk,
            inzage: try proef.inzage(),
            id: proef.desk.nieuwFeit()
        )
        return try proef.weert()
    }

    @Test(
        "Van de ene soort naar de andere en terug: aantallen en inhoud blijven gelijk",
        arguments: DatabaseEngine.allCases
    )
    func heenEnTerug(engine: DatabaseEngine) async throws {
        let from = try await gevuld()
        let tables = try from.tables()
        let before = try MoveDatabase.contents(tables, of: from)
        #expect(before.reduce(0) { $0 + $1.rijen } > 50)
        let there = try leeg(engine)
        #expect(try MoveDatabase.run(from: from, to: there) == .verhuisd(before))
        #expect(try MoveDatabase.run(from: from, to: there) == .gelijk(before))
        let back = try leeg(engine == .sqlite ? .postgresql : .sqlite)
        #expect(try MoveDatabase.run(from: there, to: back) == .verhuisd(before))
    }

    @Test("Een plek waar al iets anders staat, wordt geweigerd en blijft zoals zij is")
    func nietLeeg() async throws {
        let from = try await gevuld()
        let there = try leeg(.postgresql)
        try there.writeExclusively { connection in
            _ = try connection.run("INSERT INTO dossier (id, versie, aangemaakt) VALUES ('x', 0, 0)")
        }
        #expect(throws: MoveDatabase.Fout.nietLeeg(tabel: "dossier")) { try MoveDatabase.run(from: from, to: there) }
        #expect(try there.readSync { try $0.number("SELECT count(*) FROM dossier") } == 1)
        #expect(try there.readSync { try $0.number("SELECT count(*) FROM feit") } == 0)
    }

    @Test("Eén andere letter is een andere hash")
    func hash() async throws {
        let from = try await gevuld()
        let there = try leeg(.sqlite)
        _ = try MoveDatabase.run(from: from, to: there)
        try there.writeExclusively { connection in
            _ = try connection.run("DROP TRIGGER journaal_niet_wijzigen")
            _ = try connection.run("UPDATE journaal SET naam = 'Rosa van Daal' WHERE volgnr = 1")
        }
        let tables = try from.tables()
        let (one, other) = (
            try MoveDatabase.contents(tables, of: from), try MoveDatabase.contents(tables, of: there)
        )
        #expect(zip(one, other).filter { $0 != $1 }.map(\.0.naam) == ["journaal"])
    }

    @Test("Een platform met accounts en sessies verhuist mee, ook al heeft een nieuw platform al gemeenten")
    func platform() async throws {
        let from = try Proefdatabase.sqlite()
        let there = try Proefdatabase.postgresql()
        for database in [from, there] as [any Database] { try PlatformSchema.prepare(database, at: 0) }
        try from.writeExclusively { connection in
            try connection.run("UPDATE gemeente SET naam = 'Anders' WHERE code = 'GM0988'")
            try AccountStore(connection).add(
                Account(
                    id: "a",
                    gemeente: "GM0988",
                    gebruikersnaam: "a",
                    naam: "A",
                    rol: "regisseur",
                    aangemaakt: 0,
                    aangemaaktDoor: "proef"
                ),
                wachtwoord: "scrypt$x"
            )
        }
        guard case .verhuisd = try MoveDatabase.run(from: from, to: there) else { return #expect(Bool(false)) }
        #expect(try there.readSync { try GemeenteStore($0).find("GM0988")?.naam } == "Anders")
    }
}
