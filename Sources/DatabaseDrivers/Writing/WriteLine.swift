// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Synchronization

/// The writes of one database, one after the other, on whichever lane is free: so that a database takes one lane at most.
final class WriteLine<Seat: Sendable>: Sendable {
    typealias Unit = @Sendable (Seat) -> Void

    private struct State {
        var waiting = FIFO<Unit>()
        var isRunning = false
    }

    private let state = Mutex(State())
    private let running = DispatchGroup()

    func add(on lanes: Lanes<Seat>, _ unit: @escaping Unit) {
        running.enter()
        let mustStart = state.withLock { state in
            state.waiting.append(unit)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if mustStart { start(on: lanes) }
    }

    /// Waits until all that was added is done.
    func wait() { running.wait() }

    private func start(on lanes: Lanes<Seat>) {
        lanes.submit { [self] seat in
            if let unit = state.withLock({ $0.waiting.popFirst() }) {
                unit(seat)
                running.leave()
            }
            let isMore = state.withLock { state in
                state.isRunning = !state.waiting.isEmpty
                return state.isRunning
            }
            if isMore { start(on: lanes) }
        }
    }
}
