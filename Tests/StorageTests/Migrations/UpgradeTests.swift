// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Storage
import TestSupport
import Testing

@Suite("R8: van elke eerdere versie naar deze")
struct UpgradeTests {
    private func counts(_ tables: [TableDescription], _ database: any Database) throws -> [String: Int] {
        try database.readSync { connection in
            Dictionary(
                uniqueKeysWithValues: try tables.map {
                    ($0.name, try connection.number("SELECT count(*) FROM \($0.name)"))
                }
            )
        }
    }

    private func things(_ database: any Database) throws -> Set<String> {
        try database.readSync { connection in
            Set(
                try connection.rows("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'") {
                    "\(try $0.text(0)) \(try $0.text(1))"
                }
            )
        }
    }

    @Test("van elke versie staat een database in de map __Schemas__; make snapshots legt een nieuwe vast")
    func vastgelegd() throws {
        for fixture in Schemafixture.all where fixture.text == nil {
            guard Snapshot.isRecording else {
                Issue.record("\(fixture.soort) \(fixture.versie) is niet vastgelegd: make snapshots")
                continue
            }
            let database = try Proefdatabase.sqlite()
            try Migrator(Array(fixture.migrations.prefix(fixture.versie))).run(on: database, at: 0)
            let tables = try database.tables()
            try database.writeExclusively { try Schemafixture.fill(tables, $0) }
            try fixture.record(try Schemafixture.dump(database))
        }
    }

    @Test("een database van elke eerdere versie wordt gelijk aan een nieuwe, en houdt haar rijen")
    func bijwerken() throws {
        for fixture in Schemafixture.all {
            guard let text = fixture.text else { continue }
            let (old, fresh) = (try Proefdatabase.sqlite(), try Proefdatabase.sqlite())
            try old.writeExclusively { try $0.runScript(text) }
            let before = try counts(try old.tables(), old)
            #expect(before.count > 1 && before.values.allSatisfy { $0 > 0 }, "\(fixture)")
            for database in [old, fresh] { try fixture.prepare(database) }
            #expect(try old.tables() == fresh.tables(), "\(fixture)")
            #expect(try things(old) == things(fresh), "\(fixture)")
            #expect(try old.faults() == [], "\(fixture)")
            let after = try counts(try old.tables(), old)
            // Words that were kept in clear go; they come back sealed when the derived rows are made again.
            for (table, count) in before where table != "zoekterm" {
                #expect((after[table] ?? 0) >= count, "\(fixture) \(table)")
            }
        }
    }

    @Test(
        "een stap die ergens afbreekt laat niets achter; de volgende keer komt zij af",
        arguments: ["gemeente", "platform"]
    )
    func afgebroken(soort: String) throws {
        let all = Schemafixture(soort: soort, versie: 0).migrations
        let database = try Proefdatabase.fresh()
        var points = 0
        for (place, migration) in all.enumerated() {
            let (before, done) = (try place == 0 ? [] : database.tables(), Array(all.prefix(place)))
            let parts = migration.sql.split(separator: ";", omittingEmptySubsequences: false)
            for cut in 0..<parts.count {
                let text = parts[..<cut].map { "\($0);" }.joined() + "\nINSERT INTO bestaat_niet (id) VALUES (1);"
                #expect(throws: MigrationFailure.self) {
                    try Migrator(done + [Migration(place + 1, migration.name, text)]).run(on: database, at: 0)
                }
                points += 1
            }
            #expect(try database.tables() == before)
            #expect(try Migrator(done + [migration]).run(on: database, at: 0) == [place + 1])
            let tables = try database.tables().filter { table in !before.contains { $0.name == table.name } }
            try database.writeExclusively { try Schemafixture.fill(tables, $0) }
        }
        #expect(points >= 20)
        let fresh = try Proefdatabase.fresh()
        for other in [database, fresh] { try Schemafixture(soort: soort, versie: 0).prepare(other) }
        #expect(try database.tables() == fresh.tables())
    }

    @Test("een nieuwere database en een ouder programma: het programma weigert en zegt wat te doen")
    func nieuwer() throws {
        for soort in Schemafixture.soorten {
            let database = try Proefdatabase.fresh()
            try Migrator(soort.migrations).run(on: database, at: 0)
            let count = soort.migrations.count
            let failure = MigrationFailure.newer(database: count, program: count - 1)
            #expect(throws: failure) { try Migrator(soort.migrations.dropLast()).run(on: database, at: 0) }
            #expect(failure.description.contains("nieuwere versie van het programma"))
        }
    }
}
