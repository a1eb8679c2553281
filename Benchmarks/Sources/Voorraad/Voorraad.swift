// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// Invented dossiers for measuring: the same number gives the same people, days and feiten in every run.
///
/// A caseload of 61 holds every stage of a trajectory in about the shares that a gemeente has: just linked, in intake,
/// waiting for a PIP, on the way, near the end, and under the act of 2013.
public struct Voorraad: Sendable {
    public static let caseload = 61

    /// The day on which the worklist is asked for; nothing lies after its morning but appointments.
    public let dag: Day

    public init(dag: Day) {
        self.dag = dag
    }

    /// Dossier `nummer` of gemeente number `gemeente`.
    public func feiten(
        _ nummer: Int,
        gemeente: Int,
        regisseur: Medewerker
    ) throws -> (id: DossierID, feiten: [Feit]) {
        var bouw = Bouw(dag: dag, nummer: nummer, gemeente: gemeente, regisseur: regisseur)
        let id = bouw.kenmerk(Dossier.self)
        try bouw.verhaal()
        return (id, bouw.feiten)
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct Teller: RandomNumberGenerator, Sendable {
    private var stand: UInt64

    init(_ zaad: UInt64) {
        stand = zaad
    }

    mutating func next() -> UInt64 {
        stand &+= 0x9E37_79B9_7F4A_7C15
        var mix = stand
        mix = (mix ^ (mix >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mix = (mix ^ (mix >> 27)) &* 0x94D0_49BB_1331_11EB
        return mix ^ (mix >> 31)
    }
}
