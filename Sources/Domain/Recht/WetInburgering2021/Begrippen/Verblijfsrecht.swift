// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The kind of permit, as far as the rules ask. `asiel28Vw` is the asylum permit for a fixed time (Vw 28).
public enum Verblijfsrecht: String, Codelijst {
    case asiel28Vw = "ASIEL_28"
    case asielOnbepaald = "ASIEL_33"
    case regulierGezinAsiel = "REGULIER_GEZIN_ASIEL"
    case regulier = "REGULIER"
    case regulierTijdelijk = "REGULIER_TIJDELIJK"
    case asielaanvraag = "ASIELAANVRAAG"
    case tijdelijkeBescherming = "TIJDELIJKE_BESCHERMING"
    case euBurger = "EU"
    case geen = "GEEN"

    public var naam: String {
        switch self {
        case .asiel28Vw: "Asielvergunning (art. 28 Vw)"
        case .asielOnbepaald: "Asielvergunning onbepaalde tijd (art. 33 Vw)"
        case .regulierGezinAsiel: "Regulier, gezinslid van asielstatushouder (nareis)"
        case .regulier: "Regulier, niet tijdelijk doel"
        case .regulierTijdelijk: "Regulier, tijdelijk doel"
        case .asielaanvraag: "Asielaanvraag loopt"
        case .tijdelijkeBescherming: "Tijdelijke bescherming (Oekraïne)"
        case .euBurger: "EU, EER of Zwitserland"
        case .geen: "Geen verblijfsrecht"
        }
    }
}
