// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Uren die de cursusaanbieder meldt over een periode die op deze dag eindigt.
public enum Cursusuren: Feittype {
    public static let uren = Veld<Uren>("uren", "Uren", verplicht: true)
    public static let soort = Veld<Lessoort>("lessoort", "Soort les", verplicht: true)
    public static let aanbieder = Veld<String>("aanbieder", "Aanbieder", wiens: .organisatie)
    public static let keurmerk = Veld<Bool>(
        "keurmerk",
        "Bij een aanbieder met keurmerk",
        hulp: "Nee telt niet mee voor de normen."
    )

    public static let beschrijving = Feitbeschrijving(
        .cursusuren,
        naam: "Gevolgde lesuren",
        uitleg: "Uren die de cursusaanbieder meldt over een periode die op deze dag eindigt.",
        hoofdstuk: .leren,
        artikelen: [Wetsartikel(.bi, "3.14"), Wetsartikel(.bi, "5.5")],
        datumLabel: "Tot en met",
        velden: [uren.beschrijving, soort.beschrijving, aanbieder.beschrijving, keurmerk.beschrijving],
        zin: { feit in
            "\(feit[uren]?.woorden ?? "") \(feit[soort]?.naam ?? "les") gevolgd"
        }
    )
}

/// The kinds of lesson hours that the norms tell apart.
public enum Lessoort: String, Codelijst, Veldtype {
    case nt2 = "NT2"
    case knm = "KNM"
    case alfabetisering = "ALFA"
    case intake = "INTAKE"

    public var naam: String {
        switch self {
        case .nt2: "Nederlands (NT2)"
        case .knm: "KNM"
        case .alfabetisering: "alfabetisering"
        case .intake: "intake-uren die meetellen"
        }
    }
}
