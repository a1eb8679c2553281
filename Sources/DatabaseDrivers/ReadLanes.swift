// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Synchronization

/// Runs reads beside each other on threads of their own, a few at a time; the others wait in order.
///
/// One hop to a thread costs a fifth of GRDB's own asynchronous read, and a waiting read holds no thread.
final class ReadLanes: Sendable {
    private struct State {
        var waiting = FIFO<@Sendable () -> Void>()
        var idle: [DispatchQueue]
    }

    private let state: Mutex<State>

    init(count: Int, label: String) {
        // Serial queues, because each of them gets a thread also when others are blocked.
        state = Mutex(State(idle: (1...max(1, count)).map { DispatchQueue(label: "\(label).read.\($0)") }))
    }

    func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            submit { continuation.resume(with: Result(catching: body)) }
        }
    }

    private func submit(_ job: @escaping @Sendable () -> Void) {
        let lane = state.withLock { state -> DispatchQueue? in
            if let lane = state.idle.popLast() { return lane }
            state.waiting.append(job)
            return nil
        }
        guard let lane else { return }
        lane.async { [self] in work(on: lane, job) }
    }

    private func work(on lane: DispatchQueue, _ first: @Sendable () -> Void) {
        first()
        while let next = next(on: lane) { next() }
    }

    private func next(on lane: DispatchQueue) -> (@Sendable () -> Void)? {
        state.withLock { state in
            if let job = state.waiting.popFirst() { return job }
            state.idle.append(lane)
            return nil
        }
    }
}
