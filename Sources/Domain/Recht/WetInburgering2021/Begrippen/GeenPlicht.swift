// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why somebody has no duty to integrate (Wi 3; Bi 2.2; WHO-01 to WHO-03, WHO-18).
public enum GeenPlicht: String, Codelijst {
    case geenVergunning = "GEEN_VERGUNNING"
    case tijdelijkDoel = "TIJDELIJK_DOEL"
    case tijdelijkeBescherming = "TIJDELIJKE_BESCHERMING"
    case onbepaaldeTijd = "ONBEPAALDE_TIJD"
    case euBurger = "EU_BURGER"
    case verdrag = "VERDRAG"
    case langdurigIngezetene = "LANGDURIG_INGEZETENE"
    case geenIngezetene = "GEEN_INGEZETENE"
    case aow = "AOW"

    public var naam: String {
        switch self {
        case .geenVergunning: "Er is geen verblijfsvergunning."
        case .tijdelijkDoel: "Het verblijf heeft een tijdelijk doel."
        case .tijdelijkeBescherming: "Wie tijdelijke bescherming heeft (Oekraïne), hoeft niet in te burgeren."
        case .onbepaaldeTijd: "Een vergunning voor onbepaalde tijd laat geen nieuwe plicht beginnen."
        case .euBurger: "Burgers van de EU, de EER en Zwitserland en hun familie hoeven niet in te burgeren."
        case .verdrag: "Een verdrag sluit de plicht uit."
        case .langdurigIngezetene: "De inburgering is al gedaan in een ander land van de EU."
        case .geenIngezetene: "De persoon woont niet in Nederland."
        case .aow: "De AOW-leeftijd is bereikt."
        }
    }
}
