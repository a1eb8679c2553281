// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een dagdeel van het participatieverklaringstraject.
public enum PvtSessie: Feittype {
    public static let onderdeel = Veld<PvtOnderdeel>("onderdeel", "Onderdeel", verplicht: true)
    public static let uren = Veld<Uren>("uren", "Uren", verplicht: true)
    public static let aanwezig = Veld<Bool>("aanwezig", "Aanwezig", verplicht: true)
    public static let metActiviteit = Veld<Bool>("metActiviteit", "Met activiteit of excursie")

    public static let beschrijving = Feitbeschrijving(
        .pvtSessie,
        naam: "PVT-bijeenkomst",
        uitleg: "Een dagdeel van het participatieverklaringstraject.",
        hoofdstuk: .meedoen,
        artikelen: [Wetsartikel(.bi, "3.1")],
        velden: [onderdeel.beschrijving, uren.beschrijving, aanwezig.beschrijving, metActiviteit.beschrijving],
        zin: { feit in
            "PVT, \(feit[onderdeel]?.naam ?? ""): \(feit[aanwezig] == true ? "aanwezig" : "afwezig")"
        }
    )
}

/// The parts of the participation declaration course.
public enum PvtOnderdeel: String, Codelijst, Veldtype {
    case vrijheid = "VRIJHEID"
    case gelijkwaardigheid = "GELIJKWAARDIGHEID"
    case solidariteit = "SOLIDARITEIT"
    case participatie = "PARTICIPATIE"
    case excursie = "EXCURSIE"

    public var naam: String {
        switch self {
        case .vrijheid: "vrijheid"
        case .gelijkwaardigheid: "gelijkwaardigheid"
        case .solidariteit: "solidariteit"
        case .participatie: "participatie"
        case .excursie: "activiteit of excursie"
        }
    }
}
