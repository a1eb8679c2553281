// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The three learning routes (Wi 7–9), in DUO's codes.
public enum Leerroute: String, Codelijst {
    case b1 = "B"
    case onderwijs = "O"
    case zelfredzaamheid = "Z"

    public var naam: String {
        switch self {
        case .b1: "B1-route"
        case .onderwijs: "Onderwijsroute"
        case .zelfredzaamheid: "Zelfredzaamheidsroute (Z-route)"
        }
    }
}
