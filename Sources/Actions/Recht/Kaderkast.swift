// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
internal import Synchronization
package import Domain

/// The dated table and the agreements of each gemeente, kept until somebody changes one of them: here, or in another instance
/// of the program.
package final class Kaderkast: Sendable {
    /// What an act is judged by.
    struct Wettelijk: Sendable {
        let kader: Klokkader
        /// How many changes of the law it knows. They are only ever added.
        let wijzigingen: Int
    }

    /// What the databases of the platform and the gemeente said of themselves.
    struct Stand: Equatable {
        let platform: UInt64
        let gemeente: UInt64
    }

    private struct Known {
        let task: Task<Wettelijk, any Error>
        let stand: Stand?
        var isMade = false
    }

    private let known = Mutex<[GemeenteCode: Known]>([:])

    package init() {}

    /// What is known, or what `make` makes of it. Who asks while it is made waits for the same answer, so that the clocks of a
    /// gemeente are not made again twice.
    func find(
        _ gemeente: GemeenteCode,
        _ stand: Stand?,
        make: @escaping @Sendable () async throws -> Wettelijk
    ) async throws -> Wettelijk {
        let task = known.withLock { known in
            if let entry = known[gemeente], !entry.isMade || (stand != nil && entry.stand == stand) {
                return entry.task
            }
            let task = Task {
                defer { self.known.withLock { $0[gemeente]?.isMade = true } }
                return try await make()
            }
            known[gemeente] = Known(task: task, stand: stand)
            return task
        }
        do {
            return try await task.value
        } catch {
            known.withLock { if $0[gemeente]?.task == task { $0[gemeente] = nil } }
            throw error
        }
    }
}

extension Desk {
    /// The law with its later changes, and what the gemeente agreed for itself.
    package func kader(_ gemeente: GemeenteCode) async throws -> Klokkader {
        try await wettelijk(gemeente).kader
    }

    /// The same, with the number of changes in it.
    ///
    /// The law is one for the whole installation; the clocks stand in the database of each gemeente. So a change of the
    /// law leaves the clocks of every gemeente behind until its task is done. Whoever comes in a gemeente before that has
    /// them computed again here, before anything is read.
    func wettelijk(_ gemeente: GemeenteCode) async throws -> Kaderkast.Wettelijk {
        let database = try gemeenten.open(gemeente)
        var stand: Kaderkast.Stand?
        if let all = try await platform.bezien(), let own = try await database.bezien() {
            stand = Kaderkast.Stand(platform: all, gemeente: own)
        }
        return try await kaders.find(gemeente, stand) {
            let now = try await CatchUp.run(gemeente, in: database, desk: self)
            return Kaderkast.Wettelijk(kader: now.kader, wijzigingen: now.wijzigingen)
        }
    }
}
