// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Synchronization

@testable import DatabaseDrivers

/// A session in which a transaction does not begin, or is not kept.
final class Unwilling: WriteSession {
    enum Moment { case begin, commit }

    private let failure: DatabaseFailure
    private let moment: Moment
    private(set) var begins = 0
    private(set) var isInTransaction = false

    init(_ failure: DatabaseFailure, at moment: Moment) {
        self.failure = failure
        self.moment = moment
    }

    var connection: any SQLConnection { get throws { Nothing() } }
    var isSpoiled: Bool { false }

    func begin() throws {
        begins += 1
        if moment == .begin { throw failure }
        isInTransaction = true
    }

    func commit(isChange: Bool) throws {
        isInTransaction = false
        throw failure
    }

    func rollback() { isInTransaction = false }
    func setSavepoint() throws {}
    func releaseSavepoint() throws {}
    func rollbackToSavepoint() throws {}
}

private struct Nothing: SQLConnection {
    func rows<T>(_ sql: String, _ arguments: [SQLValue], _ make: (borrowing SQLRow) throws -> T) throws -> [T] { [] }
    func first<T>(_ sql: String, _ arguments: [SQLValue], _ make: (borrowing SQLRow) throws -> T) throws -> T? { nil }
    func each(_ sql: String, _ arguments: [SQLValue], _ body: (borrowing SQLRow) throws -> Reading) throws {}
    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int { 0 }
    func run(_ sql: String, each arguments: some Sequence<[SQLValue]>) throws -> Int { 0 }
    func runScript(_ sql: String) throws {}
    func attempt<T>(_ body: () throws -> T) throws -> T { try body() }
}

/// A write that remembers what it was told.
final class Waiting: WriteJob {
    private let told = Mutex<DatabaseFailure?>(nil)

    var isNote: Bool { false }
    var failure: DatabaseFailure? { told.withLock { $0 } }

    func perform(_ connection: any SQLConnection) throws {}

    func finish(_ failure: (any Error)?) {
        told.withLock { $0 = failure as? DatabaseFailure }
    }
}
