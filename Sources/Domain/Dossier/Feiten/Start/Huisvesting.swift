// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De stand van het wonen: van zoeken tot verhuisd.
public enum Huisvesting: Feittype {
    public static let stand = Veld<Woonstand>("stand", "Stand", verplicht: true)
    public static let adres = Veld<String>("adres", "Adres of plaats")

    public static let beschrijving = Feitbeschrijving(
        .huisvesting,
        naam: "Huisvesting",
        uitleg: "De stand van het wonen: van zoeken tot verhuisd.",
        hoofdstuk: .start,
        artikelen: [Wetsartikel(.hvw, "28"), Wetsartikel(.coa)],
        velden: [stand.beschrijving, adres.beschrijving],
        zin: { feit in
            "Huisvesting: \(feit[stand]?.naam ?? "")"
        }
    )
}

/// The state of housing.
public enum Woonstand: String, Codelijst, Veldtype {
    case gezocht = "GEZOCHT"
    case gevonden = "GEVONDEN"
    case woning = "WONING"
    case doorstroom = "DOORSTROOM"
    case tijdelijk = "TIJDELIJK"

    public var naam: String {
        switch self {
        case .gezocht: "woning wordt gezocht"
        case .gevonden: "woning gevonden"
        case .woning: "verhuisd naar een woning in de gemeente"
        case .doorstroom: "doorstroomlocatie"
        case .tijdelijk: "tijdelijk verblijf (HAR of logeren)"
        }
    }
}
