// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How the duty ends, and how DUO says it (Wi 3–6; DUO API; WHO-05).
public enum EindePlicht: String, Codelijst {
    case voldaan = "VOLDAAN"
    case vrijstelling = "VRIJSTELLING"
    case ontheffing = "ONTHEFFING"
    case tijdelijkeVrijstelling = "TIJDELIJK"
    case doelGewijzigd = "DOEL"
    case vergunningIngetrokken = "INGETROKKEN"
    case langWeg = "VERTREK"
    case genaturaliseerd = "NATURALISATIE"
    case aow = "AOW"
    case overleden = "OVERLEDEN"

    public var naam: String {
        switch self {
        case .voldaan: "Aan alle eisen voldaan"
        case .vrijstelling: "Volledig vrijgesteld"
        case .ontheffing: "Volledig ontheven"
        case .tijdelijkeVrijstelling: "Tijdelijk vrijgesteld"
        case .doelGewijzigd: "Ander doel van het verblijf"
        case .vergunningIngetrokken: "Vergunning ingetrokken"
        case .langWeg: "Langer dan een jaar weg uit Nederland"
        case .genaturaliseerd: "Nederlander geworden"
        case .aow: "AOW-leeftijd bereikt"
        case .overleden: "Overleden"
        }
    }

    /// DUO's reason code for it; what has no code of its own is *Overig*.
    public var reden: RedenEindePlicht {
        switch self {
        case .voldaan: .voldaan
        case .vrijstelling: .volledigeVrijstelling
        case .ontheffing: .volledigeOntheffing
        case .tijdelijkeVrijstelling: .tijdelijk
        case .doelGewijzigd: .verblijfsdoel
        case .langWeg: .vertrek
        case .overleden: .overlijden
        case .vergunningIngetrokken, .genaturaliseerd, .aow: .overig
        }
    }

    /// DUO's event code that announces it.
    public var bericht: String {
        switch self {
        case .voldaan: "SS106"
        case .vrijstelling: "SS107"
        case .ontheffing: "SS108"
        case .tijdelijkeVrijstelling: "SS109"
        case .overleden: "SS111"
        case .doelGewijzigd, .vergunningIngetrokken, .langWeg, .genaturaliseerd, .aow: "SS110"
        }
    }

    /// Whether the duty comes back by itself when the reason is gone.
    public var isTijdelijk: Bool { self == .tijdelijkeVrijstelling }
}
