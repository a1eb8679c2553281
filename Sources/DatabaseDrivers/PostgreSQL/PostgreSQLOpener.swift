// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Logging
internal import Synchronization

/// Opens connections. After a failure nobody tries for a moment, so that requests are refused at once instead of each waiting
/// for a server that is not there.
final class PostgreSQLOpener: Sendable {
    let settings: PostgreSQLSettings
    private let logger: Logger
    private let state = Mutex(State())
    private static let pause: UInt64 = 500_000_000

    private struct State {
        var notBefore: UInt64 = 0
        var isDown = false
    }

    init(_ settings: PostgreSQLSettings, logger: Logger) {
        self.settings = settings
        self.logger = logger
    }

    func open() throws -> PostgreSQLLink {
        let now = DispatchTime.now().uptimeNanoseconds
        guard state.withLock({ now >= $0.notBefore }) else { throw DatabaseFailure.unavailable }
        do {
            let link = try PostgreSQLLink(settings)
            if cameBack() { logger.notice("database is reachable again") }
            return link
        } catch let error as PostgreSQLUnreachable {
            if wentAway() { logger.error("database is unreachable", metadata: ["reason": "\(error.reason)"]) }
            throw DatabaseFailure.unavailable
        }
    }

    private func cameBack() -> Bool {
        state.withLock { state in
            defer { state.isDown = false }
            return state.isDown
        }
    }

    private func wentAway() -> Bool {
        state.withLock { state in
            defer { state.isDown = true }
            state.notBefore = DispatchTime.now().uptimeNanoseconds + PostgreSQLOpener.pause
            return !state.isDown
        }
    }
}
