// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

/// The rows of one table to an empty one of the same form, on whichever engine.
enum Tabelkopie {
    /// Copies all rows; tells how many.
    static func copy(
        _ table: TableDescription,
        _ from: any SQLConnection,
        _ to: any SQLConnection
    ) throws -> Int {
        let marks = table.columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        let insert = "INSERT INTO \(table.name) (\(names(table))) VALUES (\(marks))"
        var (rows, done) = ([[SQLValue]](), 0)
        // Where rows point at others of the same table, the order of writing puts the one pointed at first.
        let writing = table.indexes.filter { $0.isUnique && !$0.isPartial }.map(\.columns)
            .min { $0.joined() < $1.joined() }
        let order = table.refersToItself ? writing ?? table.primaryKey : table.primaryKey
        try from.each("SELECT \(names(table)) FROM \(table.name) ORDER BY \(order.joined(separator: ", "))") { row in
            rows.append(try table.columns.indices.map { try row.value($0) })
            if rows.count == 500 {
                done += try to.run(insert, each: rows)
                rows.removeAll(keepingCapacity: true)
            }
            return .next
        }
        return done + (try to.run(insert, each: rows))
    }

    static func names(_ table: TableDescription) -> String {
        table.columns.map(\.name).joined(separator: ", ")
    }
}
