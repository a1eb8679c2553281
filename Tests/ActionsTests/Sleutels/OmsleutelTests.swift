// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Secrets
import Storage
import TestSupport
import Testing

@testable import Actions

/// From content in clear to sealed content, from one key to the next, and to nothing at all (P4, P5).
@Suite struct OmsleutelTests {
    private static let gemeente = GemeenteCode("GM0988")

    private struct Huis {
        let proef: Proef
        let database: any Database
        let codec: Verzegeling
        let dossiers: [DossierID]
    }

    /// Some dossiers with a bit of everything, and a draft.
    private func huis(_ aantal: Int = 5) async throws -> Huis {
        let proef = try Proef()
        var dossiers: [DossierID] = []
        for number in 0..<aantal {
            let id = try await proef.dossier(
                "Selam \(number)",
                "Tesfay",
                geboren: "1988-02-0\(number + 1)",
                extra: number == 0 ? ["bsn": "999990019"] : [:]
            )
            try await proef.leg(.notitie, "2022-10-03", ["tekst": "Praat graag over tuinieren"], in: id)
            dossiers.append(id)
        }
        try await Concept.bewaar(
            ["tekst": "nog niet af"],
            adres: "\(dossiers[0]) notitie",
            desk: proef.desk,
            inzage: try proef.inzage()
        )
        let code = try #require(Self.gemeente)
        return Huis(
            proef: proef,
            database: try proef.desk.gemeenten.open(code),
            codec: Verzegeling(proef.desk.codec, gemeente: code),
            dossiers: dossiers
        )
    }

    /// As an earlier version of the program would have left it: all in clear, and no keys.
    private func openen(_ huis: Huis) async throws {
        let (codec, ids) = (huis.codec, huis.dossiers)
        let (dossiers, woorden) = try await huis.database.read { connection in
            (
                try ids.compactMap { try DossierStore(connection, codec: codec).find($0) },
                try ids.map { try ZoekStore(connection, codec: codec).terms(of: $0).joined(separator: " ") }
            )
        }
        try await huis.database.write { connection in
            for (dossier, woorden) in zip(dossiers, woorden) {
                let whose = dossier.id.description
                for feit in dossier.feiten {
                    try connection.run(
                        "UPDATE feit SET inhoud = ?1 WHERE id = ?2",
                        [.blob([0] + Inhoudstekst.write(feit.inhoud)), .text(feit.id.description)]
                    )
                }
                let stand = Stand(dossier.beeld, klokken: [], kader: .standaard)
                try connection.run(
                    "UPDATE stand SET naam = ?1, achternaam = ?2 WHERE dossier = ?3",
                    [.blob([0] + Array(stand.naam.utf8)), .blob([0] + Array(stand.achternaam.utf8)), .text(whose)]
                )
                try connection.run(
                    "UPDATE zoekregel SET naam = ?1, woorden = ?2 WHERE dossier = ?3",
                    [.blob([0] + Array(stand.sorteer.utf8)), .blob([0] + Array(woorden.utf8)), .text(whose)]
                )
                try connection.run("UPDATE klok SET toelichting = NULL WHERE dossier = ?1", [.text(whose)])
                try connection.run(
                    "UPDATE dossier SET sleutel = NULL, sleutelversie = NULL WHERE id = ?1",
                    [.text(whose)]
                )
                try connection.run("DELETE FROM sleutel WHERE dossier = ?1", [.text(whose)])
                let keys = Persoonssleutels(dossier.beeld)
                for (soort, values) in [("bsn", keys.bsn), ("vnummer", keys.vnummer), ("naam", keys.naam)] {
                    for value in values {
                        try connection.run(
                            "INSERT INTO sleutel (soort, waarde, dossier) VALUES (?1, ?2, ?3)",
                            [.text(soort), .text(value), .text(whose)]
                        )
                    }
                }
            }
            try connection.run("UPDATE concept SET inhoud = ?1", [.blob([0] + Array("tekst\u{1F}nog niet af".utf8))])
            try connection.run("DELETE FROM gemeentesleutel")
        }
    }

