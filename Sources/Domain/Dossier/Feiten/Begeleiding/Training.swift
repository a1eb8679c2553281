// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een training of workshop, zoals financieel zelfredzaam.
public enum Training: Feittype {
    public static let soort = Veld<Trainingsoort>("trainingsoort", "Soort", verplicht: true)
    public static let resultaat = Veld<String>("resultaat", "Resultaat")

    public static let beschrijving = Feitbeschrijving(
        .training,
        naam: "Training",
        uitleg: "Een training of workshop, zoals financieel zelfredzaam.",
        hoofdstuk: .begeleiding,
        datumLabel: "Afgerond op",
        velden: [soort.beschrijving, resultaat.beschrijving],
        zin: { feit in
            "Training gevolgd: \(feit[soort]?.naam ?? "")"
        }
    )
}

/// Kinds of training.
public enum Trainingsoort: String, Codelijst, Veldtype {
    case geld = "GELD"
    case thema = "THEMA"
    case werk = "WERK"
    case overig = "OVERIG"

    public var naam: String {
        switch self {
        case .geld: "financieel zelfredzaam"
        case .thema: "themaworkshop"
        case .werk: "werknemersvaardigheden"
        case .overig: "andere training"
        }
    }
}
