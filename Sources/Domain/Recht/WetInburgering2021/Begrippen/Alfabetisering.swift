// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether somebody learns (Latin) script first, in DUO's codes (PIP-07).
public enum Alfabetisering: String, Codelijst {
    case alfabetisering = "A"
    case andersAlfabeet = "AA"
    case nietVanToepassing = "NVT"

    public var naam: String {
        switch self {
        case .alfabetisering: "Alfabetisering"
        case .andersAlfabeet: "Anders-alfabeet (ander schrift)"
        case .nietVanToepassing: "Niet nodig"
        }
    }
}
