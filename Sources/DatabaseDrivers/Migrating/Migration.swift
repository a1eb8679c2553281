// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One numbered step of a schema. Once released it is never edited: a change is a next step.
package struct Migration: Sendable {
    package let number: Int
    package let name: String
    /// Portable text, see ``Dialect``.
    package let sql: String
    /// What only one engine understands, such as a trigger; runs after `sql`.
    package let sqlite: String
    package let postgresql: String

    package init(_ number: Int, _ name: String, _ sql: String, sqlite: String = "", postgresql: String = "") {
        self.number = number
        self.name = name
        self.sql = sql
        self.sqlite = sqlite
        self.postgresql = postgresql
    }

    /// FNV-1a, 64 bits, of all three texts, in sixteen hexadecimal digits. Guards against accidents, not against
    /// people.
    package var checksum: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in [sql, sqlite, postgresql] {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0x1F) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    func text(for engine: DatabaseEngine) throws(MigrationFailure) -> String {
        let portable = try Dialect(engine).translate(sql, of: self)
        return switch engine {
        case .sqlite: portable + "\n" + sqlite
        case .postgresql: portable + "\n" + postgresql
        }
    }
}