    /// What somebody sees: names, remarks, the draft, who is found by BSN.
    private func beeld(_ huis: Huis) async throws -> [String] {
        let (codec, ids) = (huis.codec, huis.dossiers)
        var seen = try await huis.database.read { connection in
            let feiten = try ids.flatMap { try DossierStore(connection, codec: codec).feiten($0) }
            let namen = try StandStore(connection, codec: codec).list(Standfilter(), after: nil, limit: 100).map(\.naam)
            let found = try SleutelStore(connection, codec: codec).find("999990019", soort: .bsn).map(\.description)
            let gezocht = try ZoekStore(connection, codec: codec).find(["tesfay", "tuin"], limit: 10)
            return feiten.map { "\($0.inhoud)" } + namen + found + gezocht.map(\.description)
        }
        let draft = try await Concept.lees(
            adres: "\(huis.dossiers[0]) notitie",
            desk: huis.proef.desk,
            inzage: try huis.proef.inzage()
        )
        seen.append(draft?["tekst"] ?? "")
        return seen
    }

    private func versies(_ huis: Huis) async throws -> [Int] {
        try await huis.database.read { connection in
            try connection.rows("SELECT coalesce(sleutelversie, 0) FROM dossier ORDER BY id") { try $0.int(0) }
        }
    }

    private func sleutels(_ huis: Huis) async throws -> [Int] {
        let codec = huis.codec
        return try await huis.database.read { try OmsleutelStore($0, codec: codec).versies() }
    }

    @Test(
        "P4: wat een eerdere versie open bewaarde, is te lezen en wordt in de achtergrond versleuteld tot er niets open is"
    )
    func vanOpen() async throws {
        let huis = try await huis()
        let before = try await beeld(huis)
        try await openen(huis)
        #expect(try await beeld(huis) == before)
        #expect(try await versies(huis) == [0, 0, 0, 0, 0])
        // Somebody writes in a dossier that is still open; it stays open as a whole.
        try await huis.proef.leg(.notitie, "2022-10-04", ["tekst": "Erbij"], in: huis.dossiers[1])
        #expect(try await versies(huis) == [0, 0, 0, 0, 0])
        let during = try await beeld(huis)
        let loop = Takenloop(desk: huis.proef.desk)
        try await loop.plan()
        try await loop.runDue()
        #expect(try await versies(huis) == [1, 1, 1, 1, 1])
        #expect(try await beeld(huis) == during)
        let codec = huis.codec
        #expect(try await !huis.database.read { try OmsleutelStore($0, codec: codec).isBehind() })
        let open = try await huis.database.read { connection in
            try connection.rows(
                """
                SELECT inhoud FROM feit UNION ALL SELECT naam FROM stand UNION ALL SELECT inhoud FROM concept
                UNION ALL SELECT naam FROM zoekregel UNION ALL SELECT woorden FROM zoekregel
                """
            ) {
                try $0.bytes(0).first ?? 0
            }.filter { $0 != 1 }
        }
        #expect(open == [])
    }

    @Test("P4: een nieuwe sleutel leest het oude, schrijft het nieuwe, en na afloop is de oude weg")
    func roteren() async throws {
        let huis = try await huis()
        let before = try await beeld(huis)
        let desk = huis.proef.desk
        #expect(try await Reencrypt.rotate(try #require(Self.gemeente), desk: desk) == 2)
        #expect(try await sleutels(huis) == [1, 2])
        #expect(try await beeld(huis) == before)
        let nieuw = try await huis.proef.dossier("Berhane", "Kidane", geboren: "1990-01-01")
        try await huis.proef.leg(.notitie, "2022-10-04", ["tekst": "Onder de oude"], in: huis.dossiers[1])
        #expect(Set(try await versies(huis)) == [1, 2])
        let during = try await beeld(huis)
        try await Takenloop(desk: desk).runDue()
        #expect(Set(try await versies(huis)) == [2])
        #expect(try await sleutels(huis) == [2])
        #expect(try await beeld(huis) == during)
        let merken = try await huis.database.read { connection in
            try connection.rows("SELECT waarde FROM sleutel WHERE soort <> 'extern'") { try $0.text(0).prefix(2) }
        }
        #expect(Set(merken) == ["2."])
        #expect(try await huis.proef.toon(nieuw).naamNu.isEmpty == false)
        #expect(try await Reencrypt.rotate(try #require(Self.gemeente), desk: desk) == 3)
    }

