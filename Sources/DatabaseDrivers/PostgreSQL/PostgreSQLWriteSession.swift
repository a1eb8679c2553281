// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ

/// Transactions on the connection of a seat.
///
/// The first write of a batch needs no savepoint: when it fails, the transaction begins again. So a lone write, which most are,
/// costs two trips beside its own statements.
final class PostgreSQLWriteSession: WriteSession {
    private let holder: PostgreSQLHolder
    private let place: PostgreSQLPlace
    private let isLong: Bool
    private var link: PostgreSQLLink?
    private var jobs = 0
    /// The savepoint of the job before still stands; it goes in the same trip that sets the next.
    private var isReleaseDue = false

    init(_ holder: PostgreSQLHolder, _ place: PostgreSQLPlace, isLong: Bool) {
        self.holder = holder
        self.place = place
        self.isLong = isLong
    }

    var connection: any SQLConnection {
        get throws { PostgreSQLConnection(link: try current, place: place.schema) }
    }

    private var current: PostgreSQLLink {
        get throws(DatabaseFailure) {
            guard let link else { throw .unavailable }
            return link
        }
    }

    var isInTransaction: Bool {
        guard let link, link.isAlive else { return false }
        return link.state == PQTRANS_INTRANS || link.state == PQTRANS_INERROR
    }

    var isSpoiled: Bool { link?.state == PQTRANS_INERROR }

    func begin() throws {
        (jobs, isReleaseDue) = (0, false)
        do {
            link = try holder.retrying { link in
                try start(link)
                return link
            }
        } catch {
            holder.settle()
            throw error
        }
    }

    private func start(_ link: PostgreSQLLink) throws(DatabaseFailure) {
        link.silence = isLong ? link.settings.longMilliseconds : link.settings.silenceMilliseconds
        do {
            try link.execute(place.beginWriting(on: link, isLong: isLong))
        } catch {
            // A server that only reads was the first one before another took over: look for that one.
            if error == .readOnly || !link.isAlive { throw .unavailable }
            throw error
        }
    }

    func commit(isChange: Bool) throws {
        let link = try current
        link.silence = isLong ? link.settings.silenceMilliseconds : link.settings.commitMilliseconds
        do throws(DatabaseFailure) {
            try link.execute(isChange ? "\(PostgreSQLPlace.raiseGeneration); COMMIT" : "COMMIT")
        } catch {
            throw error == .unavailable ? .uncertain : error
        }
        // Asked to commit what failed, the server rolls back and calls that a success.
        guard link.tag == "COMMIT" else { throw DatabaseFailure.spoiled }
        holder.settle()
    }

    func rollback() {
        if isInTransaction { _ = try? link?.execute("ROLLBACK") }
        holder.settle()
    }

    func setSavepoint() throws {
        jobs += 1
        guard jobs > 1 else { return }
        try current.execute(isReleaseDue ? "RELEASE SAVEPOINT job; SAVEPOINT job" : "SAVEPOINT job")
        isReleaseDue = false
    }

    func releaseSavepoint() throws {
        isReleaseDue = jobs > 1
    }

    func rollbackToSavepoint() throws {
        let link = try current
        if jobs > 1 { return _ = try link.execute("ROLLBACK TO SAVEPOINT job") }
        try link.execute("ROLLBACK")
        try start(link)
    }
}
