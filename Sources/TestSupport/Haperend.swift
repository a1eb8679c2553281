// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
internal import Synchronization

/// A database that fails when a test says so: everything, writes alone, or all that adds a row, the journal of who looked too.
package final class Haperend: Database {
    package enum Wanneer: Sendable { case altijd, bijSchrijven, bijNoteren }

    private let inner: any Database
    private let fault = Mutex<(failure: DatabaseFailure, when: Wanneer)?>(nil)

    package init(_ inner: any Database) {
        self.inner = inner
    }

    /// From now on fails with `failure`; nil mends it.
    package func hapert(_ failure: DatabaseFailure?, _ when: Wanneer = .altijd) {
        fault.withLock { $0 = failure.map { ($0, when) } }
    }

    private func check(isWrite: Bool, isNote: Bool = false) throws {
        guard let fault = fault.withLock({ $0 }) else { return }
        let isMeant =
            switch fault.when {
            case .altijd: true
            case .bijSchrijven: isWrite
            case .bijNoteren: isWrite || isNote
            }
        if isMeant { throw fault.failure }
    }

    package var engine: DatabaseEngine { inner.engine }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try check(isWrite: false)
        return try await inner.read(body)
    }

    @discardableResult
    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try check(isWrite: true)
        return try await inner.write(body)
    }

    // What is noted of a look is part of reading.
    @discardableResult
    package func note<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try check(isWrite: false, isNote: true)
        return try await inner.note(body)
    }

    package func generation() async throws -> UInt64? {
        try check(isWrite: false)
        return try await inner.generation()
    }

    @discardableResult
    package func writeAlone<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try check(isWrite: true)
        return try await inner.writeAlone(body)
    }

    package func readSync<T>(_ body: (any SQLConnection) throws -> T) throws -> T { try inner.readSync(body) }

    @discardableResult
    package func writeExclusively<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try inner.writeExclusively(body)
    }

    package func settle() async throws -> Bool { try await inner.settle() }
    package func rest() { inner.rest() }
    package func close() throws { try inner.close() }
}