    @Test("P4: wie halverwege stopt wordt gevolgd door wie verdergaat; elk dossier staat steeds onder één sleutel")
    func halverwege() async throws {
        let huis = try await huis()
        let before = try await beeld(huis)
        let gemeente = try #require(Self.gemeente)
        _ = try await Reencrypt.rotate(gemeente, desk: huis.proef.desk)
        let codec = huis.codec
        // Two of five, in a transaction that is kept, and one in a transaction that is lost.
        try await huis.database.write { connection in
            let store = OmsleutelStore(connection, codec: codec)
            for id in try store.behind(after: nil, limit: 2) { try store.renew(id) }
        }
        await #expect(throws: Nee.self) {
            try await huis.database.write { connection in
                let store = OmsleutelStore(connection, codec: codec)
                for id in try store.behind(after: nil, limit: 1) { try store.renew(id) }
                throw Nee.nietGevonden
            }
        }
        #expect(try await versies(huis).sorted() == [1, 1, 1, 2, 2])
        #expect(try await !huis.database.write { try OmsleutelStore($0, codec: codec).finish() })
        #expect(try await sleutels(huis) == [1, 2])
        #expect(try await beeld(huis) == before)
        #expect(try await Reencrypt.now(gemeente, desk: huis.proef.desk) == 3)
        #expect(try await sleutels(huis) == [2])
        #expect(try await beeld(huis) == before)
    }

    @Test("P4: opnieuw versleutelen verandert niets aan wat is afgeleid")
    func afgeleid() async throws {
        let huis = try await huis()
        let (codec, database) = (huis.codec, huis.database)
        let standen = { @Sendable (connection: any SQLConnection) in
            let klokken = try KlokStore(connection, codec: codec).lines(Klokfilter(), limit: 100)
            let lijst = try StandStore(connection, codec: codec).list(Standfilter(), after: nil, limit: 100)
            return "\(klokken)\(lijst)"
        }
        let before = try await database.read { try standen($0) }
        _ = try await Reencrypt.rotate(try #require(Self.gemeente), desk: huis.proef.desk)
        _ = try await Reencrypt.now(try #require(Self.gemeente), desk: huis.proef.desk)
        #expect(try await database.read { try standen($0) } == before)
        let fingerprint = try RebuildDerived.fingerprint(try #require(Self.gemeente), desk: huis.proef.desk)
        _ = try await RebuildDerived.run(try #require(Self.gemeente), desk: huis.proef.desk)
        #expect(try RebuildDerived.fingerprint(try #require(Self.gemeente), desk: huis.proef.desk) == fingerprint)
    }

    @Test("zonder sleutel van de gemeente komt er geen nieuwe over gegevens heen")
    func kwijt() async throws {
        let huis = try await huis()
        try await huis.database.write { try $0.run("DELETE FROM gemeentesleutel") }
        let proef = huis.proef
        await #expect(throws: Inhoudsfout.sleutelOntbreekt(1)) {
            try await proef.dossier("Berhane", "Kidane", geboren: "1990-01-01")
        }
        #expect(try await sleutels(huis) == [])
    }

    @Test("P5: van een vernietigd dossier is niets over, en wat een oude reservekopie terugbrengt gaat weer weg")
    func vernietigen() async throws {
        let huis = try await huis(2)
        let (weg, blijft) = (huis.dossiers[0], huis.dossiers[1])
        let (codec, nu) = (huis.codec, huis.proef.desk.nu())
        try await huis.database.write { try VernietigingStore($0).destroy(weg, op: nu) }
        let left = try await huis.database.read { connection in
            var left: [String] = []
            for table in ["feit", "stand", "klok", "zoekregel", "sleutel"] {
                if try connection.exists("SELECT 1 FROM \(table) WHERE dossier = ?1", [.text(weg.description)]) {
                    left.append(table)
                }
            }
            if try connection.exists("SELECT 1 FROM concept") { left.append("concept") }
            return left
        }
        #expect(left == [])
        try await huis.database.write { connection in
            try DossierStore(connection, codec: codec).create(weg, op: nu)
            #expect(try VernietigingStore(connection).replay() == [weg])
            #expect(try VernietigingStore(connection).replay() == [])
            #expect(try VernietigingStore(connection).all().map(\.dossier) == [weg])
        }
        #expect(try await huis.proef.toon(blijft).naamNu.isEmpty == false)
    }
}
