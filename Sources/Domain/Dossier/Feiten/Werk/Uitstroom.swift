// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een traject eindigt, altijd met een bestemming. Zo sluit de telling: begin + in − uit = eind.
public enum Uitstroom: Feittype {
    public static let bestemming = Veld<Bestemming>("bestemming", "Bestemming of reden", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .uitstroom,
        naam: "Uitstroom uit traject",
        uitleg: "Een traject eindigt, altijd met een bestemming. Zo sluit de telling: begin + in − uit = eind.",
        hoofdstuk: .werk,
        datumLabel: "Uitstroom op",
        velden: [bestemming.beschrijving],
        zin: { feit in
            "Uitstroom: \(feit[bestemming]?.naam ?? "")"
        },
        toets: { (feit, beeld) throws(Weigering) in
            guard
                beeld.feiten(.traject).filter({ $0.datum <= feit.datum }).count
                    <= beeld.feiten(.uitstroom).filter({ $0.datum <= feit.datum }).count
            else { return }
            throw Weigering(
                "Er loopt op \(feit.datum.words) geen traject om uit te stromen.",
                watNu: "Leg eerst het begin van het traject vast.",
                grond: Grond([])
            )
        }
    )
}

/// Where somebody goes when a trajectory ends (P-49).
public enum Bestemming: String, Codelijst, Veldtype {
    case betaald = "BETAALD"
    case vrijwillig = "VRIJWILLIG"
    case opleiding = "OPLEIDING"
    case verhuisd = "VERHUISD"
    case uitval = "UITVAL"
    case overleden = "OVERLEDEN"
    case anders = "ANDERS"

    public var naam: String {
        switch self {
        case .betaald: "betaald werk"
        case .vrijwillig: "vrijwilligerswerk"
        case .opleiding: "opleiding"
        case .verhuisd: "verhuisd"
        case .uitval: "uitval"
        case .overleden: "overleden"
        case .anders: "andere reden"
        }
    }
}
