// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What somebody has to do with the person who is looked at, at the moment of looking.
public enum Werkrelatie: String, Codelijst {
    /// The dossier is in the own caseload.
    case eigen = "EIGEN"
    /// The dossier is guided in the own team, by a colleague or by nobody yet.
    case team = "TEAM"
    /// The role guides nobody. Why it was looked at stands in the purpose of the line.
    case geen = "GEEN"

    public var naam: String {
        switch self {
        case .eigen: "eigen caseload"
        case .team: "team"
        case .geen: "geen werkrelatie"
        }
    }

    /// `regisseur` is who guides the dossier now; nil when nobody does.
    public init(_ medewerker: Medewerker, regisseur: MedewerkerID?) {
        if regisseur == medewerker.id {
            self = .eigen
        } else {
            self = Bevoegdheid.mag(medewerker.rol, .dossierBekijken) ? .team : .geen
        }
    }
}

/// How an attempt ended.
public enum Journaaluitkomst: String, Codelijst {
    case gelukt = "GELUKT"
    /// The role may not do this.
    case geweigerd = "GEWEIGERD"
    /// There is no such dossier here.
    case nietGevonden = "NIET_GEVONDEN"

    public var naam: String {
        switch self {
        case .gelukt: "gelukt"
        case .geweigerd: "geweigerd"
        case .nietGevonden: "niet gevonden"
        }
    }
}
