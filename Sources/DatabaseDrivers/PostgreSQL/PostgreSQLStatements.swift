// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ

/// Which statements a connection has prepared, under which name and with which types. The one used longest ago goes first.
///
/// The place belongs to the key: a plan made for the tables of one gemeente is of no use in another.
struct PostgreSQLStatements {
    struct Key: Hashable {
        let place: String
        let sql: String
    }

    struct Statement {
        let name: String
        let types: [Oid]
        fileprivate(set) var use: Int
    }

    private var known: [Key: Statement] = [:]
    private var uses = 0
    private var made = 0

    mutating func find(_ key: Key) -> Statement? {
        guard let index = known.index(forKey: key) else { return nil }
        uses += 1
        known.values[index].use = uses
        return known.values[index]
    }

    mutating func newName() -> String {
        made += 1
        return "m\(made)"
    }

    mutating func add(_ key: Key, name: String, types: [Oid]) -> Statement {
        uses += 1
        let statement = Statement(name: name, types: types, use: uses)
        known[key] = statement
        return statement
    }

    /// Takes out a quarter when there are more than `most`, and gives their names.
    mutating func makeRoom(most: Int) -> [String] {
        guard known.count >= most else { return [] }
        let old = known.sorted { $0.value.use < $1.value.use }.prefix(max(1, most / 4))
        for (key, _) in old { known[key] = nil }
        return old.map(\.value.name)
    }
}
