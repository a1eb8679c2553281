// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Foundation
import Secrets
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Actions

@Suite("Vernietigde dossiers komen niet terug")
struct VernietiglijstTests {
    private func destroy(_ huis: Kopiehuis) async throws {
        let (id, nu) = (huis.dossiers[0], huis.proef.desk.nu())
        try await huis.database.write { try VernietigingStore($0).destroy(id, op: nu) }
    }

    /// A desk that writes lines beside the heads.
    private func desk(_ huis: Kopiehuis, _ lines: Lade) throws -> Desk {
        let desk = huis.proef.desk
        let sleutel = try #require(Kopsleutel(Array(repeating: 9, count: 32)))
        return Desk(
            platform: desk.platform,
            gemeenten: desk.gemeenten,
            codec: desk.codec,
            zegel: desk.zegel,
            kluis: desk.kluis,
            nu: desk.nu,
            willekeur: desk.willekeur,
            logger: desk.logger,
            koppen: Koppenplaats(sleutel: sleutel, vernietigd: { lines.add($1) }, bewaar: { _, _ in })
        )
    }

    private func check(_ huis: Kopiehuis, _ regels: [RestoreBackup.Regel]) throws {
        #expect(regels.first?.vernietigd == 1 && regels.first?.dossiers == 1)
        let back = try huis.terug()
        let (left, list) = try back.readSync {
            (try Dossiernummers.all($0), try VernietigingStore($0).all().map(\.dossier))
        }
        #expect(left == [huis.dossiers[1]] && list == [huis.dossiers[0]])
        try back.close()
        // The names stand in clear among the search words of a dossier that is there.
        let bytes = try Data(contentsOf: URL(filePath: "\(huis.nieuw)/\(huis.weert).sqlite"))
        #expect(bytes.range(of: Data("xanthopoulos0".utf8)) == nil)
    }

    @Test("P5: een kopie van voor het vernietigen, met de lijst van het platform dat er is")
    func platform() async throws {
        let huis = try await Kopiehuis()
        let made = try huis.one()
        try await destroy(huis)
        let desk = try desk(huis, Lade())
        #expect(try await PublishVernietigd.run(huis.weert, in: huis.database, desk: desk) == 1)
        try check(huis, try huis.restore(made.bestand, platform: desk.platform))
    }

    @Test("P5: een hele kopie van voor het vernietigen, met een lijst in een bestand of een nieuwere kopie")
    func elders() async throws {
        let huis = try await Kopiehuis()
        let path = try huis.whole()
        try await destroy(huis)
        let lines = Lade()
        let desk = try desk(huis, lines)
        #expect(try await PublishVernietigd.run(desk: desk) == 1)
        let newer = try huis.whole(1)
        let file = "\(huis.folder.path)/vernietigd.txt"
        try Data(lines.all.joined(separator: [10])).write(to: URL(filePath: file))
        for list in [file, newer, "\(newer)/platform.kopie"] {
            let werkmap = try huis.werkmap()
            let lijst = try LoadVernietiglijst.read(list, sleutel: try Kopiehuis.sleutel(), werkmap: werkmap)
            werkmap.close()
            #expect(lijst.regels.count == 1)
            try check(huis, try huis.restore(path, lijst: lijst))
            let platform = try SQLiteDatabase.open("\(huis.nieuw)/platform.sqlite")
            #expect(try platform.readSync { try Vernietiglijst(platform: $0) } == lijst)
            try platform.close()
            try FileManager.default.removeItem(atPath: huis.nieuw)
        }
    }

    @Test("De lijst buiten de database groeit één keer per dossier, en noemt het dossier niet")
    func bijhouden() async throws {
        let huis = try await Kopiehuis()
        let lines = Lade()
        let desk = try desk(huis, lines)
        #expect(try await PublishVernietigd.run(desk: desk) == 0)
        try await destroy(huis)
        #expect(try await PublishVernietigd.run(desk: desk) == 1)
        #expect(try await PublishVernietigd.run(desk: desk) == 0)
        let text = lines.all.map { String(decoding: $0, as: UTF8.self) }
        #expect(text.count == 1 && text[0].hasPrefix("GM0988 ") && !text[0].contains(huis.dossiers[0].description))
    }

    @Test("Een lijst met iets anders erin wordt geweigerd, met het nummer van de regel")
    func leesfout() {
        let good = "GM0988 00112233445566778899aabbccddeeff 2026-01-02T03:04:05.006Z"
        for wrong in ["GM0988", "\(good) x", good.replacing("GM", with: "GX"), good.replacing("aa", with: "zz")] {
            #expect(throws: Kopiefout.vernietiglijst("f", regel: 2)) {
                try Vernietiglijst(Array("\(good)\n\(wrong)\n".utf8), van: "f")
            }
        }
    }
}

/// Lines that were written.
private final class Lade: Sendable {
    private let lines = Mutex<[[UInt8]]>([])

    var all: [[UInt8]] { lines.withLock { $0 } }

    func add(_ line: [UInt8]) { lines.withLock { $0.append(line) } }
}
