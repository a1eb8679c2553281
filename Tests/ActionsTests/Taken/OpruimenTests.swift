// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite struct OpruimenTests {
    private static let day: Int64 = 86_400_000

    @Test("opruimen neemt precies wat oud is, en daarna staat de taak klaar voor de volgende nacht")
    func precies() async throws {
        let proef = try Proef("2022-10-04")
        let desk = proef.desk
        let nu = desk.nu().milliseconden
        let gemeente = try desk.gemeenten.open(try #require(GemeenteCode("GM0988")))
        let codec = Verzegeling(desk.codec, gemeente: try #require(GemeenteCode("GM0988")))
        try await desk.platform.write { connection in
            try AccountStore(connection).add(
                Account(
                    id: "a",
                    gemeente: "GM0988",
                    gebruikersnaam: "a",
                    naam: "A",
                    rol: "BEHEERDER",
                    aangemaakt: 0,
                    aangemaaktDoor: "proef"
                ),
                wachtwoord: nil
            )
            for (key, over) in [(1, 30 * Self.day + 1), (2, 30 * Self.day), (3, -Self.day)] as [(UInt8, Int64)] {
                try SessieStore(connection).add(
                    Sessie(
                        sleutel: [key],
                        account: "a",
                        aangemaakt: 0,
                        laatstGezien: 0,
                        verloopt: nu - over,
                        bevestigd: 0
                    )
                )
            }
            try AanmeldpogingStore(connection).add(.adres([1]), at: nu - 2 * Self.day)
            try AanmeldpogingStore(connection).add(.adres([2]), at: nu - Self.day / 2)
            for (name, done) in [("oud", nu - 90 * Self.day - 1), ("net", nu - 90 * Self.day)] {
                try connection.run(
                    """
                    INSERT INTO taak (id, soort, onderwerp, versie, gevraagd, aanvragen, vanaf, poging, klaar)
                    VALUES (?1, 'proef', '', 1, 0, 1, 0, 1, ?2)
                    """,
                    [.text(name), .integer(done)]
                )
            }
        }
        try await gemeente.write { connection in
            let keys = HerhalingStore(connection)
            for (key, age) in [("oud", 30 * Self.day + 1), ("net", 30 * Self.day)] {
                try keys.save(
                    key,
                    of: Proef.rosa.id,
                    vingerafdruk: "",
                    antwoord: "",
                    op: Tijdstip(milliseconden: nu - age)
                )
            }
            let drafts = ConceptStore(connection, codec: codec)
            for (adres, age) in [("oud", 90 * Self.day + 1), ("net", 90 * Self.day)] {
                try drafts.save([1], of: Proef.rosa.id, adres: adres, op: Tijdstip(milliseconden: nu - age))
            }
        }
        let loop = Takenloop(desk: desk, houder: "a") { soort, onderwerp in
            soort == .opruimen ? try await soort.run(onderwerp, desk: desk) : 0
        }
        try await loop.plan()
        #expect(try await loop.runDue() == 2)
        let left = try await desk.platform.read { connection in
            [
                try connection.rows("SELECT sleutel FROM sessie ORDER BY sleutel") { try $0.bytes(0) },
                try connection.rows("SELECT sleutel FROM aanmeldpoging") { try $0.bytes(0) },
            ]
        }
        #expect(left == [[[2], [3]], [[2]]])
        let taken = try await desk.platform.read { try TaakStore($0).list(limit: 10) }
        #expect(taken.filter { $0.soort == "proef" }.map(\.id) == ["net"])
        #expect(taken.first { $0.soort == "opruimen" && $0.stand == .klaar }?.aantal == 5)
        let next = try #require(taken.first { $0.soort == "opruimen" && $0.stand == .wacht })
        #expect(Tijdstip(milliseconden: next.vanaf) == Tijdstip(dag: try #require(Day(iso: "2022-10-05")), minuut: 180))
        let kept = try await gemeente.read { connection in
            [
                try connection.rows("SELECT sleutel FROM herhaling") { try $0.text(0) },
                try connection.rows("SELECT adres FROM concept") { try $0.text(0) },
            ]
        }
        #expect(kept == [["net"], ["net"]])
        // A second start asks for nothing that is waiting already.
        try await loop.plan()
        #expect(try await loop.runDue() == 1)
    }
}
