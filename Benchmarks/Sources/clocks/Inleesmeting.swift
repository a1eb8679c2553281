// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import GRDBSQLite
import Secrets
import Storage
import Voorraad

/// Reading in feiten through the stores, with everything that is derived from them, beside bare inserts of the same
/// rows by the engine itself. In the same file format, with the same settings, transactions of the same size.
struct Inleesmeting {
    private static let perTransaction = 250
    private let codec: Verzegeling
    private let dossiers: [(id: DossierID, feiten: [Feit])]
    private let feiten: Int

    init() throws {
        guard let code = GemeenteCode("GM0988") else { throw DatabaseFailure.closed }
        codec = Verzegeling(OpenInhoudscodec(), gemeente: code)
        let voorraad = Voorraad(dag: Day(number: 20_528))
        let regisseur = Medewerker(id: MedewerkerID(hoog: 1, laag: 1), naam: "R. van Dael", rol: .regisseur)
        var made: [(id: DossierID, feiten: [Feit])] = []
        var count = 0
        while count < 20_000 {
            made.append(try voorraad.feiten(made.count, gemeente: 1, regisseur: regisseur))
            count += made.last?.feiten.count ?? 0
        }
        dossiers = made
        feiten = count
    }

    func run(rounds: Int) throws {
        var stores: [Cost] = []
        var bare: [Cost] = []
        var only: [Cost] = []
        for _ in 0..<rounds {
            stores.append(try cost { try throughStores($0, derived: true) })
            only.append(try cost { try throughStores($0, derived: false) })
            bare.append(try cost { try bareInserts($0) })
        }
        func rate(_ costs: [Cost]) -> Double { Double(feiten) / Meting.median(costs.map(\.seconds)) }
        Meting.print(
            "import",
            [
                ("feiten", Double(feiten)), ("dossiers", Double(dossiers.count)),
                ("stores_per_s", rate(stores)), ("feiten_only_per_s", rate(only)), ("bare_per_s", rate(bare)),
                ("ratio", Meting.median(zip(stores, bare).map { $1.seconds / $0.seconds })),
                ("ratio_processor", Meting.median(zip(stores, bare).map { $1.processor / $0.processor })),
                ("ratio_processor_feiten", Meting.median(zip(only, bare).map { $1.processor / $0.processor })),
            ]
        )
    }

    private struct Cost {
        let seconds: Double
        let processor: Double
    }

    private func cost(_ body: (SQLiteDatabase) throws -> Void) throws -> Cost {
        let database = try SQLiteDatabase.temporary()
        try GemeenteSchema.prepare(database, at: 0)
        var processor = 0.0
        let seconds = try Meting.seconds { processor = try Meting.processor { try body(database) } }
        try database.close()
        return Cost(seconds: seconds, processor: processor)
    }

    private func throughStores(_ database: SQLiteDatabase, derived: Bool) throws {
        for begin in stride(from: 0, to: dossiers.count, by: Inleesmeting.perTransaction) {
            try database.writeExclusively { connection in
                let store = DossierStore(connection, codec: codec)
                let afgeleid = Afgeleid(connection, codec: codec, kader: .standaard)
                for dossier in dossiers[begin..<min(begin + Inleesmeting.perTransaction, dossiers.count)] {
                    try store.create(dossier.id, op: dossier.feiten[0].vastgelegd)
                    _ = try store.append(dossier.feiten, to: dossier.id, expecting: 0, from: 1)
                    guard derived else { continue }
                    try afgeleid.refresh(Beeld(dossier.feiten), of: dossier.id, versie: 1)
                }
            }
        }
    }

    // The same rows of the tables dossier and feit, with nothing between them and the engine.
    private func bareInserts(_ database: SQLiteDatabase) throws {
        var handle: OpaquePointer?
        guard sqlite3_open(database.file, &handle) == SQLITE_OK else { throw DatabaseFailure.closed }
        defer { sqlite3_close(handle) }
        for sql in ["PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON", "PRAGMA foreign_keys = ON"] {
            try check(sqlite3_exec(handle, sql, nil, nil, nil))
        }
        let dossier = try prepare(handle, "INSERT INTO dossier VALUES (?1, 1, ?2, NULL)")
        let feit = try prepare(
            handle,
            "INSERT INTO feit VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0, NULL, NULL, NULL)"
        )
        defer { for statement in [dossier, feit] { sqlite3_finalize(statement) } }
        for begin in stride(from: 0, to: dossiers.count, by: Inleesmeting.perTransaction) {
            try check(sqlite3_exec(handle, "BEGIN IMMEDIATE", nil, nil, nil))
            for entry in dossiers[begin..<min(begin + Inleesmeting.perTransaction, dossiers.count)] {
                let id = entry.id.description
                text(dossier, 1, id)
                sqlite3_bind_int64(dossier, 2, entry.feiten[0].vastgelegd.milliseconden)
                try step(dossier)
                for (number, row) in entry.feiten.enumerated() {
                    text(feit, 1, row.id.description)
                    text(feit, 2, id)
                    sqlite3_bind_int64(feit, 3, Int64(number + 1))
                    text(feit, 4, row.soort.rawValue)
                    sqlite3_bind_int64(feit, 5, Int64(row.datum.number))
                    let content = [0] + Inhoudstekst.write(row.inhoud)
                    sqlite3_bind_blob(feit, 6, content, Int32(content.count), Inleesmeting.copied)
                    sqlite3_bind_int64(feit, 7, row.vastgelegd.milliseconden)
                    text(feit, 8, row.door.id?.description ?? "")
                    text(feit, 9, row.door.naam)
                    text(feit, 10, row.bron.rawValue)
                    try step(feit)
                }
            }
            try check(sqlite3_exec(handle, "COMMIT", nil, nil, nil))
        }
    }

    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func text(_ statement: OpaquePointer?, _ index: Int32, _ value: String) {
        sqlite3_bind_text(statement, index, value, -1, Inleesmeting.copied)
    }

    private func prepare(_ handle: OpaquePointer?, _ sql: String) throws -> OpaquePointer? {
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
        return statement
    }

    private func step(_ statement: OpaquePointer?) throws {
        guard sqlite3_step(statement) == SQLITE_DONE else { throw DatabaseFailure.other(code: -1) }
        sqlite3_reset(statement)
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw DatabaseFailure.other(code: Int(code)) }
    }
}
