// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// The SQLite file inside a file of a backup, whatever engine it came from.
enum Kopiedatabase {
    static func migrations(_ onderwerp: Kopieonderwerp) -> [Migration] {
        onderwerp == .platform ? PlatformSchema.migrations : GemeenteSchema.migrations
    }

    /// The last step of the schema, and the last line of the journal.
    static func read(_ path: String, _ onderwerp: Kopieonderwerp) throws -> (schema: Int, journaal: Int) {
        let database = try SQLiteDatabase.open(path, SQLiteSettings(mode: .reading))
        let schema = try Migrator(migrations(onderwerp)).applied(to: database)
        let last = onderwerp == .platform ? 0 : try database.readSync { try KopStore($0).volgnr() }
        try database.close()
        return (schema, last)
    }

    /// Makes the file from a server: all of it of one moment, and of the version that the server has.
    static func fill(
        _ path: String,
        _ onderwerp: Kopieonderwerp,
        from source: any Database,
        op moment: Tijdstip
    ) throws -> (schema: Int, journaal: Int) {
        let all = migrations(onderwerp)
        let tables = try source.tables()
        let target = try SQLiteDatabase.open(path)
        let schema = try source.readSync { from in
            let schema = try Migrator(all).verify(from)
            try Migrator(Array(all.prefix(schema))).run(on: target, at: moment.milliseconden)
            if let table = Set(tables).symmetricDifference(try target.tables()).map(\.name).min() {
                throw MoveDatabase.Fout.anderSchema(tabel: table)
            }
            try target.writeExclusively { to in
                for table in tables { _ = try Tabelkopie.copy(table, from, to) }
            }
            return schema
        }
        let last = onderwerp == .platform ? 0 : try target.readSync { try KopStore($0).volgnr() }
        try target.close()
        return (schema, last)
    }
}
