// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What somebody has to do with the person who is looked at, at the moment of looking.
public enum Werkrelatie: String, Codelijst {
    /// The dossier is in the own caseload.
    case eigen = "EIGEN"
    /// Somebody else of the household is in the own caseload.
    case huishouden = "HUISHOUDEN"
    /// Involved by name in this dossier: a partner, a jobcoach, the circle of a closed dossier.
    case betrokken = "BETROKKEN"
    /// Leads the team; or the dossier is guided by nobody yet.
    case team = "TEAM"
    /// Stands in for the colleague who guides it.
    case vervanging = "VERVANGING"
    /// Gave a reason; it is looked at afterwards.
    case reden = "REDEN"
    /// Came in by the emergency door.
    case nood = "NOOD"
    /// Nothing. Why it was looked at stands in the purpose of the line.
    case geen = "GEEN"

    public var naam: String {
        switch self {
        case .eigen: "eigen caseload"
        case .huishouden: "huishouden in eigen caseload"
        case .betrokken: "betrokken bij het dossier"
        case .team: "team"
        case .vervanging: "vervanging van een collega"
        case .reden: "met een reden"
        case .nood: "noodtoegang"
        case .geen: "geen werkrelatie"
        }
    }

    /// Whether this is enough to look into a dossier.
    public var isGrond: Bool { self != .geen }
}

/// How an attempt ended.
public enum Journaaluitkomst: String, Codelijst {
    case gelukt = "GELUKT"
    /// The role may not do this.
    case geweigerd = "GEWEIGERD"
    /// There is no such dossier here.
    case nietGevonden = "NIET_GEVONDEN"
    /// There is no working relation; a reason was asked.
    case redenGevraagd = "REDEN_GEVRAAGD"

    public var naam: String {
        switch self {
        case .gelukt: "gelukt"
        case .geweigerd: "geweigerd"
        case .nietGevonden: "niet gevonden"
        case .redenGevraagd: "reden gevraagd"
        }
    }
}
