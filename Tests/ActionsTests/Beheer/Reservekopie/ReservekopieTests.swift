// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("Reservekopie maken en terugzetten")
struct ReservekopieTests {
    @Test("R6: alles komt terug zoals het was, ook uit een bestand waarin een ander schrijft")
    func heenEnTerug() async throws {
        let huis = try await Kopiehuis()
        let file = try Proefdatabase.sqlite()
        try GemeenteSchema.prepare(file, at: 0)
        _ = try MoveDatabase.run(from: huis.database, to: file)
        let before = try MoveDatabase.contents(try file.tables(), of: file)
        for (number, bron) in [MakeBackup.Bron.bestand(file.file), .server(huis.database)].enumerated() {
            let made = try huis.one(bron, Int64(number))
            #expect(made.kop.schema == GemeenteSchema.migrations.count && made.kop.journaal > 0)
            let seen = try #require(try huis.verify(made.bestand).first)
            #expect(seen.dossiers == 2 && seen.journaal == [])
            try huis.restore(made.bestand, platform: huis.proef.desk.platform)
            let back = try huis.terug()
            #expect(try MoveDatabase.contents(try back.tables(), of: back) == before)
            #expect(try back.faults() == [])
            try back.close()
            try FileManager.default.removeItem(atPath: huis.nieuw)
        }
        // Nothing in clear is left at the side.
        #expect(Schijf.names("\(huis.folder.path)/werk") == [".reservekopie.slot", ".reservekopie.slot.lock"])
    }

    @Test("R8: een kopie van een oudere versie wordt bij het terugzetten bijgewerkt")
    func ouder() async throws {
        let huis = try await Kopiehuis(dossiers: 0)
        let file = try Proefdatabase.sqlite()
        try Migrator(Array(GemeenteSchema.migrations.prefix(3))).run(on: file, at: 0)
        try file.writeExclusively { connection in
            _ = try connection.run("INSERT INTO dossier (id, versie, aangemaakt) VALUES ('x', 0, 0)")
        }
        for (number, bron) in [MakeBackup.Bron.bestand(file.file), .server(file)].enumerated() {
            let made = try huis.one(bron, Int64(number))
            #expect(made.kop.schema == 3)
            try huis.restore(made.bestand, platform: huis.proef.desk.platform)
            let back = try huis.terug()
            #expect(try Migrator(GemeenteSchema.migrations).applied(to: back) == GemeenteSchema.migrations.count)
            #expect(try back.readSync { try Dossiernummers.count($0) } == 1)
            try back.close()
            try FileManager.default.removeItem(atPath: huis.nieuw)
        }
    }

