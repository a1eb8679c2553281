// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De persoon gaat in beroep bij de rechtbank.
public enum Beroep: Feittype {
    public static let stap = Veld<Beroepstap>("stap", "Stap", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .beroep,
        naam: "Beroep",
        uitleg: "De persoon gaat in beroep bij de rechtbank.",
        hoofdstuk: .plan,
        artikelen: [Wetsartikel(.awb, "6:7")],
        datumLabel: "Ingesteld op",
        velden: [stap.beschrijving],
        zin: { feit in
            "Beroep: \(feit[stap]?.naam ?? "")"
        }
    )
}

/// Where an appeal stands.
public enum Beroepstap: String, Codelijst, Veldtype {
    case ingesteld = "INGESTELD"
    case gegrond = "GEGROND"
    case ongegrond = "ONGEGROND"
    case ingetrokken = "INGETROKKEN"

    public var naam: String {
        switch self {
        case .ingesteld: "ingesteld"
        case .gegrond: "gegrond"
        case .ongegrond: "ongegrond"
        case .ingetrokken: "ingetrokken"
        }
    }
}
