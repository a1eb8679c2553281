// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// DUO's three results of the leerbaarheidstoets (INT-03).
public enum Leerbaarheid: String, Codelijst {
    case haalbaar = "HAALBAAR"
    case nietHaalbaar = "NIET_HAALBAAR"
    case onbekend = "ONBEKEND"

    public var naam: String {
        switch self {
        case .haalbaar: "B1-route haalbaar"
        case .nietHaalbaar: "B1-route niet haalbaar"
        case .onbekend: "Onbekend"
        }
    }
}
