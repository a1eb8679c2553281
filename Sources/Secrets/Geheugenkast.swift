// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// What was opened of gemeenten and is kept opened in memory, until others need the room. Nothing in it is ever written.
package final class Geheugenkast: Sendable {
    /// Something that is kept.
    package protocol Inhoud: AnyObject, Sendable {
        /// About how many bytes it takes.
        var omvang: Int { get }
    }

    private struct Plank {
        let inhoud: any Inhoud
        var gebruikt: Int
    }

    private struct Known {
        var planken: [[UInt8]: Plank] = [:]
        var counter = 0
    }

    private let hoogstens: Int
    private let known = Mutex(Known())

    init(hoogstens: Int) {
        self.hoogstens = hoogstens
    }

    /// What is kept under this mark; made when there is nothing.
    package func find<T: Inhoud>(_ kenmerk: [UInt8], _ make: () -> T) -> T {
        known.withLock { known in
            known.counter += 1
            if let inhoud = known.planken[kenmerk]?.inhoud as? T {
                known.planken[kenmerk]?.gebruikt = known.counter
                return inhoud
            }
            let inhoud = make()
            known.planken[kenmerk] = Plank(inhoud: inhoud, gebruikt: known.counter)
            return inhoud
        }
    }

    /// Lets go of what was not asked for longest, until the rest fits; the last that was asked for always stays.
    package func ruim() {
        known.withLock { known in
            var sizes = known.planken.mapValues { $0.inhoud.omvang }
            var all = sizes.values.reduce(0, +)
            while all > hoogstens, known.planken.count > 1,
                let oldest = known.planken.min(by: { $0.value.gebruikt < $1.value.gebruikt })?.key
            {
                known.planken[oldest] = nil
                all -= sizes.removeValue(forKey: oldest) ?? 0
            }
        }
    }

    /// How many things are kept, and about how many bytes they take.
    package var stand: (aantal: Int, omvang: Int) {
        known.withLock { known in (known.planken.count, known.planken.values.reduce(0) { $0 + $1.inhoud.omvang }) }
    }
}
