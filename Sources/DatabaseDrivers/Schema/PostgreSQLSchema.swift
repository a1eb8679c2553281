// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads the tables of the own schema from the catalog of PostgreSQL.
struct PostgreSQLSchema {
    private let connection: any SQLConnection

    init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    func tables() throws -> [TableDescription] {
        let columns = try columns()
        let (keys, foreign, checks) = try constraints()
        let indexes = try indexes()
        return columns.keys.sorted().map { name in
            TableDescription(
                name: name,
                columns: columns[name] ?? [],
                primaryKey: keys[name] ?? [],
                foreignKeys: foreign[name] ?? [],
                indexes: indexes[name] ?? [],
                checks: checks[name] ?? 0
            )
        }
    }

    private func columns() throws -> [String: [TableDescription.Column]] {
        let rows = try connection.rows(
            """
            SELECT CAST(c.relname AS TEXT), CAST(a.attname AS TEXT), CAST(t.typname AS TEXT), a.attnotnull
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
            WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind = 'r' AND a.attnum > 0
                AND NOT a.attisdropped
            ORDER BY c.relname, a.attnum
            """
        ) { row in
            let kind: SQLValue.Kind =
                switch try row.text(2) {
                case "int8", "int4", "int2": .integer
                case "text": .text
                case "bytea": .blob
                default: .other
                }
            return (
                table: try row.text(0),
                column: TableDescription.Column(name: try row.text(1), kind: kind, isNullable: try !row.bool(3))
            )
        }
        return Dictionary(grouping: rows, by: \.table).mapValues { $0.map(\.column) }
    }

    private typealias Constraints = (
        keys: [String: [String]], foreign: [String: Set<TableDescription.ForeignKey>], checks: [String: Int]
    )

    private func constraints() throws -> Constraints {
        var found: Constraints = ([:], [:], [:])
        try connection.each(
            """
            SELECT CAST(c.relname AS TEXT), CAST(k.contype AS TEXT), coalesce(CAST(f.relname AS TEXT), ''),
                \(Self.names("k.conrelid", "k.conkey")), \(Self.names("k.confrelid", "k.confkey"))
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_class f ON f.oid = k.confrelid
            WHERE c.relnamespace = CAST(current_schema() AS regnamespace)
            """
        ) { row in
            let (table, columns, others) = (try row.text(0), Self.list(try row.text(3)), Self.list(try row.text(4)))
            switch try row.text(1) {
            case "p": found.keys[table] = columns
            case "f":
                found.foreign[table, default: []].insert(
                    .init(columns: columns, table: try row.text(2), references: others)
                )
            case "c": found.checks[table, default: 0] += 1
            default: break
            }
            return .next
        }
        return found
    }

    private func indexes() throws -> [String: Set<TableDescription.Index>] {
        var found: [String: Set<TableDescription.Index>] = [:]
        try connection.each(
            """
            SELECT CAST(c.relname AS TEXT), i.indisunique, i.indpred IS NOT NULL, \(Self.names("i.indrelid", "i.indkey"))
            FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
            WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND NOT i.indisprimary
            """
        ) { row in
            found[try row.text(0), default: []].insert(
                .init(columns: Self.list(try row.text(3)), isUnique: try row.bool(1), isPartial: try row.bool(2))
            )
            return .next
        }
        return found
    }

    /// The names of columns that stand as numbers in an array of the catalog, in its order, with commas.
    private static func names(_ table: String, _ numbers: String) -> String {
        """
        coalesce((SELECT string_agg(CAST(a.attname AS TEXT), ',' ORDER BY n.place)
            FROM unnest(\(numbers)) WITH ORDINALITY AS n(number, place)
            JOIN pg_attribute a ON a.attrelid = \(table) AND a.attnum = n.number), '')
        """
    }

    private static func list(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }
}
