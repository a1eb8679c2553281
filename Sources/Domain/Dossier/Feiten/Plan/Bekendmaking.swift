// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het besluit is verstuurd of uitgereikt. Bezwaar telt vanaf deze dag, niet vanaf de dagtekening.
public enum Bekendmaking: Feittype {
    public static let besluit = Veld<Besluitsoort>("besluit", "Welk besluit", verplicht: true)
    public static let wijze = Veld<String>("wijze", "Hoe", vorm: .regel(max: 60))

    public static let beschrijving = Feitbeschrijving(
        .bekendmaking,
        naam: "Besluit bekendgemaakt",
        uitleg: "Het besluit is verstuurd of uitgereikt. Bezwaar telt vanaf deze dag, niet vanaf de dagtekening.",
        hoofdstuk: .plan,
        artikelen: [Wetsartikel(.awb, "3:41"), Wetsartikel(.awb, "6:8")],
        datumLabel: "Verstuurd op",
        velden: [besluit.beschrijving, wijze.beschrijving],
        zin: { feit in
            "\(feit[besluit]?.naam ?? "Besluit") bekendgemaakt"
        }
    )
}

/// Decisions against which one can object.
public enum Besluitsoort: String, Codelijst, Veldtype {
    case pip = "PIP"
    case boete = "BOETE"
    case maatregel = "MAATREGEL"
    case bezwaar = "BEZWAAR"
    case overig = "OVERIG"

    public var naam: String {
        switch self {
        case .pip: "PIP"
        case .boete: "Boete"
        case .maatregel: "Maatregel"
        case .bezwaar: "Beslissing op bezwaar"
        case .overig: "Ander besluit"
        }
    }
}
