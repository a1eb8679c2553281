// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het eerste gesprek, telefoontje of bezoek na de koppeling.
public enum EersteContact: Feittype {
    public static let wijze = Veld<Contactwijze>("wijze", "Hoe")

    public static let beschrijving = Feitbeschrijving(
        .eersteContact,
        naam: "Eerste contact",
        uitleg: "Het eerste gesprek, telefoontje of bezoek na de koppeling.",
        hoofdstuk: .start,
        velden: [wijze.beschrijving],
        zin: { feit in
            "Eerste contact" + (feit[wijze].map { " (\($0.naam))" } ?? "")
        }
    )
}

/// How contact was made.
public enum Contactwijze: String, Codelijst, Veldtype {
    case bezoek = "BEZOEK"
    case kantoor = "KANTOOR"
    case telefoon = "TELEFOON"
    case bericht = "BERICHT"
    case beeldbellen = "BEELD"

    public var naam: String {
        switch self {
        case .bezoek: "bezoek"
        case .kantoor: "op kantoor"
        case .telefoon: "telefoon"
        case .bericht: "bericht"
        case .beeldbellen: "beeldbellen"
        }
    }
}
