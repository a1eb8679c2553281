// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Foundation
import Logging
import Secrets
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Actions

/// What somebody finds who takes the files (S14, P1, P5; ASVS 14.2.4).
@Suite struct RuweBytesTests {
    /// What is recorded through the acts, and has to be nowhere in the files.
    private struct Geplant {
        var bsn: [String] = []
        var verzegeld: [String] = []
        /// As they are folded, to be searched and sorted by.
        var zoekbaar: [String] = []
    }

    /// Numbers of the range that is never given out: 9999xxxxx.
    private static let bsns = Array((99_990_000...99_990_200).compactMap { BSN("9\($0)")?.cijfers }.prefix(10))

    private static func plant(_ desk: Desk, _ inzage: Inzage) async throws -> (Geplant, [DossierID]) {
        var geplant = Geplant()
        var dossiers: [DossierID] = []
        for (number, bsn) in bsns.enumerated() {
            let letter = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"][number]
            let velden = [
                "voornamen": "Quvzo\(letter)", "achternaam": "Xyrwt\(letter)", "geboortedatum": "1980-01-1\(number)",
                "bsn": bsn, "vnummer": "77\(bsn.prefix(8))", "telefoon": "06-5551\(number)000",
                "email": "kwz\(letter)@voorbeeld.example", "adres": "Zwqxstraat \(letter) 1\(number)",
            ]
            let uitkomst = try await OpenDossier.run(
                OpenDossier.Invoer(personalia: velden, feiten: [], regisseur: Proef.rosa, ondanksDubbel: true),
                desk: desk,
                inzage: inzage,
                ids: { desk.nieuwFeit() },
                id: desk.nieuwKenmerk()
            )
            guard case .geopend(let id) = uitkomst else { throw Nee.nietGevonden }
            dossiers.append(id)
            let notitie = "Heeft het over zijn vjkqx\(letter) en de pijn daarvan"
            _ = try await RecordFeit.run(
                RecordFeit.Invoer(
                    dossier: id,
                    soort: .notitie,
                    datum: "2022-10-03",
                    velden: ["tekst": notitie],
                    versie: nil
                ),
                desk: desk,
                inzage: inzage,
                id: desk.nieuwFeit()
            )
            try await Concept.bewaar(
                ["tekst": "Klad qpwfz\(letter)"],
                adres: "\(id) notitie",
                desk: desk,
                inzage: inzage
            )
            geplant.bsn += [bsn, "77\(bsn.prefix(8))"]
            geplant.verzegeld += [
                "Quvzo\(letter)", "Xyrwt\(letter)", "Zwqxstraat \(letter) 1\(number)", notitie, "pijn daarvan",
                "kwz\(letter)@voorbeeld.example", "06-5551\(number)000", "qpwfz\(letter)",
            ]
            geplant.zoekbaar += ["quvzo\(letter)", "xyrwt\(letter)", "vjkqx\(letter)"]
        }
        return (geplant, dossiers)
    }

    private struct Huis {
        let map: String
        let desk: Desk
        let log: Luisteraar
    }

    private func huis() throws -> Huis {
        let map = NSTemporaryDirectory() + "ruw-\(UInt64.random(in: .min ... .max))"
        try FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)
        let platform = try SQLiteDatabase.open("\(map)/platform.sqlite")
        try PlatformSchema.prepare(platform, at: 0)
        let log = Luisteraar()
        let desk = Desk(
            platform: platform,
            gemeenten: Gemeentekast { code in
                let database = try SQLiteDatabase.open("\(map)/\(code).sqlite")
                try GemeenteSchema.prepare(database, at: 0)
                return database
            },
            codec: try Proefsleutel.kluis(),
            zegel: try #require(Zegel(key: [UInt8](repeating: 7, count: 32))),
            kluis: Wachtwoordkluis(kosten: Scryptkosten(log2N: 4, r: 1, p: 1)),
            nu: { Tijdstip(dag: Day(iso: "2022-10-04") ?? .distantPast, minuut: 540) },
            willekeur: { UInt64.random(in: .min ... .max) },
            logger: Logger(label: "ruw") { [log] _ in
                Luisteraar.Handler(log: log)
            }
        )
        return Huis(map: map, desk: desk, log: log)
    }

    /// All bytes of all files, the journals of SQLite too.
    private func bytes(_ map: String) throws -> Data {
        try FileManager.default.contentsOfDirectory(atPath: map).sorted().reduce(into: Data()) { all, name in
            all.append(FileManager.default.contents(atPath: "\(map)/\(name)") ?? Data())
        }
    }

    private func found(_ values: [String], in data: Data) -> [String] {
        values.filter { data.range(of: Data($0.utf8)) != nil }
    }

    @Test(
        "S14, P1, ASVS 16.2.5: van honderd geplante waarden staat er geen open in het bestand, het WAL-bestand of het logboek"
    )
    func nergensOpen() async throws {
        let huis = try huis()
        defer { try? FileManager.default.removeItem(atPath: huis.map) }
        let inzage = Inzage(medewerker: Proef.rosa, gemeente: try #require(GemeenteCode("GM0988")), doel: .begeleiding)
        let (geplant, dossiers) = try await Self.plant(huis.desk, inzage)
        #expect(geplant.bsn.count + geplant.verzegeld.count == 100)
        let gezocht = try await FindDossiers.run("xyrwta", desk: huis.desk, inzage: inzage)
        #expect(gezocht.map(\.dossier) == [dossiers[0]])
        let vraag = try #require(geplant.bsn.first)
        #expect(try await FindDossiers.run(vraag, desk: huis.desk, inzage: inzage).map(\.dossier) == [dossiers[0]])
        let data = try bytes(huis.map)
        #expect(data.count > 100_000)
        #expect(found(geplant.bsn, in: data) == [])
        #expect(found(geplant.verzegeld, in: data) == [])
        let log = Data(huis.log.text.utf8)
        #expect(found(geplant.bsn + geplant.verzegeld + geplant.zoekbaar, in: log) == [])
        #expect(found(geplant.zoekbaar, in: data) == [])
    }

    @Test("P5: na vernietigen staat ook van de zoekwoorden niets meer in het bestand")
    func vernietigd() async throws {
        let huis = try huis()
        defer { try? FileManager.default.removeItem(atPath: huis.map) }
        let gemeente = try #require(GemeenteCode("GM0988"))
        let inzage = Inzage(medewerker: Proef.rosa, gemeente: gemeente, doel: .begeleiding)
        let (geplant, dossiers) = try await Self.plant(huis.desk, inzage)
        let database = try huis.desk.gemeenten.open(gemeente)
        let nu = huis.desk.nu()
        try await database.write { connection in
            for id in dossiers { try VernietigingStore(connection).destroy(id, op: nu) }
        }
        // The last one to close puts the journal into the file and removes it.
        try huis.desk.gemeenten.close()
        let data = try bytes(huis.map)
        #expect(found(geplant.bsn + geplant.verzegeld + geplant.zoekbaar, in: data) == [])
    }
}

/// Keeps what the log says.
private final class Luisteraar: Sendable {
    private let lines = Mutex("")

    var text: String { lines.withLock { $0 } }

    struct Handler: LogHandler {
        let log: Luisteraar
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let line = "\(event.message) \(event.metadata ?? [:])\n"
            log.lines.withLock { $0 += line }
        }
    }
}
