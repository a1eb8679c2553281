// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// For what somebody needs a BSN or V-number. The BSN may only be used where the law says so (Wabb art. 10).
public enum Nummerdoel: String, Codelijst {
    case duo = "DUO"
    case brp = "BRP"
    case uitkering = "UITKERING"
    case identiteit = "IDENTITEIT"
    case brief = "BRIEF"

    public var naam: String {
        switch self {
        case .duo: "bericht aan of van DUO"
        case .brp: "opzoeken in de BRP"
        case .uitkering: "uitkering of toeslag"
        case .identiteit: "controleren wie iemand is"
        case .brief: "besluit of brief"
        }
    }
}
