// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How a PostgreSQL server is reached and how long anything may take there.
package struct PostgreSQLSettings: Sendable {
    /// `postgresql://…` or key=value words, as libpq reads them; several hosts are tried in order. May hold a password, so it
    /// is never logged.
    package var url: String
    /// Connections that read, and that write. A write waits for its turn, so the two never wait for each other.
    package var readers = 8
    package var writers = 4
    package var connectSeconds = 5
    package var statementMilliseconds = 30_000
    /// How long a write waits for another process that writes in the same gemeente.
    package var lockMilliseconds = 15_000
    package var idleInTransactionMilliseconds = 60_000
    /// How long a server may be silent before its connection is given up: longer than it lets a statement take, so that as a
    /// rule the server itself says what happened.
    package var silenceMilliseconds: UInt64 = 35_000
    /// The same while a write is kept: a commit waits without end for a standby that is away.
    package var commitMilliseconds: UInt64 = 10_000
    /// The same in a long write, whose statements may take their time.
    package var longMilliseconds: UInt64 = 600_000
    /// A connection that was idle longer is not trusted but opened anew.
    package var idleSeconds: UInt64 = 600
    /// Keeps statements prepared under a name. Not behind a pooler that hands a connection on after each transaction and does
    /// not carry names.
    package var prepares = true
    /// Refuses a server that confirms a commit before it is on disk. Only tests may do without.
    package var demandsDurability = true
    /// How many prepared statements a connection keeps.
    package var statements = 600

    package init(url: String) {
        self.url = url
    }

    func timeouts(word: String) -> String {
        "\(word) statement_timeout = \(statementMilliseconds); \(word) lock_timeout = \(lockMilliseconds); "
            + "\(word) idle_in_transaction_session_timeout = \(idleInTransactionMilliseconds);"
    }
}
