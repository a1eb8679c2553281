// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Synchronization

/// Lets writes that wait at the same moment share one transaction, so that one wait for the disk serves all of them.
///
/// Each job has a savepoint of its own: a job that fails is undone alone. Nobody is answered before the commit.
final class GroupCommit: Sendable {
    /// How much goes into one transaction. A lone job never waits for company.
    struct Limits: Sendable {
        var jobs = 64
        var nanoseconds: UInt64 = 5_000_000
    }

    private struct State {
        var waiting = FIFO<any WriteJob>()
        var isScheduled = false
        /// Why no more writes are taken.
        var ended: DatabaseFailure?
    }

    private let limits: Limits
    private let state = Mutex(State())
    private let commits = Atomic<UInt64>(0)

    init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Waits for a write of an async caller; `schedule` sees to it that `runBatch` is called.
    func run<T: Sendable>(
        isNote: Bool,
        schedule: () -> Void,
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            if submit(AwaitedWrite(isNote: isNote, body, continuation)) { schedule() }
        }
    }

    /// Takes a job. True when the caller must see to it that `runBatch` is called.
    func submit(_ job: any WriteJob) -> Bool {
        let (ended, mustSchedule) = state.withLock { state -> (DatabaseFailure?, Bool) in
            if let ended = state.ended { return (ended, false) }
            state.waiting.append(job)
            defer { state.isScheduled = true }
            return (nil, !state.isScheduled)
        }
        if let ended { job.finish(ended) }
        return mustSchedule
    }

    /// How many commits may have changed an answer.
    var generation: UInt64 { commits.load(ordering: .acquiring) }

    /// Counts a commit; called before anybody hears of it.
    func moved() {
        commits.add(1, ordering: .releasing)
    }

    /// Throws when no more writes are taken.
    func check() throws(DatabaseFailure) {
        if let ended = state.withLock({ $0.ended }) { throw ended }
    }

    /// Takes no more writes from now on; the first reason stays. Those that wait already are still run.
    func end(_ reason: DatabaseFailure) {
        state.withLock { $0.ended = $0.ended ?? reason }
    }

    /// Takes no more writes when the failure is one after which the file cannot be trusted.
    func endIfFinal(_ failure: DatabaseFailure) {
        if failure == .stopped || failure == .corrupt { end(failure) }
    }

    /// Runs one transaction with the jobs that wait, after `ready`. True when more wait and it must be called again.
    func runBatch(on session: some WriteSession, ready: () throws -> Void = {}) -> Bool {
        if let first = take() { runBatch(from: first, on: session, ready) }
        return state.withLock { state in
            state.isScheduled = !state.waiting.isEmpty
            return state.isScheduled
        }
    }

    private func take() -> (any WriteJob)? {
        state.withLock { $0.waiting.popFirst() }
    }

    private func takeAll() -> [any WriteJob] {
        state.withLock { state in
            var all: [any WriteJob] = []
            while let job = state.waiting.popFirst() { all.append(job) }
            return all
        }
    }

    private func runBatch(from first: any WriteJob, on session: some WriteSession, _ ready: () throws -> Void) {
        var done: [(job: any WriteJob, failure: (any Error)?)] = []
        do {
            try refuseAfterStop()
            try ready()
            try session.begin()
            let limit = DispatchTime.now().uptimeNanoseconds + limits.nanoseconds
            var next: (any WriteJob)? = first
            while let job = next {
                done.append((job, nil))
                done[done.count - 1].failure = try perform(job, on: session)
                let isFull = done.count >= limits.jobs || DispatchTime.now().uptimeNanoseconds > limit
                next = isFull ? nil : take()
            }
            try session.commit(isChange: isChange(done))
        } catch {
            session.rollback()
            if let failure = error as? DatabaseFailure { endIfFinal(failure) }
            let isLost = [.unavailable, .uncertain].contains(error as? DatabaseFailure)
            // Those behind would wait as long, one after the other, to hear the same. Of them nothing was kept for certain.
            let behind = done.isEmpty || isLost ? takeAll() : []
            if done.isEmpty { done = [(first, nil)] }
            for (job, _) in done { job.finish(error) }
            for job in behind { job.finish(isLost ? DatabaseFailure.unavailable : error) }
            return
        }
        if isChange(done) { moved() }
        for (job, failure) in done { job.finish(failure) }
    }

    private func isChange(_ done: [(job: any WriteJob, failure: (any Error)?)]) -> Bool {
        done.contains { !$0.job.isNote && $0.failure == nil }
    }

    /// Runs one job in its savepoint and gives back what it threw. Throws when the whole transaction is lost.
    private func perform(_ job: any WriteJob, on session: some WriteSession) throws -> (any Error)? {
        try session.setSavepoint()
        do {
            try job.perform(try session.connection)
            if session.isSpoiled { throw DatabaseFailure.spoiled }
        } catch {
            // After a full disk and the like the engine has undone the whole transaction by itself.
            guard session.isInTransaction else { throw error }
            try session.rollbackToSavepoint()
            try session.releaseSavepoint()
            return error
        }
        guard session.isInTransaction else { throw DatabaseFailure.nested }
        try session.releaseSavepoint()
        return nil
    }

    /// Throws after a failure; writes that waited when the database was closed are still run.
    func refuseAfterStop() throws {
        if let ended = state.withLock({ $0.ended }), ended != .closed { throw ended }
    }
}
