// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif
internal import CLibPQ
internal import Dispatch

/// One connection to a server with its prepared statements. Used by one thread at a time; whoever holds it sees to that.
final class PostgreSQLLink {
    let pointer: OpaquePointer
    let settings: PostgreSQLSettings
    var statements = PostgreSQLStatements()
    /// Rows of a statement are still read: nothing else can be asked.
    var isStreaming = false
    /// The name of the database, as the server calls it; a pooler between us may call it otherwise.
    private(set) var database = ""
    /// The role that signed in.
    private(set) var login = ""
    /// What the last command of the simple protocol did.
    private(set) var tag = ""
    /// How long the server may be silent, in milliseconds.
    var silence: UInt64
    /// The server was silent for longer: what it says later is not waited for.
    var isGivenUp = false
    private var lastUse = DispatchTime.now().uptimeNanoseconds

    /// Connects, and looks whether this server keeps what it confirms.
    init(_ settings: PostgreSQLSettings) throws {
        self.settings = settings
        silence = settings.silenceMilliseconds
        // What stands in the URL wins over what stands before it.
        let words = [
            ("application_name", "meedoen"), ("connect_timeout", String(settings.connectSeconds)),
            ("target_session_attrs", "read-write"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
            ("keepalives_count", "3"), ("tcp_user_timeout", "15000"), ("dbname", settings.url),
            ("client_encoding", "UTF8"),
        ]
        let opened = Self.withCStrings(words.map(\.0)) { keys in
            Self.withCStrings(words.map(\.1)) { values in PQconnectdbParams(keys, values, 1) }
        }
        guard let opened else { throw DatabaseFailure.unavailable }
        pointer = opened
        guard isAlive else { throw PostgreSQLUnreachable(reason: message) }
        PQsetNoticeProcessor(opened, { _, _ in }, nil)
        try begin()
    }

    deinit {
        PQfinish(pointer)
    }

    /// Whether the connection can still be used, as far as is known.
    var isAlive: Bool { !isGivenUp && PQstatus(pointer) == CONNECTION_OK }

    var state: PGTransactionStatusType { PQtransactionStatus(pointer) }

    var isIdleTooLong: Bool {
        DispatchTime.now().uptimeNanoseconds > lastUse + settings.idleSeconds * 1_000_000_000
    }

    /// Time-outs for one transaction, behind a pooler that gives the next one to another connection.
    var patience: String { settings.prepares ? "" : settings.timeouts(word: "SET LOCAL") }

    /// What libpq says about the connection: names of host, database and role, never content.
    private var message: String {
        PQerrorMessage(pointer).map { String(cString: $0).split(separator: "\n").joined(separator: " ") } ?? ""
    }

    private func begin() throws {
        try execute(
            """
            SET standard_conforming_strings = on; SET client_min_messages = warning;
            \(settings.prepares ? settings.timeouts(word: "SET") + Self.onePlan : "")
            """
        )
        guard let names = try execute("SELECT current_database(), session_user") else {
            throw DatabaseFailure.unavailable
        }
        (database, login) = (try SQLRow(names).text(0), try SQLRow(names).text(1))
        guard PQserverVersion(pointer) >= 150_000 else {
            throw PostgreSQLUnfit(setting: "server_version", wanted: "15", found: String(PQserverVersion(pointer)))
        }
        var wanted = [("server_encoding", ["UTF8"])]
        if settings.demandsDurability {
            wanted += [
                ("fsync", ["on"]), ("full_page_writes", ["on"]),
                ("synchronous_commit", ["on", "local", "remote_write", "remote_apply"]),
            ]
        }
        for (setting, good) in wanted {
            let found = try execute("SHOW \(setting)").map { try SQLRow($0).text(0) } ?? ""
            guard good.contains(found) else {
                throw PostgreSQLUnfit(setting: setting, wanted: good.joined(separator: " | "), found: found)
            }
        }
    }

    /// Most of our statements take longer to plan than to run, and are written so that one plan serves all arguments.
    private static let onePlan = " SET plan_cache_mode = force_generic_plan"

    /// Runs one or more statements in the simple protocol, in one trip. Gives the last result that has rows.
    @discardableResult
    func execute(_ sql: String) throws(DatabaseFailure) -> PostgreSQLResult? {
        guard !isStreaming else { throw .nested }
        lastUse = DispatchTime.now().uptimeNanoseconds
        guard PQsendQuery(pointer, sql) == 1 else { throw .unavailable }
        var rows: PostgreSQLResult?
        var failure: DatabaseFailure?
        while let result = next() {
            switch result.status {
            case PGRES_TUPLES_OK: rows = result
            case PGRES_COMMAND_OK: tag = result.tag
            case PGRES_EMPTY_QUERY: break
            default: failure = failure ?? DatabaseFailure(result, isConnected: isAlive)
            }
        }
        if let failure { throw failure }
        guard isAlive else { throw .unavailable }
        return rows
    }

    private static func withCStrings<R>(
        _ strings: [String],
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> R
    ) -> R {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        let pointers = copies.map { UnsafePointer($0) } + [nil]
        return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}

/// Why no connection could be made; for the log.
struct PostgreSQLUnreachable: Error {
    let reason: String
}

/// A server on which nothing should be kept.
package struct PostgreSQLUnfit: Error, Hashable, CustomStringConvertible {
    package let setting: String
    package let wanted: String
    package let found: String

    package var description: String {
        "De PostgreSQL-server is niet te gebruiken: \(setting) is \(found), maar moet \(wanted) zijn."
    }
}
