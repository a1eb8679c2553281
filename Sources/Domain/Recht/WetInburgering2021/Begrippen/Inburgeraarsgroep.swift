// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The group that decides on duties and offers (Wi 13 and 19). A dated history: a person can move between groups.
public enum Inburgeraarsgroep: String, Codelijst {
    case asielstatushouder = "ASIEL"
    case gezinsmigrant = "GEZIN"
    case overigeMigrant = "OVERIG"

    public var naam: String {
        switch self {
        case .asielstatushouder: "Asielstatushouder"
        case .gezinsmigrant: "Gezinsmigrant"
        case .overigeMigrant: "Overige migrant"
        }
    }
}
