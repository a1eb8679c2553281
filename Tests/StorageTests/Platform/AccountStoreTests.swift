// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Storage
import Testing

@Suite struct AccountStoreTests {
    private let by = Wijziger(door: "a-beheer", tijdstip: 2000)

    @Test func `an account comes back as it was added`() throws {
        let database = try platformDatabase()
        #expect(try database.readSync { try AccountStore($0).find("a-sanne") } == sanne)
        #expect(try database.readSync { try AccountStore($0).find("a-beheer") } == beheer)
        #expect(try database.readSync { try AccountStore($0).find("a-niemand") } == nil)
        #expect(try database.readSync { try AccountStore($0).wachtwoord("a-sanne") } == "scrypt$oud")
        #expect(try database.readSync { try AccountStore($0).wachtwoord("a-beheer") } == nil)
    }

    @Test(arguments: ["S.deVries", "s.devries", " S.DEVRIES ", "s.devrie\u{17F}"])
    func `a user name is found however it is spelled`(typed: String) throws {
        #expect(try platformDatabase().readSync { try AccountStore($0).find(gebruikersnaam: typed) } == sanne)
    }

    @Test func `a user name that is taken is refused and nothing is left of it`() throws {
        let database = try platformDatabase()
        let other = Account(
            id: "a-2",
            gemeente: nil,
            gebruikersnaam: "s.DEVRIES",
            naam: "Ander",
            rol: "x",
            aangemaakt: 1,
            aangemaaktDoor: "a-beheer"
        )
        let refused = try database.writeExclusively { connection in
            thrown(Accountfout.self) { try AccountStore(connection).add(other, wachtwoord: nil) }
        }
        #expect(refused == .gebruikersnaamBezet)
        #expect(try database.readSync { try AccountStore($0).find("a-2") } == nil)
        #expect(try database.readSync { try AccountStore($0).gebeurtenissen("a-2") } == [])
    }

    @Test func `every change has a new version and a line of who did it`() throws {
        let database = try platformDatabase()
        try database.writeExclusively { connection in
            let store = AccountStore(connection)
            try store.changeNaam("a-sanne", versie: 1, to: "Sanne Jansen", by)
            try store.changeRol("a-sanne", versie: 2, to: "jobcoach", by)
            try store.changeStatus("a-sanne", versie: 3, to: .geblokkeerd, toelichting: "uit dienst", by)
            try store.changeWachtwoord("a-sanne", versie: 4, to: "scrypt$nieuw", by)
            try store.addWerkgebied("a-sanne", "GM0946", by)
            try store.addWerkgebied("a-sanne", "GM0946", by)
            try store.addWerkgebied("a-sanne", "GM1706", by)
            try store.removeWerkgebied("a-sanne", "GM0946", by)
        }
        let account = try database.readSync { try AccountStore($0).find("a-sanne") }
        #expect(account?.naam == "Sanne Jansen" && account?.rol == "jobcoach" && account?.status == .geblokkeerd)
        #expect(account?.versie == 5)
        #expect(try database.readSync { try AccountStore($0).werkgebied("a-sanne") } == ["GM1706"])
        let lines = try database.readSync { try AccountStore($0).gebeurtenissen("a-sanne") }
        #expect(lines.map(\.volgnummer) == Array(1...8))
        #expect(
            lines.map(\.soort) == [
                .aangemaakt, .naamGewijzigd, .rolGewijzigd, .statusGewijzigd, .wachtwoordGewijzigd,
                .werkgebiedToegevoegd, .werkgebiedToegevoegd, .werkgebiedVervallen,
            ]
        )
        #expect(lines[3].toelichting == "geblokkeerd: uit dienst" && lines[3].tijdstip == 2000)
        #expect(lines.allSatisfy { $0.door == "a-beheer" })
    }

    @Test func `who changes what somebody else changed meanwhile is told`() throws {
        let database = try platformDatabase()
        let refused = try database.writeExclusively { connection in
            let store = AccountStore(connection)
            try store.changeNaam("a-sanne", versie: 1, to: "Eerste", by)
            return thrown(Accountfout.self) { try store.changeNaam("a-sanne", versie: 1, to: "Tweede", by) }
        }
        #expect(refused == .gewijzigd)
        #expect(try database.readSync { try AccountStore($0).find("a-sanne")?.naam } == "Eerste")
    }

    @Test func `a hash is renewed only over the one that was read`() throws {
        let database = try platformDatabase()
        try database.writeExclusively { connection in
            try AccountStore(connection).renewHash("a-sanne", from: "scrypt$ander", to: "scrypt$fout")
            try AccountStore(connection).renewHash("a-sanne", from: "scrypt$oud", to: "scrypt$sterker")
        }
        #expect(try database.readSync { try AccountStore($0).wachtwoord("a-sanne") } == "scrypt$sterker")
    }

    @Test(arguments: ["UPDATE account_gebeurtenis SET door = 'x'", "DELETE FROM account_gebeurtenis"])
    func `what was done to an account cannot be changed`(sql: String) async throws {
        let database = try platformDatabase()
        await #expect(throws: DatabaseFailure.refusedByTrigger("account_gebeurtenis: alleen toevoegen")) {
            try await database.write { try $0.run(sql) }
        }
    }

    @Test func `the list of a gemeente comes in pages by user name`() throws {
        let database = try platformDatabase()
        try database.writeExclusively { connection in
            for number in 10..<30 {
                let account = Account(
                    id: "a\(number)",
                    gemeente: "GM0988",
                    gebruikersnaam: "M\(number)",
                    naam: "n",
                    rol: "r",
                    aangemaakt: 0,
                    aangemaaktDoor: "x"
                )
                try AccountStore(connection).add(account, wachtwoord: nil)
            }
        }
        let first = try database.readSync { try AccountStore($0).all(gemeente: "GM0988", hoogstens: 15) }
        let last = try #require(first.last?.gebruikersnaam)
        let second = try database.readSync {
            try AccountStore($0).all(gemeente: "GM0988", na: last, hoogstens: 15)
        }
        #expect(first.count == 15 && second.count == 6)
        #expect((first + second).map(\.gebruikersnaam) == (10..<30).map { "M\($0)" } + ["S.deVries"])
    }

    @Test func `an account of an unknown gemeente is refused`() async throws {
        let database = try platformDatabase()
        let account = Account(
            id: "a9",
            gemeente: "GM0000",
            gebruikersnaam: "x",
            naam: "x",
            rol: "x",
            aangemaakt: 0,
            aangemaaktDoor: "x"
        )
        await #expect(throws: DatabaseFailure.foreignKey) {
            try await database.write { try AccountStore($0).add(account, wachtwoord: nil) }
        }
    }
}
