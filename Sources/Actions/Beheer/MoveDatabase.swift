// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
internal import Secrets
internal import Storage

/// Moves a whole database to an empty one, on the same engine or the other, and proves that both hold the same: the same number
/// of rows and the same content in every table.
///
/// Repeatable: a database that was moved already is only compared, one that was left half empty is filled. Nothing is removed from
/// where it came.
package enum MoveDatabase {
    /// What is in a table: how many rows, and a hash of all content in the order of the primary key.
    package struct Tabelinhoud: Sendable, Hashable {
        package let naam: String
        package let rijen: Int
        package let hash: String
    }

    package enum Uitkomst: Sendable, Hashable {
        case verhuisd([Tabelinhoud])
        /// It was there already, and is the same.
        case gelijk([Tabelinhoud])
    }

    package enum Fout: Error, Hashable, Sendable {
        /// The other one has rows, and not the same.
        case nietLeeg(tabel: String)
        /// After moving, a table was not the same: somebody wrote meanwhile.
        case ongelijk(tabel: String)
        /// The tables of the two are not the same: another version of the program.
        case anderSchema(tabel: String)
    }

    package static func run(
        from source: any Database,
        to target: any Database,
        progress: (String, Int) -> Void = { _, _ in }
    ) throws -> Uitkomst {
        let tables = try source.tables()
        let others = try target.tables()
        guard Set(tables) == Set(others) else {
            throw Fout.anderSchema(tabel: Set(tables).symmetricDifference(others).map(\.name).min() ?? "")
        }
        let before = try contents(tables, of: source)
        let there = try contents(tables, of: target)
        if before == there { return .gelijk(before) }
        // What the program itself puts in a new platform database makes room.
        if let full = there.first(where: {
            $0.rijen > 0 && !GemeenteStore.tabellen.union([HoofdsleutelStore.tabel]).contains($0.naam)
        }) {
            throw Fout.nietLeeg(tabel: full.naam)
        }
        try source.readSync { from in
            try target.writeExclusively { to in
                for table in tables.reversed() { try to.run("DELETE FROM \(table.name)") }
                for table in tables { progress(table.name, try Tabelkopie.copy(table, from, to)) }
            }
        }
        // Both read anew: what was written meanwhile at the one end must not be found missing later at the other.
        let (old, new) = (try contents(tables, of: source), try contents(tables, of: target))
        if let (table, _) = zip(old, new).first(where: { $0 != $1 }) { throw Fout.ongelijk(tabel: table.naam) }
        return .verhuisd(new)
    }

    /// What is in each table, at one moment.
    package static func contents(_ tables: [TableDescription], of database: any Database) throws -> [Tabelinhoud] {
        try database.readSync { connection in try tables.map { try content($0, connection) } }
    }

    private static func content(_ table: TableDescription, _ connection: any SQLConnection) throws -> Tabelinhoud {
        var (hash, count) = (Inhoudshash(), 0)
        let key = table.primaryKey.joined(separator: ", ")
        try connection.each("SELECT \(Tabelkopie.names(table)) FROM \(table.name) ORDER BY \(key)") { row in
            count += 1
            for column in table.columns.indices {
                switch try row.value(column) {
                case .null: hash.add([0])
                case .integer(let number): hash.add([1] + Array(String(number).utf8))
                case .text(let text): hash.add([2] + Array(text.utf8))
                case .blob(let bytes): hash.add([3] + bytes)
                }
            }
            return .next
        }
        return Tabelinhoud(naam: table.name, rijen: count, hash: hash.waarde)
    }
}
