// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How far somebody is to blame (FINE-04).
public enum Verwijtbaarheid: String, Codelijst {
    case opzet = "OPZET"
    case groveSchuld = "GROVE_SCHULD"
    case normaal = "NORMAAL"
    case verminderd = "VERMINDERD"

    public var naam: String {
        switch self {
        case .opzet: "Opzet"
        case .groveSchuld: "Grove schuld"
        case .normaal: "Normaal verwijtbaar"
        case .verminderd: "Verminderd verwijtbaar"
        }
    }
}
