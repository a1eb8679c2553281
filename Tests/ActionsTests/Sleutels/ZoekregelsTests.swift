// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Foundation
import Logging
import Secrets
import Storage
import TestSupport
import Testing

@testable import Actions

/// From words in clear, as an earlier version of the program kept them, to none.
@Suite struct ZoekregelsTests {
    /// A database as it was before, with these dossiers, and the words of people in clear.
    private func eerder(_ file: String, from proef: Proef, _ ids: [DossierID]) async throws {
        let database = try SQLiteDatabase.open(file)
        try Migrator(Array(GemeenteSchema.migrations.prefix { $0.name != "zoekregels" })).run(on: database, at: 0)
        let old = try proef.desk.database(try proef.inzage())
        let codec = try await proef.desk.verzegeling(proef.inzage())
        for table in try old.tables() where ["gemeentesleutel", "dossier", "feit", "stand"].contains(table.name) {
            let extra = table.name == "stand" ? ["sorteer"] : []
            let names = table.columns.map(\.name)
            let rows = try await old.read { connection in
                let rows = try connection.rows("SELECT \(names.joined(separator: ", ")) FROM \(table.name)") { row in
                    try names.indices.map { try row.value($0) }
                }
                let place = names.firstIndex(of: "dossier") ?? 0
                return try rows.map { row -> [SQLValue] in
                    guard !extra.isEmpty, case .text(let id) = row[place], let dossier = DossierID(id) else {
                        return row
                    }
                    return row + [.text(try StandStore(connection, codec: codec).line(of: dossier)?.sorteer ?? "")]
                }
            }
            let marks = (names + extra).indices.map { "?\($0 + 1)" }.joined(separator: ", ")
            try await database.write { connection in
                let columns = (names + extra).joined(separator: ", ")
                try connection.run("INSERT INTO \(table.name) (\(columns)) VALUES (\(marks))", each: rows)
            }
        }
        let woorden = try await old.read { connection in
            try ids.map { try ZoekStore(connection, codec: codec).terms(of: $0) }
        }
        try await database.write { connection in
            for (id, woorden) in zip(ids, woorden) {
                try connection.run(
                    "INSERT INTO zoekterm (term, dossier) VALUES (?1, ?2)",
                    each: woorden.map { [.text($0), .text(id.description)] }
                )
            }
        }
        try database.close()
    }

    private func staat(_ word: String, in file: String) -> Bool {
        ["", "-wal"].contains { FileManager.default.contents(atPath: file + $0)?.range(of: Data(word.utf8)) != nil }
    }

    @Test(
        "P1: wat een eerdere versie leesbaar bewaarde om te zoeken, verdwijnt van schijf en wordt meteen gevonden",
        .enabled(if: Proefdatabase.engine == .sqlite)
    )
    func overgang() async throws {
        let proef = try Proef()
        let selam = try await proef.dossier("Selam", "Qzwtesfay")
        let yusuf = try await proef.dossier("Yusuf", "Bee")
        try await proef.leg(.notitie, "2022-10-01", ["tekst": "Vraagt om een vjkqhelling"], in: yusuf)
        let map = NSTemporaryDirectory() + "overgang-\(UInt64.random(in: .min ... .max))"
        try FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: map) }
        let file = "\(map)/gemeente.sqlite"
        try await eerder(file, from: proef, [selam, yusuf])
        #expect(staat("qzwtesfay", in: file) && staat("vjkqhelling", in: file))
        let (old, inzage) = (proef.desk, try proef.inzage())
        let desk = Desk(
            platform: old.platform,
            gemeenten: Gemeentekast { _ in
                let database = try SQLiteDatabase.open(file)
                try GemeenteSchema.prepare(database, at: 0)
                return database
            },
            codec: try Proefsleutel.kluis(),
            zegel: old.zegel,
            kluis: old.kluis,
            nu: old.nu,
            willekeur: old.willekeur,
            logger: old.logger
        )
        #expect(try await FindDossiers.run("vjkq", desk: desk, inzage: inzage).map(\.dossier) == [yusuf])
        let lijst = try await ListDossiers.run(Standfilter(), desk: desk, inzage: inzage)
        #expect(lijst.regels.map(\.dossier) == [yusuf, selam])
        try desk.gemeenten.close()
        #expect(!staat("qzwtesfay", in: file))
        #expect(!staat("vjkqhelling", in: file))
    }
}
