// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
internal import Synchronization
package import Domain

/// The dated table and the agreements of each gemeente, read once and kept until somebody changes them.
package final class Kaderkast: Sendable {
    private let known = Mutex<[GemeenteCode: Klokkader]>([:])
    private let rondes = Atomic<Int>(0)

    package init() {}

    func find(_ gemeente: GemeenteCode) -> Klokkader? { known.withLock { $0[gemeente] } }

    func keep(_ kader: Klokkader, of gemeente: GemeenteCode) { known.withLock { $0[gemeente] = kader } }

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
    package func kader(_ gemeente: GemeenteCode) async throws -> Klokkader {
        if let kader = kaders.find(gemeente) { return kader }
        let changes = try await platform.read { try ParameterStore($0).all() }
        let afspraken = try await gemeenten.open(gemeente).read { try InstellingStore($0).werkafspraken() }
        let kader = Klokkader(parameters: Parametertabel.wet.adding(changes), afspraken: afspraken)
        kaders.keep(kader, of: gemeente)
        return kader
    }
}
