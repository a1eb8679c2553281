// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Synchronization

/// Sessions that were looked up less than a minute ago, so that a page does not ask the platform database each time.
/// Ending a session takes it out at once.
package final class Sessiekast: Sendable {
    private struct Known {
        let aanmelding: Aanmelding
        let tot: Int64
    }

    private let known = Mutex<[[UInt8]: Known]>([:])
    private static let geldig: Int64 = 60_000
    private static let hoogstens = 4096

    package init() {}

    func find(_ sleutel: [UInt8], at now: Int64) -> Aanmelding? {
        known.withLock { known in
            guard let entry = known[sleutel], now < entry.tot else { return nil }
            return entry.aanmelding
        }
    }

    func keep(_ aanmelding: Aanmelding, at now: Int64, verloopt: Int64) {
        known.withLock { known in
            if known.count >= Sessiekast.hoogstens { known = known.filter { now < $0.value.tot } }
            known[aanmelding.sessie] = Known(aanmelding: aanmelding, tot: min(now + Sessiekast.geldig, verloopt))
        }
    }

    func forget(_ sleutel: [UInt8]) { known.withLock { $0[sleutel] = nil } }

    /// Forgets every session of an account.
    func forget(account: MedewerkerID) {
        known.withLock { known in known = known.filter { $0.value.aanmelding.medewerker.id != account } }
    }
}
