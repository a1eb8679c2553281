// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// An effort from before the PIP (Bi 5.3(5); INT-05). It does not count, except hours of the intake for PVT, MAP, Z-route and
/// the 600 hours, and what the PIP itself says.
public struct InspanningVoorPip: Hashable, Sendable {
    /// What the hours were spent on.
    public enum Soort: String, Codelijst {
        case pvt = "PVT"
        case map = "MAP"
        case cursusZ = "CURSUS_Z"
        case participatieZ = "PARTICIPATIE_Z"
        case nt2 = "NT2"
        case anders = "ANDERS"

        public var naam: String {
            switch self {
            case .pvt: "PVT"
            case .map: "MAP"
            case .cursusZ: "Cursusuren voor de Z-route"
            case .participatieZ: "Participatie-uren voor de Z-route"
            case .nt2: "NT2-uren voor de 600 uur"
            case .anders: "Iets anders"
            }
        }
    }

    public let dag: Day
    public let soort: Soort
    public let uren: Uren
    /// Whether it was part of the brede intake.
    public let isIntake: Bool
    /// Whether the PIP says that it counts.
    public let staatInPip: Bool

    public init(_ dag: Day, _ soort: Soort, _ uren: Uren, isIntake: Bool, staatInPip: Bool = false) {
        self.dag = dag
        self.soort = soort
        self.uren = uren
        self.isIntake = isIntake
        self.staatInPip = staatInPip
    }

    /// Whether these hours count; hours after the PIP always do.
    public func telt(pip: Day) -> Bool {
        dag > pip || staatInPip || (isIntake && soort != .anders)
    }

    /// The hours of `soort` that count.
    public static func som(_ inspanningen: [InspanningVoorPip], soort: Soort, pip: Day) -> Uitkomst<Uren> {
        var minuten = 0
        for inspanning in inspanningen where inspanning.soort == soort && inspanning.telt(pip: pip) {
            minuten += inspanning.uren.minuten
        }
        return .vast(Uren(minuten: minuten), Grond(["INT-05"], invoer: [Invoer("Dagtekening van het PIP", pip)]))
    }
}
