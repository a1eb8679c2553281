// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// One write that waits for its turn: run once, answered once.
protocol WriteJob: AnyObject, Sendable {
    /// Whether answers that were read before still hold after it.
    var isNote: Bool { get }

    /// Runs the body and keeps what it gives; throws what it throws.
    func perform(_ connection: any SQLConnection) throws

    /// Answers the caller: with what the body gave, or with the failure.
    func finish(_ failure: (any Error)?)
}

/// The write of an async caller.
final class AwaitedWrite<T: Sendable>: WriteJob {
    let isNote: Bool
    private let body: @Sendable (any SQLConnection) throws -> T
    private let state: Mutex<State>

    private struct State {
        var continuation: CheckedContinuation<T, any Error>?
        var result: T?
    }

    init(
        isNote: Bool = false,
        _ body: @escaping @Sendable (any SQLConnection) throws -> T,
        _ continuation: CheckedContinuation<T, any Error>
    ) {
        self.isNote = isNote
        self.body = body
        state = Mutex(State(continuation: continuation))
    }

    func perform(_ connection: any SQLConnection) throws {
        let result = try body(connection)
        state.withLock { $0.result = result }
    }

    func finish(_ failure: (any Error)?) {
        // Taken out under the lock, so that a second call finds nothing to answer.
        let (continuation, result) = state.withLock { state in
            defer { state.continuation = nil }
            return (state.continuation, state.result)
        }
        switch (failure, result) {
        case (let failure?, _): continuation?.resume(throwing: failure)
        case (nil, let result?): continuation?.resume(returning: result)
        case (nil, nil): continuation?.resume(throwing: DatabaseFailure.closed)
        }
    }
}
