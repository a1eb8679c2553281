// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

struct ChangeParameterTests {
    /// The end of ontzorgen as it stands in the rows from which the worklist is read.
    private func einde(_ id: DossierID, in gemeente: String, _ proef: Proef) async throws -> Day? {
        let code = try #require(GemeenteCode(gemeente))
        return try await proef.desk.gemeenten.open(code).read { connection in
            try connection.first(
                "SELECT uiterlijk FROM klok WHERE dossier = ?1 AND soort = 'ontzorgenEinde'",
                [.text(id.description)]
            ) { Day(number: Int32(try $0.int(0))) }
        }
    }

    @Test("X-11: een wijziging van de wet verandert de klokken van elke gemeente, en niet die van daarvoor")
    func elkeGemeente() async throws {
        let proef = try Proef()
        let weert = try await proef.ontzorgd(in: "GM0988")
        let hilversum = try await proef.ontzorgd(in: "GM0402")
        #expect(try await einde(weert, in: "GM0988", proef) == Day(iso: "2022-11-09"))
        let wet = try #require(Parametertabel.wet.geschiedenis("ontzorgen").last)
        let change = Parameter(
            "ontzorgen",
            duizendsten: 10_000,
            eenheid: wet.eenheid,
            geldigVan: Day(iso: "2022-05-01"),
            geldigTot: nil,
            bron: "Stcrt. 2022, 1",
            zekerheid: .hoog
        )
        try await ChangeParameter.run(change, desk: proef.desk, inzage: try proef.inzage(Proef.bea))
        #expect(try await einde(weert, in: "GM0988", proef) == Day(iso: "2023-03-09"))
        #expect(try await einde(hilversum, in: "GM0402", proef) == Day(iso: "2022-11-09"))
        // Somebody comes in at Hilversum.
        _ = try await proef.desk.kader(try #require(GemeenteCode("GM0402")))
        #expect(try await einde(hilversum, in: "GM0402", proef) == Day(iso: "2023-03-09"))
    }

    @Test("X-11: rijen die met een oudere wet zijn gemaakt, worden na een herstart één keer opnieuw gemaakt")
    func naHerstart() async throws {
        let proef = try Proef()
        let id = try await proef.ontzorgd(in: "GM0988")
        let code = try #require(GemeenteCode("GM0988"))
        let database = try proef.desk.gemeenten.open(code)
        try await database.write { connection in
            try StempelStore(connection).save("1.0")
            try connection.run("UPDATE klok SET uiterlijk = 0 WHERE dossier = ?1", [.text(id.description)])
        }
        _ = try await proef.desk.kader(code)
        #expect(try await einde(id, in: "GM0988", proef) == Day(iso: "2022-11-09"))
        #expect(try await database.read { try StempelStore($0).find() } == StempelStore.stempel(wijzigingen: 0))
    }
}
