// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Looks whether the database that came out of a file is whole, and brings it up to date with this program.
enum Kopiecontrole {
    /// The database is open for writing, and known to be whole but for the journal: what is wrong with that is told.
    static func open(
        _ path: String,
        _ kop: Kopiekop,
        uit bestand: String,
        openbaar: [UInt8]?
    ) throws -> (database: SQLiteDatabase, journaal: [String]) {
        let database = try SQLiteDatabase.open(path)
        do {
            if let fault = try database.faults().first { throw Kopiefout.databaseKapot(bestand, fault) }
            let migrator = try Migrator(Kopiedatabase.migrations(kop.onderwerp))
            guard try migrator.applied(to: database) == kop.schema else {
                throw Kopiefout.databaseKapot(bestand, "een andere stap van het schema dan vooraan staat")
            }
            try migrator.run(on: database, at: kop.moment.milliseconden)
            guard case .gemeente(let gemeente) = kop.onderwerp else { return (database, []) }
            return (database, try journaal(gemeente, kop, bestand, openbaar, database))
        } catch {
            try? database.close()
            throw error
        }
    }

    private static func journaal(
        _ gemeente: GemeenteCode,
        _ kop: Kopiekop,
        _ bestand: String,
        _ openbaar: [UInt8]?,
        _ database: SQLiteDatabase
    ) throws -> [String] {
        try database.readSync { connection in
            guard try KopStore(connection).volgnr() == kop.journaal else {
                throw Kopiefout.databaseKapot(bestand, "het journaal is niet zo lang als vooraan staat")
            }
            return try VerifyJournaal.check(gemeente.code, sleutel: openbaar, connection).bevindingen.map(\.zin)
        }
    }
}
