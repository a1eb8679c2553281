// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ
internal import Synchronization

/// The seat of a lane: its connection, opened when it is needed and again when it was lost.
final class PostgreSQLSeat: Sendable {
    private let holder: Mutex<PostgreSQLHolder>

    init(_ opener: PostgreSQLOpener) {
        holder = Mutex(PostgreSQLHolder(opener))
    }

    /// Runs a body that changes nothing. Runs it once more when a connection that was open before turns out to be lost.
    func read<T: Sendable>(_ body: @Sendable (PostgreSQLLink) throws -> T) throws -> T {
        try holder.withLock { holder in
            defer { holder.settle() }
            return try holder.retrying { try body($0) }
        }
    }

    /// Runs the writes that wait, in a session on this seat's connection.
    func write(_ place: PostgreSQLPlace, isLong: Bool = false, _ body: @Sendable (PostgreSQLWriteSession) -> Void) {
        holder.withLock { holder in body(PostgreSQLWriteSession(holder, place, isLong: isLong)) }
    }
}

/// Keeps a connection that may be there.
final class PostgreSQLHolder {
    private let opener: PostgreSQLOpener
    private var link: PostgreSQLLink?

    init(_ opener: PostgreSQLOpener) {
        self.opener = opener
    }

    /// Lets go of the connection when it cannot be used any more.
    func settle() {
        if let link, !link.isAlive || link.state != PQTRANS_IDLE { self.link = nil }
    }

    /// Runs `body` on a connection that is alive; a second time, on a new one, when an old one turns out to be of no use.
    func retrying<T>(_ body: (PostgreSQLLink) throws -> T) throws -> T {
        if let old = link, old.isAlive, !old.isIdleTooLong {
            do {
                return try body(old)
            } catch DatabaseFailure.unavailable {
                // The server was started again, or another one took over, while nobody used this connection.
            } catch DatabaseFailure.notAllowed {
                // A connection may miss that it was made a member of a role that is new: PostgreSQL loses that word when it
                // comes while the list of roles is read. A new connection reads the list anew.
            }
        }
        link = nil
        let new = try opener.open()
        link = new
        return try body(new)
    }
}
