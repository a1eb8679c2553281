// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Turns the schema text that is written once into the words of an engine.
///
/// The portable text knows the types TEXT, BIGINT, SMALLINT and BYTEA. Behind the closing bracket of a table may stand
/// CLUSTERED: the rows lie in the order of the primary key, which pays where they are read as a range of it. Text is put in
/// order by its bytes in both engines, whatever language the server speaks.
package struct Dialect: Sendable {
    private let engine: DatabaseEngine

    package init(_ engine: DatabaseEngine) {
        self.engine = engine
    }

    /// Words that one engine lacks or reads otherwise.
    ///
    /// DEFERRABLE stands here because writes share a commit: a check that waits for the commit would fail them all.
    private static let refused: Set<String> = [
        "AUTOINCREMENT", "BEGIN", "BIGSERIAL", "BLOB", "BOOLEAN", "COMMIT", "DATE", "DEFERRABLE", "INT", "INTEGER",
        "JSONB", "PRAGMA", "REAL", "ROWID", "SERIAL", "STRICT", "TIMESTAMP", "TRIGGER", "UUID", "VARCHAR", "VIRTUAL",
    ]

    func translate(_ sql: String, of migration: Migration) throws(MigrationFailure) -> String {
        for case .word(let word) in SQLScanner.tokens(of: sql) where Self.refused.contains(word.uppercased()) {
            throw .notPortable(number: migration.number, word: word)
        }
        return translated(sql)
    }

    /// The text for the engine; words that are not portable are left as they are.
    package func translated(_ sql: String) -> String {
        switch engine {
        case .sqlite: sqlite(SQLScanner.tokens(of: sql))
        case .postgresql: postgresql(SQLScanner.tokens(of: sql))
        }
    }

    private func postgresql(_ tokens: [SQLScanner.Token]) -> String {
        tokens.map { token in
            if token.isWord("CLUSTERED") { return "" }
            return token.isWord("TEXT") ? "TEXT COLLATE \"C\"" : token.text
        }.joined()
    }

    private func sqlite(_ tokens: [SQLScanner.Token]) -> String {
        var result = ""
        var words: [String] = []
        var depth = 0
        for (position, token) in tokens.enumerated() {
            switch token {
            case .word(let word):
                if depth == 0 { words.append(word.uppercased()) }
                result += Self.sqliteWord(word)
            case .other("("):
                depth += 1
                result += "("
            case .other(")"):
                depth -= 1
                result += ")"
                if depth == 0, words.starts(with: ["CREATE", "TABLE"]) {
                    let next = tokens[(position + 1)...].first { !$0.isBlank }
                    result += next?.isWord("CLUSTERED") == true ? " STRICT, WITHOUT ROWID" : " STRICT"
                }
            case .other(";"):
                words = []
                result += ";"
            default:
                result += token.text
            }
        }
        return result
    }

    private static func sqliteWord(_ word: String) -> String {
        switch word.uppercased() {
        case "BIGINT", "SMALLINT": "INTEGER"
        case "BYTEA": "BLOB"
        case "CLUSTERED": ""
        default: word
        }
    }
}
