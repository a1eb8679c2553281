// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether somebody looks into many more dossiers than the work asks (S10).
public enum Volumesein {
    /// More different dossiers in an hour raise a signal.
    public static let perUur = 60
    /// So many times the own median raises a signal.
    public static let keerMediaan = 3
    /// Over so many days the median is taken.
    public static let dagen = 30
    /// Files with more persons need a second person.
    public static let uitvoer = 100
    /// Fewer than these on a day are never a peak, and a median of fewer days says nothing.
    static let minstens = 30
    static let minstensDagen = 5

    /// Whether within some hour more than `perUur` different dossiers were looked at. In order of time.
    static func isUurpiek(_ blikken: [Kijkfeit]) -> Bool {
        guard blikken.count > perUur else { return false }
        var counts: [DossierID: Int] = [:]
        var first = 0
        for blik in blikken {
            guard let dossier = blik.dossier else { continue }
            counts[dossier, default: 0] += 1
            while blikken[first].tijd.milliseconden <= blik.tijd.milliseconden - 3_600_000 {
                if let gone = blikken[first].dossier {
                    let left = (counts[gone] ?? 1) - 1
                    counts[gone] = left == 0 ? nil : left
                }
                first += 1
            }
            if counts.count > perUur { return true }
        }
        return false
    }

    /// Whether a day is far above the own days before it.
    static func isDagpiek(_ aantal: Int, eerder: [Int]) -> Bool {
        guard aantal >= minstens, eerder.count >= minstensDagen else { return false }
        let sorted = eerder.sorted()
        return aantal > keerMediaan * sorted[sorted.count / 2]
    }
}
