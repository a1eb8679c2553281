// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het college beslist op een bezwaar, of verdaagt de beslissing.
public enum BeslissingBezwaar: Feittype {
    public static let uitkomst = Veld<Bezwaaruitkomst>("uitkomst", "Uitkomst", verplicht: true)
    public static let commissie = Veld<Bool>("commissie", "Met adviescommissie")

    public static let beschrijving = Feitbeschrijving(
        .beslissingBezwaar,
        naam: "Beslissing op bezwaar",
        uitleg: "Het college beslist op een bezwaar, of verdaagt de beslissing.",
        hoofdstuk: .plan,
        artikelen: [Wetsartikel(.awb, "7:10")],
        datumLabel: "Datum van de beslissing",
        velden: [uitkomst.beschrijving, commissie.beschrijving],
        zin: { feit in
            "Bezwaar: \(feit[uitkomst]?.naam ?? "")"
        },
        toets: { (feit, beeld) throws(Weigering) in
            guard beeld.laatste(.bezwaar, op: feit.datum) == nil else { return }
            throw Weigering(
                "Er is op \(feit.datum.words) geen bezwaar om op te beslissen.",
                watNu: "Leg eerst het bezwaar vast.",
                grond: Grond(["PIP-09"])
            )
        }
    )
}

/// What was decided on an objection.
public enum Bezwaaruitkomst: String, Codelijst, Veldtype {
    case gegrond = "GEGROND"
    case deels = "DEELS"
    case ongegrond = "ONGEGROND"
    case nietOntvankelijk = "NIET_ONTVANKELIJK"
    case ingetrokken = "INGETROKKEN"
    case verdaagd = "VERDAAGD"

    public var naam: String {
        switch self {
        case .gegrond: "gegrond"
        case .deels: "deels gegrond"
        case .ongegrond: "ongegrond"
        case .nietOntvankelijk: "niet-ontvankelijk"
        case .ingetrokken: "ingetrokken"
        case .verdaagd: "beslissing verdaagd"
        }
    }
}
