// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Secrets
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("P7: het journaal verraadt elke verandering")
struct KetenTests {
    @Test("Een journaal waar niemand aan zat, is ongeschonden en ondertekend; de kop staat ook buiten de database")
    func heel() async throws {
        let huis = try await Ketenhuis()
        let uitslag = try huis.database.readSync(huis.check)
        #expect(uitslag.isHeel && uitslag.aantal == huis.aantal && uitslag.kop == huis.aantal)
        #expect(huis.koppen.lines.count == 1)
        // Nothing new, nothing signed; an hour later something new is.
        let weert = try #require(Proef.weert)
        #expect(try await SignJournaal.run(weert, in: huis.database, desk: huis.desk) == 0)
        try await huis.zoek()
        #expect(try await SignJournaal.run(weert, in: huis.database, desk: huis.desk) == 0)
        huis.proef.zet("2022-10-04", minuut: 620)
        #expect(try await SignJournaal.run(weert, in: huis.database, desk: huis.desk) == 1)
    }

    @Test("ASVS 16.4.2: een regel, een lijst en een kop kunnen niet worden gewijzigd of gewist")
    func alleenToevoegen() async throws {
        let huis = try await Ketenhuis(dossiers: 1)
        for sql in [
            "UPDATE journaal SET naam = 'x' WHERE volgnr = 1", "DELETE FROM journaal WHERE volgnr = 1",
            "UPDATE journaallijst SET dossier = 'x'", "DELETE FROM journaallijst", "UPDATE journaalkop SET tijd = 0",
            "DELETE FROM journaalkop",
        ] {
            #expect(throws: (any Error).self, "\(sql)") {
                try huis.database.writeExclusively { connection in _ = try connection.run(sql) }
            }
        }
        #expect(try huis.database.readSync(huis.check).isHeel)
    }

    private struct Terug: Error {}

    private static let wijzigingen = [
        "tijd = tijd + 1", "medewerker = 'x'", "naam = naam || 'x'", "handeling = 'x'",
        "dossier = coalesce(dossier, '') || 'x'", "doel = doel || 'x'", "detail = coalesce(detail, '') || 'x'",
        "uitkomst = 'GEWEIGERD'", "kanaal = 'API'", "adres = coalesce(adres, '') || 'x'",
        "sessie = coalesce(sessie, '') || 'x'", "verzoek = coalesce(verzoek, '') || 'x'",
        "relatie = coalesce(relatie, '') || 'x'", "aantal = coalesce(aantal, 0) + 1", "hash = ?1", "lijst = ?1",
    ]
    private static let inhoud =
        "tijd, medewerker, naam, handeling, dossier, doel, detail, uitkomst, kanaal, adres, sessie, verzoek, relatie, "
        + "aantal, lijst, hash"

    /// Tampers once and gives back the numbers of which at least one must be told.
    private func knoei(
        _ next: (Int) -> Int,
        _ aantal: Int,
        _ connection: any SQLConnection
    ) throws -> ClosedRange<Int64> {
        let nr = Int64(next(aantal) + 1)
        let bytes = (0..<32).map { _ in UInt8(next(256)) }
        switch next(6) {
        case 0, 1:
            let change = Self.wijzigingen[next(Self.wijzigingen.count)]
            let values: [SQLValue] = change.contains("?1") ? [.blob(bytes)] : []
            try connection.run("UPDATE journaal SET \(change) WHERE volgnr = \(nr)", values)
            return nr...nr
        case 2:
            try connection.run("DELETE FROM journaal WHERE volgnr = \(nr)")
            return nr...nr
        case 3:
            let other = nr % Int64(aantal) + 1
            try connection.run("UPDATE journaal SET volgnr = -1 WHERE volgnr = \(nr)")
            try connection.run("UPDATE journaal SET volgnr = \(nr) WHERE volgnr = \(other)")
            try connection.run("UPDATE journaal SET volgnr = \(other) WHERE volgnr = -1")
            return min(nr, other)...max(nr, other)
        case 4:
            try connection.run("DELETE FROM journaal WHERE volgnr >= \(nr)")
            return nr...Int64(aantal)
        default:
            let place = next(2) == 0 ? Int64(aantal) + 1 : -Int64(next(100))
            try connection.run(
                """
                INSERT INTO journaal (volgnr, \(Self.inhoud))
                SELECT \(place), \(Self.inhoud) FROM journaal WHERE volgnr = \(nr)
                """
            )
            return place...place
        }
    }

    @Test(
        "Duizend keer ergens iets veranderd, gewist, verwisseld, afgekapt of ingevoegd: duizend keer gevonden, op de plek"
    )
    func duizend() async throws {
        let huis = try await Ketenhuis(dossiers: 3)
        try huis.database.writeExclusively { connection in
            try huis.open(connection)
            #expect(try huis.check(connection).isHeel)
            var state: UInt64 = 20_221_004
            let next = { (limit: Int) -> Int in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int((state >> 33) % UInt64(limit))
            }
            for round in 1...1000 {
                do {
                    try connection.attempt {
                        let place = try knoei(next, huis.aantal, connection)
                        let found = try huis.check(connection).bevindingen
                        let isTold = found.contains { $0.van <= place.upperBound && $0.tot >= place.lowerBound }
                        #expect(isTold, "\(round): \(place) \(found)")
                        throw Terug()
                    }
                } catch is Terug {}
            }
            #expect(try huis.check(connection).isHeel)
        }
    }

    @Test("Een andere persoon op een lijst wordt gevonden bij de regel die de lijst noemt")
    func lijst() async throws {
        let huis = try await Ketenhuis()
        try huis.database.writeExclusively { connection in
            try huis.open(connection)
            try connection.run("DELETE FROM journaallijst WHERE dossier = (SELECT min(dossier) FROM journaallijst)")
            let found = try huis.check(connection).bevindingen
            #expect(!found.isEmpty && found.allSatisfy { $0.soort == .lijst && $0.van > 0 })
        }
    }

    @Test("Alles herschreven met nieuwe, kloppende hashes: de kop van elders verraadt het")
    func herschreven() async throws {
        let huis = try await Ketenhuis()
        let koppen = try huis.database.readSync { try KopStore($0).all("GM0988") }
        try huis.database.writeExclusively { connection in
            try huis.open(connection)
            try connection.run("UPDATE journaal SET naam = 'Iemand' WHERE volgnr = 3")
            let weert = try #require(Proef.weert)
            var vorige = JournaalStore.begin(weert)
            for rij in try JournaalStore(connection).rows(after: 0, limit: 1000) {
                vorige = rij.hash(na: vorige)
                try connection.run(
                    "UPDATE journaal SET hash = ?1 WHERE volgnr = ?2",
                    [.blob(vorige), .integer(rij.volgnr)]
                )
            }
            let uitslag = try VerifyJournaal.check("GM0988", koppen: koppen, sleutel: huis.sleutel.openbaar, connection)
            #expect(uitslag.bevindingen.map(\.soort) == [.herschreven])
            #expect(uitslag.kop == nil)
        }
        // And nothing is signed on top of it.
        let weert = try #require(Proef.weert)
        try await huis.zoek()
        await #expect(throws: JournaalStore.Verbroken.self) {
            _ = try await SignJournaal.run(weert, in: huis.database, isForced: true, desk: huis.desk)
        }
    }

    @Test("Een kop met een andere sleutel telt niet")
    func andereSleutel() async throws {
        let huis = try await Ketenhuis(dossiers: 1)
        let other = try #require(Kopsleutel(Array(repeating: 8, count: 32)))
        let uitslag = try huis.database.readSync {
            try VerifyJournaal.check("GM0988", sleutel: other.openbaar, $0)
        }
        #expect(uitslag.bevindingen.map(\.soort) == [.kop] && uitslag.kop == nil)
    }

    @Test("Regels van voor de keten krijgen hun hash met de eerstvolgende regel")
    func vroeger() async throws {
        let proef = try Proef()
        let weert = try #require(Proef.weert)
        let database = try proef.desk.gemeenten.open(weert)
        try database.writeExclusively { connection in
            for number in 1...3 {
                try connection.run(
                    """
                    INSERT INTO journaal (volgnr, tijd, medewerker, naam, handeling, dossier, doel, detail)
                    VALUES (\(number), 0, NULL, 'Rosa', 'dossierBekijken', NULL, 'BEHEER', NULL)
                    """
                )
            }
        }
        let before = try database.readSync { try VerifyJournaal.check("GM0988", sleutel: nil, $0) }
        #expect(before.isHeel && before.zonderKeten == 3)
        _ = try await proef.dossier()
        let after = try database.readSync { try VerifyJournaal.check("GM0988", sleutel: nil, $0) }
        #expect(after.isHeel && after.zonderKeten == 0 && after.aantal > 3)
    }

    @Test("Bladzijde voor bladzijde is dezelfde uitkomst, ook terwijl er wordt gewerkt")
    func bladzijden() async throws {
        let huis = try await Ketenhuis()
        let weert = try #require(Proef.weert)
        let whole = try huis.database.readSync { try huis.check($0) }
        for blad in [1, 2, 7] {
            let uitslag = try await VerifyJournaal.run(weert, in: huis.database, blad: blad, desk: huis.desk)
            #expect(uitslag.isHeel && uitslag.aantal == whole.aantal && uitslag.kop == whole.kop)
        }
        async let busy: Void = {
            for _ in 0..<10 { try await huis.zoek() }
        }()
        let meanwhile = try await VerifyJournaal.run(weert, in: huis.database, blad: 1, desk: huis.desk)
        try await busy
        #expect(meanwhile.bevindingen == [])
        try huis.database.writeExclusively { connection in
            try huis.open(connection)
            try connection.run("UPDATE journaal SET naam = 'Iemand' WHERE volgnr = 3")
            try connection.run("DELETE FROM journaallijst WHERE dossier = (SELECT min(dossier) FROM journaallijst)")
        }
        let own = try huis.database.readSync { try huis.check($0) }
        let paged = try await VerifyJournaal.run(weert, in: huis.database, blad: 2, desk: huis.desk)
        #expect(Set(paged.bevindingen) == Set(own.bevindingen) && !paged.isHeel)
    }

    @Test("Een controle die wordt afgebroken, stopt tussen twee bladzijden")
    func afgebroken() async throws {
        let huis = try await Ketenhuis()
        let weert = try #require(Proef.weert)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await VerifyJournaal.run(weert, in: huis.database, blad: 1, desk: huis.desk)
        }
        await #expect(throws: (any Error).self) { try await task.value }
    }
}
