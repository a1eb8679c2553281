// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What somebody does in the gemeente; decides what is seen and done.
public enum Rol: String, Codelijst {
    case regisseur = "REGISSEUR"
    case teamleider = "TEAMLEIDER"
    case beheerder = "BEHEERDER"

    public var naam: String {
        switch self {
        case .regisseur: "regisseur"
        case .teamleider: "teamleider"
        case .beheerder: "functioneel beheerder"
        }
    }
}
