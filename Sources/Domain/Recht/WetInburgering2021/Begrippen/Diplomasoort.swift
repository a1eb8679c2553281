// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Dutch diplomas, as far as they exempt or not (Wi 4; Ri 2.1; WHO-08).
public enum Diplomasoort: String, Codelijst {
    case wo = "WO"
    case hbo = "HBO"
    case vwo = "VWO"
    case havo = "HAVO"
    case vmbo = "VMBO"
    case mbo2OfHoger = "MBO2"
    case entree = "MBO1"
    case praktijkonderwijs = "PRO"

    public var naam: String {
        switch self {
        case .wo: "Universiteit (wo)"
        case .hbo: "Hbo"
        case .vwo: "Vwo"
        case .havo: "Havo"
        case .vmbo: "Vmbo"
        case .mbo2OfHoger: "Mbo, niveau 2, 3 of 4"
        case .entree: "Entree (mbo-1)"
        case .praktijkonderwijs: "Praktijkonderwijs"
        }
    }

    /// Whether the diploma, taken in Dutch, exempts.
    public var isVrijstellend: Bool {
        switch self {
        case .wo, .hbo, .vwo, .havo, .vmbo, .mbo2OfHoger: true
        case .entree, .praktijkonderwijs: false
        }
    }
}
