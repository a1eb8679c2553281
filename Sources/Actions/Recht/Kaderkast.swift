// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
internal import Synchronization
package import Domain

/// The dated table and the agreements of each gemeente, read once and kept until somebody changes them.
package final class Kaderkast: Sendable {
    private let known = Mutex<[GemeenteCode: Task<Klokkader, any Error>]>([:])
    private let rondes = Atomic<Int>(0)

    package init() {}

    /// What is known, or what `make` makes of it; who asks at the same time waits for the same answer.
    func find(
        _ gemeente: GemeenteCode,
        make: @escaping @Sendable () async throws -> Klokkader
    ) async throws -> Klokkader {
        let task = known.withLock { known in
            if let task = known[gemeente] { return task }
            let task = Task { try await make() }
            known[gemeente] = task
            return task
        }
        do {
            return try await task.value
        } catch {
            known.withLock { if $0[gemeente] == task { $0[gemeente] = nil } }
            throw error
        }
    }

    /// Which tables these are: another number after each change.
    var ronde: Int { rondes.load(ordering: .acquiring) }

    /// Forgets everything; the next act reads it again.
    func clear() {
        known.withLock { $0 = [:] }
        rondes.add(1, ordering: .releasing)
    }
}

extension Desk {
    /// The law with its later changes, and what the gemeente agreed for itself.
    ///
    /// The law is one for the whole installation; the clocks stand in the database of each gemeente. So a change of the
    /// law leaves the clocks of every gemeente behind. Whoever comes first in a gemeente has them computed again here,
    /// before anything is read.
    package func kader(_ gemeente: GemeenteCode) async throws -> Klokkader {
        try await kaders.find(gemeente) {
            let changes = try await platform.read { try ParameterStore($0).all() }
            let database = try gemeenten.open(gemeente)
            let (afspraken, stempel) = try await database.read { connection in
                (try InstellingStore(connection).werkafspraken(), try StempelStore(connection).find())
            }
            let kader = Klokkader(parameters: Parametertabel.wet.adding(changes), afspraken: afspraken)
            let wanted = StempelStore.stempel(wijzigingen: changes.count)
            if stempel != wanted {
                _ = try await RebuildDerived.rebuild(gemeente, kader, desk: self)
                try await database.write { try StempelStore($0).save(wanted) }
            }
            return kader
        }
    }
}
