// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How many lines the groups of the worklist have.
public struct Klokaantallen: Hashable, Sendable {
    public let teLaat: Int
    public let vandaag: Int
    public let dezeWeek: Int
    public let later: Int
    public let wacht: Int

    public init(
        teLaat: Int,
        vandaag: Int,
        dezeWeek: Int,
        later: Int,
        wacht: Int
    ) {
        self.teLaat = teLaat
        self.vandaag = vandaag
        self.dezeWeek = dezeWeek
        self.later = later
        self.wacht = wacht
    }
}
