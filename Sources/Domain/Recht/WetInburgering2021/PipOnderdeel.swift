// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a PIP must hold before it can be signed (Wi 15; Bi 5.3; Awb 3:45; rule PIP-01).
public enum PipOnderdeel: String, Codelijst {
    case leerroute = "LEERROUTE"
    case begeleiding = "BEGELEIDING"
    case pvt = "PVT"
    case map = "MAP"
    case intensiteit = "INTENSITEIT"
    case kinderopvang = "KINDEROPVANG"
    case voortgangsgesprekken = "VOORTGANGSGESPREKKEN"
    case participatiewet = "PARTICIPATIEWET"
    case ontzorgen = "ONTZORGEN"
    case rechtsmiddelen = "RECHTSMIDDELEN"

    public var naam: String {
        switch self {
        case .leerroute: "de leerroute"
        case .begeleiding: "de ondersteuning en begeleiding"
        case .pvt: "de uren van het participatieverklaringstraject (PVT)"
        case .map: "de uren van de Module Arbeidsmarkt en Participatie (MAP)"
        case .intensiteit: "de intensiteit van de leerroute"
        case .kinderopvang: "de afspraak over kinderopvang en voorschoolse educatie"
        case .voortgangsgesprekken: "het aantal voortgangsgesprekken en wanneer zij zijn"
        case .participatiewet: "de besluiten op grond van de Participatiewet"
        case .ontzorgen: "het besluit over ontzorgen"
        case .rechtsmiddelen: "de uitleg over bezwaar"
        }
    }
}
