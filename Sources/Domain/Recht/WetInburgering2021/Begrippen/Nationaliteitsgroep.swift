// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The nationality, only as far as the duty asks for it (Wi 3; WHO-03).
public enum Nationaliteitsgroep: String, Codelijst {
    case euEerZwitserland = "EU"
    case turkije = "TURKIJE"
    case verdrag = "VERDRAG"
    case anders = "ANDERS"

    public var naam: String {
        switch self {
        case .euEerZwitserland: "EU, EER of Zwitserland, of familie van zo iemand"
        case .turkije: "Turkije"
        case .verdrag: "Vrij door een verdrag"
        case .anders: "Een ander land, of staatloos"
        }
    }
}
