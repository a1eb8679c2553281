// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// DUO's finer groups (law.md 1.4).
public enum DuoGroep: String, Codelijst {
    case asielstatushouder = "ASIELSTATUSHOUDER"
    case geestelijkBedienaar = "GEESTELIJK_BEDIENAAR"
    case gezinshereniger = "GEZINSHERENIGER"
    case gezinsherenigerAsiel = "GEZINSHERENIGER_ASIEL"
    case gezinsvormer = "GEZINSVORMER"
    case gezinsvormerAsiel = "GEZINSVORMER_ASIEL"
    case overig = "OVERIG"

    public var naam: String {
        switch self {
        case .asielstatushouder: "Asielstatushouder"
        case .geestelijkBedienaar: "Geestelijk bedienaar"
        case .gezinshereniger: "Gezinshereniger"
        case .gezinsherenigerAsiel: "Gezinshereniger met asielstatushouder"
        case .gezinsvormer: "Gezinsvormer"
        case .gezinsvormerAsiel: "Gezinsvormer met asielstatushouder"
        case .overig: "Overig"
        }
    }
}
