// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

/// Tasks that a change of the law asks for.
@Suite struct BijwerkenTests {
    private static let weert = GemeenteCode("GM0988")
    private static let hilversum = GemeenteCode("GM0402")

    private func change(_ maanden: Int = 10) throws -> Parameter {
        let wet = try #require(Parametertabel.wet.geschiedenis("ontzorgen").last)
        return Parameter(
            "ontzorgen",
            duizendsten: maanden * 1000,
            eenheid: wet.eenheid,
            geldigVan: Day(iso: "2022-05-01"),
            geldigTot: nil,
            bron: "Stcrt. 2022, 1",
            zekerheid: .hoog
        )
    }

    private func einden(_ proef: Proef, in gemeente: GemeenteCode?) async throws -> Set<Day> {
        let database = try proef.desk.gemeenten.open(try #require(gemeente))
        return Set(
            try await database.read { connection in
                try connection.rows("SELECT uiterlijk FROM klok WHERE soort = 'ontzorgenEinde'") {
                    Day(number: try $0.int32(0))
                }
            }
        )
    }

    private func breek(_ proef: Proef, in gemeente: GemeenteCode?) async throws {
        let database = try proef.desk.gemeenten.open(try #require(gemeente))
        try await database.write { try $0.run("UPDATE klok SET uiterlijk = 0 WHERE soort = 'ontzorgenEinde'") }
    }

    private func taken(_ proef: Proef) async throws -> [Taak] {
        try await proef.desk.platform.read { try TaakStore($0).list(limit: 100) }
    }

    @Test("X-11: een wijziging van de wet vraagt één taak per gemeente; daarna hoeft geen bezoeker te wachten")
    func elkeGemeente() async throws {
        let proef = try Proef()
        _ = try await proef.ontzorgd(in: "GM0988")
        _ = try await proef.ontzorgd(in: "GM0402")
        try await ChangeParameter.run(try change(), desk: proef.desk, inzage: try proef.inzage(Proef.bea))
        #expect(try await taken(proef).map(\.onderwerp).sorted() == ["GM0402", "GM0988"])
        #expect(try await einden(proef, in: Self.hilversum) == [try #require(Day(iso: "2022-11-09"))])
        #expect(try await Takenloop(desk: proef.desk, houder: "a").runDue() == 2)
        #expect(try await taken(proef).allSatisfy { $0.stand == .klaar })
        #expect(try await taken(proef).reduce(0) { $0 + ($1.aantal ?? 0) } == 1)
        #expect(try await einden(proef, in: Self.hilversum) == [try #require(Day(iso: "2023-03-09"))])
        // A visitor finds the stamp right, and makes nothing again.
        try await breek(proef, in: Self.hilversum)
        _ = try await proef.desk.kader(try #require(Self.hilversum))
        #expect(try await CatchUp.run(try #require(Self.hilversum), desk: proef.desk) == 0)
        #expect(try await einden(proef, in: Self.hilversum) == [Day(number: 0)])
    }

    @Test("X-11: wie er eerder is dan de taak krijgt toch goede klokken, en de taak doet het niet nog eens")
    func eerder() async throws {
        let proef = try Proef()
        _ = try await proef.ontzorgd(in: "GM0402")
        try await ChangeParameter.run(try change(), desk: proef.desk, inzage: try proef.inzage(Proef.bea))
        _ = try await proef.desk.kader(try #require(Self.hilversum))
        #expect(try await einden(proef, in: Self.hilversum) == [try #require(Day(iso: "2023-03-09"))])
        try await Takenloop(desk: proef.desk, houder: "a").runDue()
        #expect(try await taken(proef).map(\.aantal) == [0])
    }

    @Test("twee tegelijk verdelen het werk: elk dossier één keer")
    func samen() async throws {
        let proef = try Proef()
        for _ in 0..<12 { _ = try await proef.ontzorgd(in: "GM0988") }
        let code = try #require(Self.weert)
        let database = try proef.desk.gemeenten.open(code)
        try await database.write { try StempelStore($0).save("1.0") }
        let done = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask { try await CatchUp.run(code, in: database, desk: proef.desk, bundel: 1).dossiers }
            }
            return try await group.reduce(0, +)
        }
        #expect(done == 12)
        #expect(try await database.read { try StempelStore($0).find() } == StempelStore.stempel(wijzigingen: 0))
        #expect(try await database.read { try StempelStore($0).vordering() } == nil)
    }

    @Test("wie na een ander komt die ophield, gaat verder waar die was; een nieuwere wet begint vooraan")
    func verder() async throws {
        let proef = try Proef()
        for _ in 0..<3 { _ = try await proef.ontzorgd(in: "GM0988") }
        let code = try #require(Self.weert)
        let database = try proef.desk.gemeenten.open(code)
        let now = StempelStore.stempel(wijzigingen: 0)
        let codec = Verzegeling(proef.desk.codec, gemeente: code)
        let first = try #require(
            try await database.read { try DossierStore($0, codec: codec).ids(after: nil, limit: 1).first }
        )
        try await half(now, na: first, in: database)
        #expect(try await CatchUp.run(code, in: database, desk: proef.desk).dossiers == 2)
        try await half("2.-1", na: first, in: database)
        #expect(try await CatchUp.run(code, in: database, desk: proef.desk).dossiers == 3)
    }

    /// Somebody stopped half way.
    private func half(_ stempel: String, na first: DossierID, in database: any Database) async throws {
        try await database.write { connection in
            let store = StempelStore(connection)
            try store.save("1.0")
            _ = try store.begin(stempel, seen: nil)
            try store.advance(na: first)
        }
    }

    @Test("wie met een oudere wet bezig is, schrijft niet meer zodra een ander met een nieuwere begon")
    func ingehaald() async throws {
        let proef = try Proef()
        _ = try await proef.ontzorgd(in: "GM0988")
        let database = try proef.desk.gemeenten.open(try #require(Self.weert))
        let (begun, vordering) = try await database.write { connection in
            let store = StempelStore(connection)
            let newer = try store.begin("2.1", seen: nil)
            // Read the law before that one began.
            let older = try store.begin("2.0", seen: nil)
            let newest = try store.begin("2.2", seen: try store.vordering())
            return ([newer, older, newest], try store.vordering())
        }
        #expect(begun == [true, false, true])
        #expect(vordering == StempelStore.Vordering(stempel: "2.2", na: nil))
    }

    @Test("rijen van een nieuwer programma blijven zoals ze zijn")
    func nieuwer() async throws {
        let proef = try Proef()
        _ = try await proef.ontzorgd(in: "GM0988")
        let code = try #require(Self.weert)
        let database = try proef.desk.gemeenten.open(code)
        try await database.write { try StempelStore($0).save("\(Afgeleid.versie + 1).0") }
        #expect(try await CatchUp.run(code, desk: proef.desk) == 0)
        #expect(try await database.read { try StempelStore($0).find() } == "\(Afgeleid.versie + 1).0")
    }

    @Test("bij het begin worden gemeenten gevonden die een ouder programma achterliet")
    func naUitgave() async throws {
        let proef = try Proef()
        _ = try await proef.ontzorgd(in: "GM0988")
        _ = try await proef.ontzorgd(in: "GM0402")
        let database = try proef.desk.gemeenten.open(try #require(Self.weert))
        try await database.write { try StempelStore($0).save("1.0") }
        try await breek(proef, in: Self.weert)
        let loop = Takenloop(desk: proef.desk, houder: "a")
        try await loop.plan()
        try await loop.runDue()
        let done = try await taken(proef).filter { $0.stand == .klaar }
        #expect(done.map(\.soort).sorted() == ["bijwerken", "nakijken", "opruimen"])
        #expect(done.first { $0.soort == "bijwerken" }?.onderwerp == "GM0988")
        #expect(try await einden(proef, in: Self.weert) == [try #require(Day(iso: "2022-11-09"))])
    }
}
