// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Synchronization

/// Runs jobs beside each other on threads of their own, a few at a time; the others wait in order. Each lane has a seat:
/// what its jobs work with, one after the other.
///
/// One hop to a thread costs a fifth of GRDB's own asynchronous read, and a waiting job holds no thread.
final class Lanes<Seat: Sendable>: Sendable {
    typealias Job = @Sendable (Seat) -> Void

    private struct Lane {
        let queue: DispatchQueue
        let seat: Seat
    }

    private struct State {
        var waiting = FIFO<Job>()
        var idle: [Lane]
    }

    private let state: Mutex<State>

    init(count: Int, label: String, seat: () -> Seat) {
        // Serial queues, because each of them gets a thread also when others are blocked.
        let lanes = (1...max(1, count)).map { Lane(queue: DispatchQueue(label: "\(label).\($0)"), seat: seat()) }
        state = Mutex(State(idle: lanes))
    }

    func run<T: Sendable>(_ body: @escaping @Sendable (Seat) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            submit { seat in continuation.resume(with: Result { try body(seat) }) }
        }
    }

    func submit(_ job: @escaping Job) {
        let lane = state.withLock { state -> Lane? in
            if let lane = state.idle.popLast() { return lane }
            state.waiting.append(job)
            return nil
        }
        guard let lane else { return }
        lane.queue.async { [self] in work(on: lane, job) }
    }

    private func work(on lane: Lane, _ first: Job) {
        first(lane.seat)
        while let next = next(on: lane) { next(lane.seat) }
    }

    private func next(on lane: Lane) -> Job? {
        state.withLock { state in
            if let job = state.waiting.popFirst() { return job }
            state.idle.append(lane)
            return nil
        }
    }
}