    @Test("Een hele kopie: manifest, kleine sleutels en platform; wie was aangemeld, is dat niet meer")
    func heel() async throws {
        let huis = try await Kopiehuis()
        let platform = huis.proef.desk.platform
        try platform.writeExclusively { connection in
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
            try connection.run(
                "INSERT INTO sessie (sleutel, account, aangemaakt, laatst_gezien, verloopt) VALUES (?1, 'a', 0, 0, 1)",
                [.blob([1])]
            )
        }
        let path = try huis.whole()
        #expect(
            Schijf.names(path) == ["GM0988.kopie", "manifest", "platform.kopie", "sleutels.kopie"]
        )
        #expect(try huis.verify(path).map(\.kop.onderwerp) == [.gemeente(huis.weert), .platform, .sleutels])
        try huis.restore(path)
        let back = try SQLiteDatabase.open("\(huis.nieuw)/platform.sqlite")
        #expect(try back.readSync { try $0.number("SELECT count(*) FROM account") } == 1)
        #expect(try back.readSync { try $0.number("SELECT count(*) FROM sessie") } == 0)
        try back.close()
        #expect(FileManager.default.contents(atPath: "\(huis.nieuw)/zegel.key") == Data([1, 2]))
        #expect(FileManager.default.contents(atPath: "\(huis.nieuw)/journaal.key") == Data([3]))
        #expect(!Schijf.exists("\(huis.nieuw)/\(Herstelplek.bezig)"))
    }

    @Test(
        "R6: elke duizendste byte omgedraaid, elke byte van het begin, afgebroken of aangevuld: alles wordt geweigerd"
    )
    func beschadigd() async throws {
        let huis = try await Kopiehuis()
        let made = try huis.one()
        let bytes = Array(try Data(contentsOf: URL(filePath: made.bestand)))
        let path = "\(huis.folder.path)/stuk.kopie"
        let key = try Kopiehuis.sleutel()
        func refused(_ changed: some Sequence<UInt8>) throws -> Bool {
            try Data(changed).write(to: URL(filePath: path))
            return Kopiehuis.fout { _ = try Kopiebestand.open(path, to: nil, sleutel: key) } != nil
        }
        #expect(try !refused(bytes))
        let head = made.kop.bytes.count
        let places = Array(0..<head + 4) + Array(stride(from: head, to: bytes.count, by: 1000)) + [bytes.count - 1]
        var missed: [Int] = []
        for place in places {
            var changed = bytes
            changed[place] ^= 0x01
            if try !refused(changed) { missed.append(place) }
        }
        #expect(missed == [] && places.count > 300)
        for length in [0, 1, head - 1, head, head + 3, head + 4, bytes.count / 2, bytes.count - 1] {
            #expect(try refused(bytes.prefix(length)), "\(length)")
        }
        #expect(try refused(bytes + [0]))
        #expect(try refused(bytes + bytes))
    }

    @Test("Delen die van plaats wisselen, of waarvan het laatste weg is, worden geweigerd")
    func delen() async throws {
        let huis = try await Kopiehuis(dossiers: 0)
        let plain = "\(huis.folder.path)/groot"
        try Data((0..<3 * Kopiebestand.stuk).map { UInt8(truncatingIfNeeded: $0 / 7) }).write(to: URL(filePath: plain))
        let (size, hash) = try Schijf.hash(plain)
        var kop = try huis.one().kop
        (kop.omvang, kop.hash) = (size, hash)
        let (path, key) = ("\(huis.folder.path)/groot.kopie", try Kopiehuis.sleutel())
        try Kopiebestand.write(plain, kop, to: path, sleutel: key)
        #expect(try Kopiebestand.open(path, to: nil, sleutel: key).kop == kop)
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        let head = kop.bytes.count
        let length = 4 + Kopiebestand.stuk + 16
        let pieces = (0..<3).map { Array(bytes[(head + $0 * length)..<(head + ($0 + 1) * length)]) }
        for order in [[1, 0, 2], [0, 1], [0, 2], [0, 2, 1], [2], [0, 1, 2, 2], [0, 1, 1, 2]] {
            try Data(bytes[..<head] + order.flatMap { pieces[$0] }).write(to: URL(filePath: path))
            #expect(Kopiehuis.fout { _ = try Kopiebestand.open(path, to: nil, sleutel: key) } != nil, "\(order)")
        }
    }

    @Test("Een andere hoofdsleutel, een nieuwer schema en een volle plek worden geweigerd, elk met eigen woorden")
    func geweigerd() async throws {
        let huis = try await Kopiehuis()
        let path = try huis.whole()
        let file = "\(path)/GM0988.kopie"
        #expect(Kopiehuis.fout { try huis.verify(file, sleutel: 8) } == .andereSleutel(file))
        #expect(Kopiehuis.fout { try huis.restore(path, sleutel: 8) } == .manifest("\(path)/manifest"))
        let other = "\(huis.folder.path)/anders.kopie"
        try Data("meedoen-reservekopie 2\nx\n\n".utf8).write(to: URL(filePath: other))
        #expect(Kopiehuis.fout { try huis.verify(other) } == .nieuwereVorm(other))
        try Data("iets anders".utf8).write(to: URL(filePath: other))
        #expect(Kopiehuis.fout { try huis.verify(other) } == .geenKopie(other))
        #expect(Kopiehuis.fout { try huis.restore(file) } == .geenPlatform(huis.nieuw))

        try Schijf.remove(other)
        let plain = "\(huis.folder.path)/inhoud"
        var kop = try Kopiebestand.open(file, to: plain, sleutel: Kopiehuis.sleutel()).kop
        kop.schema = GemeenteSchema.migrations.count + 1
        try Kopiebestand.write(plain, kop, to: other, sleutel: Kopiehuis.sleutel())
        let newer = Kopiefout.nieuwerSchema(other, schema: kop.schema, programma: kop.schema - 1)
        #expect(Kopiehuis.fout { try huis.verify(other) } == newer)
        #expect(newer.description.contains("nieuwere versie"))

        try Schijf.makeFolder(huis.nieuw)
        try Data([1]).write(to: URL(filePath: "\(huis.nieuw)/GM0957.sqlite"))
        #expect(Kopiehuis.fout { try huis.restore(path) } == .nietLeeg("\(huis.nieuw)/GM0957.sqlite"))
        #expect(FileManager.default.contents(atPath: "\(huis.nieuw)/GM0957.sqlite") == Data([1]))
        #expect(!Schijf.exists("\(huis.nieuw)/platform.sqlite"))
    }

    @Test("Een bestand dat mist, uit een andere kopie komt of erbij is gelegd, en een gewijzigd manifest")
    func manifest() async throws {
        let huis = try await Kopiehuis()
        let (first, second) = (try huis.whole(), try huis.whole(1))
        let files = FileManager.default
        let file = "\(first)/GM0988.kopie"
        try files.copyItem(atPath: file, toPath: "\(first)/GM0957.kopie")
        #expect(Kopiehuis.fout { try huis.verify(first) } == .hoortNiet("\(first)/GM0957.kopie"))
        try Schijf.remove("\(first)/GM0957.kopie")
        try Schijf.remove(file)
        #expect(Kopiehuis.fout { try huis.verify(first) } == .ontbreekt(file))
        try files.copyItem(atPath: "\(second)/GM0988.kopie", toPath: file)
        #expect(Kopiehuis.fout { try huis.verify(first) } == .hoortNiet(file))
        let list = "\(first)/manifest"
        let text = try String(contentsOfFile: list, encoding: .utf8)
        try Data(text.replacing("GM0988", with: "GM0957").utf8).write(to: URL(filePath: list))
        #expect(Kopiehuis.fout { try huis.verify(first) } == .manifest(list))
        try Schijf.remove(list)
        #expect(Kopiehuis.fout { try huis.verify(first) } == .manifest(list))
    }

    @Test("Wat bij het terugzetten werd afgebroken, ruimt de volgende poging op")
    func afgebroken() async throws {
        let huis = try await Kopiehuis()
        let path = try huis.whole()
        try Schijf.makeFolder(huis.nieuw)
        try Data("GM0988.sqlite\nplatform.sqlite\n../buiten.sqlite\n".utf8)
            .write(to: URL(filePath: "\(huis.nieuw)/\(Herstelplek.bezig)"))
        try Data([1]).write(to: URL(filePath: "\(huis.nieuw)/GM0988.sqlite"))
        try Data([2]).write(to: URL(filePath: "\(huis.folder.path)/buiten.sqlite"))
        try huis.restore(path)
        let back = try huis.terug()
        #expect(try back.readSync { try Dossiernummers.count($0) } == 2)
        try back.close()
        #expect(Schijf.exists("\(huis.folder.path)/buiten.sqlite"))
    }

    @Test("Een kopie die halverwege misgaat, laat niets achter")
    func mislukt() async throws {
        let huis = try await Kopiehuis(dossiers: 0)
        #expect(throws: DatabaseOpenFailure.self) { try huis.one(.bestand("\(huis.folder.path)/is-er-niet.sqlite")) }
        #expect(Schijf.names(huis.uit) == [])
    }

    @Test("Twee tegelijk in dezelfde gegevensmap kan niet; wat een afgeschoten proces achterliet, gaat weg")
    func werkmap() async throws {
        let huis = try await Kopiehuis(dossiers: 0)
        let first = try huis.werkmap()
        #expect(throws: DatabaseOpenFailure.self) { try huis.werkmap() }
        try Data([1]).write(to: URL(filePath: "\(first.pad)/achtergebleven"))
        first.close()
        try FileManager.default.createDirectory(atPath: first.pad, withIntermediateDirectories: true)
        try Data([1]).write(to: URL(filePath: "\(first.pad)/achtergebleven"))
        let second = try huis.werkmap()
        #expect(Schijf.names(second.pad) == [])
        second.close()
    }

    @Test("Wat een afgeschoten proces half achterliet, gaat na een dag weg")
    func half() async throws {
        let huis = try await Kopiehuis(dossiers: 0)
        for name in ["kopie-2023-11-13T000000.000Z", "kopie-2023-11-14T220000.000Z", "van-een-ander"] {
            try Schijf.makeFolder("\(huis.uit)/.bezig-\(name)")
        }
        _ = try huis.one()
        let left = Schijf.names(huis.uit).filter { $0.hasPrefix(".bezig-") }
        #expect(left == [".bezig-kopie-2023-11-14T220000.000Z", ".bezig-van-een-ander"])
    }

    @Test("S12: wat er ook vooraan een bestand of in een manifest staat, het wordt gelezen of geweigerd")
    func willekeurig() async throws {
        let huis = try await Kopiehuis(dossiers: 0)
        let head = try huis.one().kop.bytes
        let list = Array(try Data(contentsOf: URL(filePath: "\(try huis.whole())/manifest")))
        var state: UInt64 = 88
        func dice(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        let key = try Kopiehuis.sleutel()
        for original in [head, list] {
            for _ in 0..<2000 {
                var bytes = original
                for _ in 0...dice(4) where !bytes.isEmpty {
                    let place = dice(bytes.count)
                    switch dice(4) {
                    case 0: bytes[place] = UInt8(dice(256))
                    case 1: bytes.remove(at: place)
                    case 2:
                        let piece = bytes[place..<min(bytes.count, place + dice(40))]
                        bytes.insert(contentsOf: piece, at: dice(bytes.count))
                    default: bytes.removeSubrange(place..<min(bytes.count, place + dice(80)))
                    }
                }
                if let kop = try? Kopiekop(bytes, van: "f") { #expect(kop.bytes == bytes) }
                if let manifest = Manifest(bytes, sleutel: key) {
                    #expect(manifest.bytes(key) == bytes && bytes == list)
                }
            }
        }
    }

    @Test("Van de hele kopieën blijven de nieuwste; wat niet af is of iets anders is, blijft staan")
    func bewaren() async throws {
        let huis = try await Kopiehuis(dossiers: 0)
        for number in 0..<4 { _ = try huis.whole(Int64(number)) }
        let made = try huis.one()
        try Schijf.makeFolder("\(huis.uit)/kopie-2020-01-01T000000.000Z")
        try Schijf.makeFolder("\(huis.uit)/kopie-van-jan")
        let before = Schijf.names(huis.uit)
        let gone = try Kopienaam.keep(2, nil, in: huis.uit)
        #expect(gone.count == 2 && gone == before.filter { $0.hasPrefix("kopie-2023") }.sorted().prefix(2).map(\.self))
        #expect(Set(Schijf.names(huis.uit)) == Set(before).subtracting(gone))
        #expect(try Kopienaam.keep(1, .gemeente(huis.weert), in: huis.uit) == [])
        #expect(Schijf.exists(made.bestand))
    }
}
