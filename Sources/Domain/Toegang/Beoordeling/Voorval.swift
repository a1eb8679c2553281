// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// All that stood out of one employee, with one dossier, on one day: judged as one.
public struct Voorval: Hashable, Sendable {
    public let medewerker: MedewerkerID
    /// Nil for what is about the day as a whole, such as a peak.
    public let dossier: DossierID?
    public let dag: Day
    /// The heaviest first.
    public let kenmerken: [Opvallendheid]
    public let eerste: Tijdstip
    public let laatste: Tijdstip
    /// How many lines of the journal it rests on.
    public let regels: Int

    public init(
        medewerker: MedewerkerID,
        dossier: DossierID?,
        dag: Day,
        kenmerken: Set<Opvallendheid>,
        eerste: Tijdstip,
        laatste: Tijdstip,
        regels: Int
    ) {
        (self.medewerker, self.dossier, self.dag) = (medewerker, dossier, dag)
        self.kenmerken = kenmerken.sorted { ($1.punten, $0.rawValue) < ($0.punten, $1.rawValue) }
        (self.eerste, self.laatste, self.regels) = (eerste, laatste, regels)
    }

    public var punten: Int { kenmerken.reduce(0) { $0 + $1.punten } }
    public var isNood: Bool { kenmerken.contains(.nood) }

    /// The worst first; of equal weight the newest.
    public static func isErger(_ left: Voorval, _ right: Voorval) -> Bool {
        if left.punten != right.punten { return left.punten > right.punten }
        if left.laatste != right.laatste { return left.laatste > right.laatste }
        if left.medewerker != right.medewerker { return left.medewerker < right.medewerker }
        guard let one = left.dossier, let two = right.dossier else { return left.dossier != nil }
        return one < two
    }
}
