// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads tables from the catalog of SQLite.
struct SQLiteSchema {
    private let connection: any SQLConnection

    init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    func tables() throws -> [TableDescription] {
        let names = try connection.rows(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        ) { (name: try $0.text(0), sql: try $0.text(1)) }
        return try names.map { try table($0.name, $0.sql) }
    }

    private func table(_ name: String, _ sql: String) throws -> TableDescription {
        let columns = try connection.rows(
            "SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?1) ORDER BY cid",
            [.text(name)]
        ) { row in
            let kind: SQLValue.Kind =
                switch try row.text(1) {
                case "INTEGER": .integer
                case "TEXT": .text
                case "BLOB": .blob
                default: .other
                }
            let column = TableDescription.Column(name: try row.text(0), kind: kind, isNullable: try row.int(2) == 0)
            return (column: column, key: try row.int(3))
        }
        return TableDescription(
            name: name,
            columns: columns.map(\.column),
            primaryKey: columns.filter { $0.key > 0 }.sorted { $0.key < $1.key }.map(\.column.name),
            foreignKeys: try foreignKeys(name),
            indexes: try indexes(name),
            checks: SQLScanner.tokens(of: sql).count { $0.isWord("CHECK") }
        )
    }

    private func foreignKeys(_ table: String) throws -> Set<TableDescription.ForeignKey> {
        let rows = try connection.rows(
            "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1) ORDER BY id, seq",
            [.text(table)]
        ) { (id: try $0.int(0), table: try $0.text(1), from: try $0.text(2), to: try $0.text(3)) }
        return Set(
            Dictionary(grouping: rows, by: \.id).values.map { rows in
                .init(columns: rows.map(\.from), table: rows.first?.table ?? "", references: rows.map(\.to))
            }
        )
    }

    private func indexes(_ table: String) throws -> Set<TableDescription.Index> {
        let rows = try connection.rows(
            """
            SELECT l.name, l."unique", l.partial, i.name FROM pragma_index_list(?1) l, pragma_index_info(l.name) i
            WHERE l.origin <> 'pk' ORDER BY l.name, i.seqno
            """,
            [.text(table)]
        ) { (name: try $0.text(0), isUnique: try $0.bool(1), isPartial: try $0.bool(2), column: try $0.text(3)) }
        return Set(
            Dictionary(grouping: rows, by: \.name).values.map { rows in
                .init(
                    columns: rows.map(\.column),
                    isUnique: rows.first?.isUnique ?? false,
                    isPartial: rows.first?.isPartial ?? false
                )
            }
        )
    }
}
