// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Where the rows of one database lie on a server: a schema of its own, owned by a role of its own. Inside a transaction the
/// connection is that role and sees that schema, so that no statement can reach another gemeente.
struct PostgreSQLPlace: Sendable, Hashable {
    let schema: String

    /// Lower-case letters, digits and underscores, so that the name is the same quoted and unquoted.
    init?(_ schema: String) {
        let isGood = schema.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
        guard isGood, (1...40).contains(schema.utf8.count) else { return nil }
        self.schema = schema
    }

    /// Roles belong to the whole server, so the name begins with that of the database.
    func role(in database: String) -> String { Self.quoted("\(database)_\(schema)") }

    func beginReading(on link: PostgreSQLLink, isLong: Bool) -> String {
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; \(link.patience) \(entering(link.database))"
            + (isLong ? Self.time : "")
    }

    /// Who writes takes the lock of the place first: writers of one gemeente, in whatever process, go one after the other, as
    /// they do in a file. What follows sees all that was kept before it, and the journal is in the order of the commits.
    func beginWriting(on link: PostgreSQLLink, isLong: Bool) -> String {
        "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; \(link.patience) \(entering(link.database))"
            + (isLong ? Self.time : "") + "; SELECT pg_advisory_xact_lock(\(lock))"
    }

    /// A command or an import may walk through a whole database.
    private static let time =
        "; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = '10min'"

    static let raiseGeneration = "UPDATE schema_generatie SET nummer = nummer + 1"
    var generation: String { "SELECT nummer FROM \(schema).schema_generatie" }

    private func entering(_ database: String) -> String {
        // Named last, a temporary table can never stand before a table of the gemeente.
        "SET LOCAL ROLE \(role(in: database)); SET LOCAL search_path = \(schema), pg_temp"
    }

    /// FNV-1a of the name. Two places with the same number would wait for each other and come to no other harm.
    private var lock: Int64 {
        let hash = schema.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return Int64(bitPattern: hash)
    }

    /// A name between quotes.
    static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }
}
