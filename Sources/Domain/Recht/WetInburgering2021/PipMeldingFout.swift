// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why DUO would refuse a PIP message (PIP-08; DUO API).
public enum PipMeldingFout: String, Codelijst {
    case voorPlicht = "VOOR_PLICHT"
    case voorEerderPip = "VOOR_EERDER_PIP"
    case voorVestiging = "VOOR_VESTIGING"
    case a2OpOnderwijs = "A2_OP_ONDERWIJS"
    case b1OpZ = "B1_OP_Z"
    case a2OpEersteB1 = "A2_OP_EERSTE_B1"
    case onbekendNiveau = "ONBEKEND_NIVEAU"
    case intensiteitAndereGroep = "INTENSITEIT_ANDERE_GROEP"
    case intensiteitBereik = "INTENSITEIT_BEREIK"

    public var naam: String {
        switch self {
        case .voorPlicht: "De dagtekening ligt vóór het begin van de inburgeringsplicht."
        case .voorEerderPip: "De dagtekening ligt vóór die van een eerder PIP."
        case .voorVestiging: "De dagtekening ligt vóór de vestiging in deze gemeente."
        case .a2OpOnderwijs: "Niveau A2 kan niet op de onderwijsroute."
        case .b1OpZ: "Niveau B1 kan niet op de Z-route."
        case .a2OpEersteB1: "Het eerste PIP op de B1-route kan niet op niveau A2."
        case .onbekendNiveau: "DUO kent in het PIP alleen de niveaus A2 en B1."
        case .intensiteitAndereGroep: "De intensiteit hoort alleen bij een asielstatushouder op de B1-route."
        case .intensiteitBereik: "De intensiteit is een getal van 1 tot en met 9999."
        }
    }

    /// What to do about it.
    var watNu: String {
        switch self {
        case .voorPlicht, .voorEerderPip, .voorVestiging: "Controleer de dagtekening en de datums bij DUO."
        case .a2OpOnderwijs: "Wijzig eerst de leerroute naar de B1-route en toets daarna het afschalen."
        case .b1OpZ: "Laat het niveau leeg of kies A2 als examen is afgesproken."
        case .a2OpEersteB1: "Meld het eerste PIP op niveau B1. Afschalen kan later, als aan de eisen is voldaan."
        case .onbekendNiveau: "Kies A2 of B1."
        case .intensiteitAndereGroep: "Haal de intensiteit weg."
        case .intensiteitBereik: "Vul het aantal uren van de B1-route in."
        }
    }
}
