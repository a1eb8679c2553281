// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Synchronization

/// Too many wait already; ask again later.
package struct WorkGateFull: Error, Hashable {}

/// Runs heavy work a few at a time, each on a thread of its own; the others wait in order and hold no thread.
final class WorkGate: Sendable {
    private struct State {
        var idle: [DispatchQueue]
        var waiting: [@Sendable () -> Void] = []
    }

    private let limit: Int
    private let state: Mutex<State>

    init(atOnce: Int, waiting: Int) {
        limit = waiting
        // Serial queues, because each of them gets a thread of its own.
        state = Mutex(State(idle: (1...max(1, atOnce)).map { DispatchQueue(label: "secrets.\($0)", qos: .utility) }))
    }

    func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = submit { continuation.resume(with: Result(catching: work)) }
            if !isTaken { continuation.resume(throwing: WorkGateFull()) }
        }
    }

    private func submit(_ job: @escaping @Sendable () -> Void) -> Bool {
        let (isTaken, queue) = state.withLock { state -> (Bool, DispatchQueue?) in
            if let queue = state.idle.popLast() { return (true, queue) }
            guard state.waiting.count < limit else { return (false, nil) }
            state.waiting.append(job)
            return (true, nil)
        }
        if let queue { queue.async { [self] in work(on: queue, job) } }
        return isTaken
    }

    private func work(on queue: DispatchQueue, _ first: @Sendable () -> Void) {
        first()
        while let next = next(on: queue) { next() }
    }

    private func next(on queue: DispatchQueue) -> (@Sendable () -> Void)? {
        state.withLock { state in
            if !state.waiting.isEmpty { return state.waiting.removeFirst() }
            state.idle.append(queue)
            return nil
        }
    }
}
