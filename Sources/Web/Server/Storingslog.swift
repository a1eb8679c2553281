// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Synchronization

/// One line in the log stands for all that was refused in the same while: with a line for each request a database that is away
/// for an hour would fill the disk.
final class Storingslog: Sendable {
    private struct Stand {
        var gemeld: Int64
        var geweigerd = 0
    }

    private let standen = Mutex<[String: Stand]>([:])
    private static let pauze: Int64 = 30_000

    /// How many were refused for this reason since the last line, this one included; nil when it is too early for a next line.
    func add(_ fout: String, at tijd: Tijdstip) -> Int? {
        standen.withLock { standen in
            let nu = tijd.milliseconden
            var stand = standen[fout] ?? Stand(gemeld: nu - Storingslog.pauze)
            stand.geweigerd += 1
            let isDue = abs(nu - stand.gemeld) >= Storingslog.pauze
            let geweigerd = stand.geweigerd
            standen[fout] = isDue ? Stand(gemeld: nu) : stand
            return isDue ? geweigerd : nil
        }
    }
}
