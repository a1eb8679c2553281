// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Foundation
import Secrets
import Storage
import TestSupport
import Testing

@testable import Actions

/// An installation in a data folder as SQLite files, made from a desk on whichever engine, and a place for backups.
struct Kopiehuis {
    let proef: Proef
    let folder: TemporaryFolder
    let dossiers: [DossierID]
    let weert: GemeenteCode
    let database: any Database

    init(dossiers aantal: Int = 2) async throws {
        proef = try Proef()
        folder = try TemporaryFolder()
        weert = try #require(Proef.weert)
        var ids: [DossierID] = []
        for number in 0..<aantal {
            let id = try await proef.dossier(
                "Zwaantje\(number)",
                "Xanthopoulos\(number)",
                geboren: "1988-02-0\(number + 1)"
            )
            try await proef.leg(.notitie, "2022-10-03", ["tekst": "Tuiniert graag"], in: id)
            ids.append(id)
        }
        dossiers = ids
        database = try proef.desk.gemeenten.open(weert)
    }

    var uit: String { "\(folder.path)/uit" }
    var nieuw: String { "\(folder.path)/nieuw" }

    static func sleutel(_ byte: UInt8 = 7) throws -> Kopiesleutel { Kopiesleutel(try Proefsleutel.hoofdsleutel(byte)) }

    func werkmap(_ name: String = "werk") throws -> Werkmap { try Werkmap(in: "\(folder.path)/\(name)") }

    private func opdracht(_ werkmap: Werkmap, _ tijd: Int64) throws -> MakeBackup.Opdracht {
        MakeBackup.Opdracht(
            sleutel: try Self.sleutel(),
            werkmap: werkmap,
            programma: "proef",
            nu: { Tijdstip(milliseconden: 1_700_000_000_000 + tijd) }
        )
    }

    /// Everything; tells the folder.
    func whole(_ tijd: Int64 = 0) throws -> String {
        let werkmap = try werkmap()
        defer { werkmap.close() }
        return try MakeBackup.whole(
            [
                (.gemeente(weert), .server(database)),
                (.sleutels, .sleutels(["zegel.key": [1, 2], "journaal.key": [3]])),
                (.platform, .server(proef.desk.platform)),
            ],
            to: uit,
            try opdracht(werkmap, tijd)
        )
    }

    /// The gemeente in one file.
    func one(_ bron: MakeBackup.Bron? = nil, _ tijd: Int64 = 0) throws -> MakeBackup.Regel {
        let werkmap = try werkmap()
        defer { werkmap.close() }
        return try MakeBackup.one(.gemeente(weert), bron ?? .server(database), to: uit, try opdracht(werkmap, tijd))
    }

    @discardableResult
    func verify(_ path: String, sleutel: UInt8 = 7) throws -> [VerifyBackup.Regel] {
        let werkmap = try werkmap()
        defer { werkmap.close() }
        return try VerifyBackup.run(path, sleutel: try Self.sleutel(sleutel), werkmap: werkmap, openbaar: nil)
    }

    @discardableResult
    func restore(
        _ path: String,
        platform: (any Database)? = nil,
        lijst: Vernietiglijst = Vernietiglijst(),
        sleutel: UInt8 = 7
    ) throws -> [RestoreBackup.Regel] {
        let werkmap = try werkmap("nieuw")
        defer { werkmap.close() }
        var opdracht = RestoreBackup.Opdracht(
            sleutel: try Self.sleutel(sleutel),
            kluis: try Proefsleutel.kluis(sleutel),
            werkmap: werkmap,
            data: nieuw
        )
        (opdracht.platform, opdracht.lijst) = (platform, lijst)
        return try RestoreBackup.run(path, to: .map(nieuw), opdracht)
    }

    /// What came back of Weert.
    func terug() throws -> SQLiteDatabase { try SQLiteDatabase.open("\(nieuw)/\(weert).sqlite") }

    /// Why it was refused.
    static func fout(_ body: () throws -> Void) -> Kopiefout? {
        do {
            try body()
            return nil
        } catch {
            return error as? Kopiefout
        }
    }
}
