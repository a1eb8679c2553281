// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een stap in het ontzorgen: de overdracht aan de persoon, of een eerder einde.
public enum Ontzorging: Feittype {
    public static let stap = Veld<Ontzorgstap>("stap", "Stap", verplicht: true)
    public static let toelichting = Veld<String>("toelichting", "Toelichting", vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .ontzorgen,
        naam: "Financieel ontzorgen",
        uitleg: "Een stap in het ontzorgen: de overdracht aan de persoon, of een eerder einde.",
        hoofdstuk: .begeleiding,
        artikelen: [Wetsartikel(.pw, "56a")],
        velden: [stap.beschrijving, toelichting.beschrijving],
        zin: { feit in
            "Ontzorgen: \(feit[stap]?.naam ?? "")"
        }
    )
}

/// Steps of financial relief.
public enum Ontzorgstap: String, Codelijst, Veldtype {
    case overdracht = "OVERDRACHT"
    case beeindigd = "BEEINDIGD"
    case nietVanToepassing = "NVT"

    public var naam: String {
        switch self {
        case .overdracht: "overdracht besproken"
        case .beeindigd: "eerder beëindigd"
        case .nietVanToepassing: "niet van toepassing"
        }
    }
}
