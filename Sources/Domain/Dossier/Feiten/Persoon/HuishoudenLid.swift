// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Bij welk huishouden de persoon hoort en in welke rol. Elke telling is in personen en in huishoudens.
public enum HuishoudenLid: Feittype {
    public static let huishouden = Veld<HuishoudenID>("huishouden", "Huishouden", verplicht: true, wiens: .derde)
    public static let relatie = Veld<Relatie>("relatie", "Plaats in het huishouden", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .huishouden,
        naam: "Huishouden",
        uitleg: """
            Bij welk huishouden de persoon hoort en in welke rol. Elke telling is in personen en in \
            huishoudens.
            """,
        hoofdstuk: .persoon,
        datumLabel: "Sinds",
        geldtTotVolgende: true,
        velden: [huishouden.beschrijving, relatie.beschrijving],
        zin: { feit in
            "Hoort bij het huishouden als \(feit[relatie]?.naam ?? "lid")"
        }
    )
}

/// The place of a person in the household.
public enum Relatie: String, Codelijst, Veldtype {
    case hoofd = "HOOFD"
    case partner = "PARTNER"
    case kind = "KIND"
    case ouder = "OUDER"
    case familie = "FAMILIE"
    case uit = "UIT"

    public var naam: String {
        switch self {
        case .hoofd: "aanvrager"
        case .partner: "partner"
        case .kind: "kind"
        case .ouder: "ouder"
        case .familie: "ander familielid"
        case .uit: "hoort er niet meer bij"
        }
    }
}
