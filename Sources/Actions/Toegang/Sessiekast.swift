// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Synchronization

/// Sessions that were looked up less than a minute ago, so that a page does not ask the platform database each time. They hold
/// only while nobody wrote there, in this instance or another: a session that is ended is over at once, everywhere.
package final class Sessiekast: Sendable {
    private struct Known {
        let aanmelding: Aanmelding
        let tot: Int64
        let generation: UInt64
    }

    private let known = Mutex<[[UInt8]: Known]>([:])
    private static let geldig: Int64 = 60_000
    private static let hoogstens = 4096

    package init() {}

    func find(_ sleutel: [UInt8], at now: Int64, _ generation: UInt64?) -> Aanmelding? {
        known.withLock { known in
            guard let entry = known[sleutel], now < entry.tot, entry.generation == generation else { return nil }
            return entry.aanmelding
        }
    }

    // `generation` is what the platform database said before the session was looked up.
    func keep(_ aanmelding: Aanmelding, at now: Int64, verloopt: Int64, _ generation: UInt64?) {
        guard let generation else { return }
        known.withLock { known in
            if known.count >= Sessiekast.hoogstens { known = known.filter { now < $0.value.tot } }
            let tot = min(now + Sessiekast.geldig, verloopt)
            known[aanmelding.sessie] = Known(aanmelding: aanmelding, tot: tot, generation: generation)
        }
    }
}
