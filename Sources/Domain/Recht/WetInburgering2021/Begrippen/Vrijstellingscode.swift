// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// DUO's codes for an exemption (WHO-10).
public enum Vrijstellingscode: String, Codelijst {
    case avi = "AVI"
    case dip = "DIP"
    case doc = "DOC"
    case ged = "GED"
    case inb = "INB"
    case ins = "INS"
    case opl = "OPL"

    public var naam: String {
        switch self {
        case .avi: "Aantoonbaar voldoende ingeburgerd"
        case .dip: "Diploma"
        case .doc: "Document"
        case .ged: "Gedeeltelijk"
        case .inb: "Inburgeringsdiploma"
        case .ins: "Inschrijving bij vrijstellende opleiding"
        case .opl: "Opleiding"
        }
    }
}
