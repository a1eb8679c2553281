// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Foundation
import Storage

/// A small database as each earlier version of the program made it, kept as SQL. Never edited; `make snapshots` adds the one that
/// is missing.
struct Schemafixture {
    static let soorten: [(naam: String, migrations: [Migration])] = [
        ("gemeente", GemeenteSchema.migrations), ("platform", PlatformSchema.migrations),
    ]

    let soort: String
    let versie: Int

    static var all: [Schemafixture] {
        soorten.flatMap { soort in soort.migrations.indices.map { Schemafixture(soort: soort.naam, versie: $0 + 1) } }
    }

    var migrations: [Migration] { Self.soorten.first { $0.naam == soort }?.migrations ?? [] }

    private var file: URL {
        let digits = String(10_000 + versie).dropFirst()
        return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "__Schemas__/\(soort)-\(digits).sql")
    }

    var text: String? { try? String(contentsOf: file, encoding: .utf8) }

    /// Brings a database up to date as the program does.
    func prepare(_ database: any Database) throws {
        if soort == "platform" {
            try PlatformSchema.prepare(database, at: 1)
        } else {
            try GemeenteSchema.prepare(database, at: 1)
        }
    }

    func record(_ text: String) throws { try Data(text.utf8).write(to: file) }

    /// A row in every table: 1, `x`, a byte, and nothing where nothing is allowed.
    static func fill(_ tables: [TableDescription], _ connection: any SQLConnection) throws {
        for table in tables {
            let columns = table.columns.filter { !$0.isNullable }
            let values = columns.map { value(table.name, $0) }
            let marks = columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
            try connection.run(
                "INSERT INTO \(table.name) (\(columns.map(\.name).joined(separator: ", "))) VALUES (\(marks))",
                values
            )
        }
    }

    private static func value(_ table: String, _ column: TableDescription.Column) -> SQLValue {
        switch "\(table).\(column.name)" {
        case "feit.werking": .integer(0)
        case "vernietigverklaring.door_id": "y"
        case "account.status": "actief"
        case "regelparameter.zekerheid": "H"
        case "aanmeldpoging.soort": "account"
        case "eenmalige_link.soort": "uitnodiging"
        default:
            switch column.kind {
            case .integer: .integer(1)
            case .text: "x"
            default: .blob([1])
            }
        }
    }

    /// The whole of a SQLite file as SQL.
    static func dump(_ database: any Database) throws -> String {
        try database.readSync { connection in
            let things = try connection.rows(
                "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY rowid"
            ) { (type: try $0.text(0), name: try $0.text(1), sql: try $0.text(2)) }
            let tables = things.filter { $0.type == "table" }
            var lines = [
                "-- SPDX-FileCopyrightText: 2026 Meedoen contributors", "-- SPDX-License-Identifier: EUPL-1.2",
            ]
            lines += tables.map { "\($0.sql);" }
            // Rows refer to each other: checked once all are there, as they were when they were written.
            for table in tables {
                try connection.each("SELECT * FROM \(table.name)") { row in
                    let values = try (0..<row.columnCount).map { try literal(row.value($0)) }
                    lines.append("INSERT INTO \(table.name) VALUES (\(values.joined(separator: ", ")));")
                    return .next
                }
            }
            lines += things.filter { $0.type != "table" }.map { "\($0.sql);" }
            return lines.joined(separator: "\n") + "\n"
        }
    }

    private static func literal(_ value: SQLValue) -> String {
        switch value {
        case .null: "NULL"
        case .integer(let number): String(number)
        case .text(let text): "'\(text.replacing("'", with: "''"))'"
        case .blob(let bytes):
            "x'" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "'"
        }
    }
}
