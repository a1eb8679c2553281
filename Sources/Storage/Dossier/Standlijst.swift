// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// All dossiers of a list in the order of their names, of one moment: pages are parts of it.
package struct Standlijst: Sendable {
    private let sleutels: [Standsleutel]

    init(_ sleutels: [Standsleutel]) {
        self.sleutels = sleutels.sorted()
    }

    /// The first after a key, or the first of all.
    func after(_ sleutel: Standsleutel?, limit: Int) -> [DossierID] {
        let begin = sleutel.map { key in first { $0 > key } } ?? 0
        return sleutels[begin...].prefix(limit).map(\.dossier)
    }

    /// The last before a key.
    func before(_ sleutel: Standsleutel, limit: Int) -> [DossierID] {
        sleutels[..<count(before: sleutel)].suffix(limit).map(\.dossier)
    }

    /// How many stand before a key.
    package func count(before sleutel: Standsleutel) -> Int { first { $0 >= sleutel } }

    // By halving.
    private func first(where isReached: (Standsleutel) -> Bool) -> Int {
        var (low, high) = (0, sleutels.count)
        while low < high {
            let middle = (low + high) / 2
            if isReached(sleutels[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
