// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A table as it stands in a database, in words that are the same for both engines.
package struct TableDescription: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        package let name: String
        package let kind: SQLValue.Kind
        package let isNullable: Bool

        package init(name: String, kind: SQLValue.Kind, isNullable: Bool) {
            self.name = name
            self.kind = kind
            self.isNullable = isNullable
        }
    }

    package struct ForeignKey: Sendable, Hashable {
        package let columns: [String]
        package let table: String
        package let references: [String]

        package init(columns: [String], table: String, references: [String]) {
            self.columns = columns
            self.table = table
            self.references = references
        }
    }

    package struct Index: Sendable, Hashable {
        package let columns: [String]
        package let isUnique: Bool
        /// Only some rows are in it.
        package let isPartial: Bool

        package init(columns: [String], isUnique: Bool, isPartial: Bool) {
            self.columns = columns
            self.isUnique = isUnique
            self.isPartial = isPartial
        }
    }

    package let name: String
    /// In the order in which they were made.
    package let columns: [Column]
    package let primaryKey: [String]
    package let foreignKeys: Set<ForeignKey>
    /// Also those that keep a UNIQUE; not that of the primary key.
    package let indexes: Set<Index>
    /// How many CHECKs it has: each engine writes them in its own way.
    package let checks: Int

    package init(
        name: String,
        columns: [Column],
        primaryKey: [String],
        foreignKeys: Set<ForeignKey>,
        indexes: Set<Index>,
        checks: Int
    ) {
        self.name = name
        self.columns = columns
        self.primaryKey = primaryKey
        self.foreignKeys = foreignKeys
        self.indexes = indexes
        self.checks = checks
    }

    /// Whether rows point at other rows of this table.
    package var refersToItself: Bool { foreignKeys.contains { $0.table == name } }
}

extension Database {
    /// Every table of ours, each after the tables that it refers to. The marks of the driver and the migrator are left out.
    package func tables() throws -> [TableDescription] {
        let found = try readSync { connection in
            switch engine {
            case .sqlite: try SQLiteSchema(connection).tables()
            case .postgresql: try PostgreSQLSchema(connection).tables()
            }
        }
        return Self.ordered(found.filter { !$0.name.hasPrefix("schema_") })
    }

    private static func ordered(_ tables: [TableDescription]) -> [TableDescription] {
        var waiting = tables.sorted { $0.name < $1.name }
        var ordered: [TableDescription] = []
        while !waiting.isEmpty {
            let names = Set(waiting.map(\.name))
            let free = waiting.filter { table in
                table.foreignKeys.allSatisfy { $0.table == table.name || !names.contains($0.table) }
            }
            // Tables that refer to each other in a ring have no order; we have none of these.
            guard !free.isEmpty else { return ordered + waiting }
            ordered += free
            waiting.removeAll { free.contains($0) }
        }
        return ordered
    }
}
