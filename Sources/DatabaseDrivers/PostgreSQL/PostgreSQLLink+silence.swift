// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif
internal import CLibPQ
internal import Dispatch

/// Waiting for a server that may say nothing any more: its machine stands still, the network swallows everything, or its standby
/// is away while a commit waits for it. The limits of the server itself do not help then.
extension PostgreSQLLink {
    /// The next result of what was sent; nil at its end, and when the server was silent for too long.
    func next() -> PostgreSQLResult? {
        guard hasAnswered() else { return nil }
        return PQgetResult(pointer).map(PostgreSQLResult.init)
    }

    /// The one result of what was sent.
    func whole() -> PostgreSQLResult? {
        let result = next()
        while next() != nil {}
        return result
    }

    /// Waits until libpq can give the next result without waiting, or knows that the connection is lost.
    private func hasAnswered() -> Bool {
        var limit = Self.now + silence
        while !isGivenUp, PQisBusy(pointer) == 1 {
            let now = Self.now
            guard now < limit else {
                isGivenUp = true
                break
            }
            var place = pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0)
            guard place.fd >= 0 else { break }
            guard poll(&place, 1, Int32(clamping: limit - now)) > 0 else { continue }
            // A lost connection: PQgetResult makes a result of it that says so.
            guard PQconsumeInput(pointer) == 1 else { break }
            limit = Self.now + silence
        }
        return !isGivenUp
    }

    private static var now: UInt64 { DispatchTime.now().uptimeNanoseconds / 1_000_000 }
}
