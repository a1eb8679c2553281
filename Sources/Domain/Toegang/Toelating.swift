// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Somebody may look into a dossier that is not in the own caseload: how, from when and until when.
public struct Toelating: Hashable, Sendable {
    public let soort: Soort
    /// The dossier; nil where it is the whole caseload of a colleague.
    public let dossier: DossierID?
    /// The colleague whose caseload it is; nil where it is one dossier.
    public let collega: MedewerkerID?
    public let vanaf: Tijdstip
    /// Until when; nil until somebody ends it.
    public let tot: Tijdstip?

    public init(
        _ soort: Soort,
        dossier: DossierID?,
        collega: MedewerkerID? = nil,
        vanaf: Tijdstip,
        tot: Tijdstip?
    ) {
        self.soort = soort
        self.dossier = dossier
        self.collega = collega
        self.vanaf = vanaf
        self.tot = tot
    }

    /// How long one reason holds for one dossier: a working day.
    public static let redenduur: Int64 = 10 * 3_600_000
    /// How long the emergency door stays open, for one dossier.
    public static let noodduur: Int64 = 60 * 60_000
    /// For how many days one stands in for a colleague without asking again.
    public static let vervangdagen = 28
    /// The least number of characters of the words at the emergency door.
    public static let noodtekens = 20

    /// Whether it holds at this moment; it ends at `tot`.
    public func geldt(op nu: Tijdstip) -> Bool {
        vanaf <= nu && tot.map { nu < $0 } ?? true
    }

    /// Why somebody was let in.
    public enum Soort: String, Codelijst {
        /// Works with the person; named by who guides the dossier.
        case betrokken = "BETROKKEN"
        /// Belongs to the few who may into a closed dossier.
        case kring = "KRING"
        /// Gave a reason.
        case reden = "REDEN"
        /// Stands in for a colleague.
        case vervanging = "VERVANGING"
        /// Broke the glass.
        case nood = "NOOD"

        public var naam: String {
            switch self {
            case .betrokken: "betrokken"
            case .kring: "kring van een afgeschermd dossier"
            case .reden: "reden opgegeven"
            case .vervanging: "vervanging"
            case .nood: "noodtoegang"
            }
        }

        var relatie: Werkrelatie {
            switch self {
            case .betrokken, .kring: .betrokken
            case .reden: .reden
            case .vervanging: .vervanging
            case .nood: .nood
            }
        }

        /// Whether it also opens a dossier that was closed.
        var opentAfgeschermd: Bool { self == .kring || self == .nood }
    }
}

/// Why somebody looks without a working relation; the words beside it say more.
public enum Inzagereden: String, Codelijst {
    case vervanging = "VERVANGING"
    case balie = "BALIE"
    case overleg = "OVERLEG"
    case spoed = "SPOED"
    case controle = "CONTROLE"
    case anders = "ANDERS"

    public var naam: String {
        switch self {
        case .vervanging: "ik vervang de regisseur"
        case .balie: "de persoon staat aan de balie of belt"
        case .overleg: "overleg over dit dossier met de regisseur"
        case .spoed: "spoed: er is direct hulp nodig"
        case .controle: "controle van het werk"
        case .anders: "iets anders"
        }
    }
}
