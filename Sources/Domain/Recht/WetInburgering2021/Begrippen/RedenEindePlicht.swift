// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why the duty ended, in DUO's words (WHO-05).
public enum RedenEindePlicht: String, Codelijst {
    case volledigeOntheffing = "ONTHEFFING"
    case volledigeVrijstelling = "VRIJSTELLING"
    case voldaan = "VOLDAAN"
    case verblijfsdoel = "VERBLIJFSDOEL"
    case vertrek = "VERTREK"
    case overlijden = "OVERLIJDEN"
    case tijdelijk = "TIJDELIJK"
    case overig = "OVERIG"

    public var naam: String {
        switch self {
        case .volledigeOntheffing: "Volledige ontheffing"
        case .volledigeVrijstelling: "Volledige vrijstelling"
        case .voldaan: "Inburgeringsplicht voldaan"
        case .verblijfsdoel: "Verblijfsdoel gewijzigd"
        case .vertrek: "Vertrek uit Nederland langer dan een jaar"
        case .overlijden: "Overlijden"
        case .tijdelijk: "Tijdelijke vrijstelling"
        case .overig: "Overig"
        }
    }
}
