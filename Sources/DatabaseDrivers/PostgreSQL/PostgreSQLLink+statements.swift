// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ

extension PostgreSQLLink {
    /// Runs a statement and gives all it gave.
    func execute(
        _ sql: String,
        _ values: [SQLValue],
        in place: String
    ) throws(DatabaseFailure) -> PostgreSQLResult {
        try send(sql, values, in: place)
        let result = whole()
        try check(result)
        guard let result else { throw .unavailable }
        return result
    }

    /// Runs a statement and hands over its rows one by one; none is kept. Nothing else can be asked meanwhile.
    func stream(
        _ sql: String,
        _ values: [SQLValue],
        in place: String,
        _ body: (PostgreSQLResult) throws -> Reading
    ) throws {
        try send(sql, values, in: place)
        PQsetSingleRowMode(pointer)
        isStreaming = true
        defer {
            while next() != nil {}
            isStreaming = false
        }
        while let result = next() {
            if result.status == PGRES_SINGLE_TUPLE {
                if try body(result) == .stop { return }
            } else {
                try check(result)
            }
        }
        guard isAlive else { throw DatabaseFailure.unavailable }
    }

    /// Runs a statement for each list, many on their way at once, and counts the rows that changed.
    func executeEach(_ sql: String, _ lists: some Sequence<[SQLValue]>, in place: String) throws -> Int {
        guard !isStreaming else { throw DatabaseFailure.nested }
        let statement = settings.prepares ? try prepared(sql, in: place) : nil
        let text = statement == nil ? translated(sql) : ""
        guard PQenterPipelineMode(pointer) == 1 else { throw DatabaseFailure.unavailable }
        defer { PQexitPipelineMode(pointer) }
        var lists = lists.makeIterator()
        var changed = 0
        while true {
            var sent = 0
            var failure: (any Error)?
            do {
                // Few enough that the answers fit in the buffers between us, so that neither side waits for the other.
                while sent < 128, let values = lists.next() {
                    try send(statement, text, PostgreSQLArguments(values, types: statement?.types))
                    sent += 1
                }
            } catch {
                failure = error
            }
            guard sent > 0 || failure != nil else { return changed }
            guard PQpipelineSync(pointer) == 1 else { throw DatabaseFailure.unavailable }
            do { changed += try collect() } catch { failure = error }
            if let failure { throw failure }
        }
    }

    /// Reads the answers up to the mark that `PQpipelineSync` set.
    private func collect() throws(DatabaseFailure) -> Int {
        var changed = 0
        var failure: DatabaseFailure?
        while true {
            guard let result = next() else {
                guard isAlive else { throw .unavailable }
                continue
            }
            switch result.status {
            case PGRES_PIPELINE_SYNC:
                if let failure { throw failure }
                return changed
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK: changed += result.changed
            case PGRES_PIPELINE_ABORTED: break
            default: failure = failure ?? DatabaseFailure(result, isConnected: isAlive)
            }
        }
    }

    private func send(_ sql: String, _ values: [SQLValue], in place: String) throws(DatabaseFailure) {
        guard !isStreaming else { throw .nested }
        if settings.prepares {
            let statement = try prepared(sql, in: place)
            try send(statement, "", try PostgreSQLArguments(values, types: statement.types))
        } else {
            try send(nil, translated(sql), try PostgreSQLArguments(values, types: nil))
        }
    }

    private func send(
        _ statement: PostgreSQLStatements.Statement?,
        _ sql: String,
        _ arguments: PostgreSQLArguments
    ) throws(DatabaseFailure) {
        let sent = arguments.withPointers { count, values, lengths, formats in
            if let statement {
                PQsendQueryPrepared(pointer, statement.name, count, values, lengths, formats, 1)
            } else {
                PQsendQueryParams(pointer, sql, count, nil, values, lengths, formats, 1)
            }
        }
        guard sent == 1 else { throw .unavailable }
    }

    private func prepared(
        _ sql: String,
        in place: String
    ) throws(DatabaseFailure) -> PostgreSQLStatements.Statement {
        let key = PostgreSQLStatements.Key(place: place, sql: sql)
        if let statement = statements.find(key) { return statement }
        let old = statements.makeRoom(most: settings.statements)
        if !old.isEmpty { try execute(old.map { "DEALLOCATE \($0)" }.joined(separator: ";")) }
        let name = statements.newName()
        guard PQsendPrepare(pointer, name, translated(sql), 0, nil) == 1 else { throw .unavailable }
        try check(whole())
        guard PQsendDescribePrepared(pointer, name) == 1 else { throw .unavailable }
        let described = whole()
        try check(described)
        let count = described.map { PQnparams($0.pointer) } ?? 0
        return statements.add(key, name: name, types: (0..<count).map { PQparamtype(described?.pointer, $0) })
    }

    /// The placeholders in the words of this engine: `$1` for `?1`, outside of strings and quoted names.
    private func translated(_ sql: String) -> String {
        var quote: UInt8?
        let bytes = sql.utf8.map { byte -> UInt8 in
            if byte == quote {
                quote = nil
            } else if quote == nil {
                if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { quote = byte }
                if byte == UInt8(ascii: "?") { return UInt8(ascii: "$") }
            }
            return byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func check(_ result: PostgreSQLResult?) throws(DatabaseFailure) {
        guard let result else { throw .unavailable }
        switch result.status {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY: return
        default: throw DatabaseFailure(result, isConnected: isAlive)
        }
    }
}
