// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De persoon maakt bezwaar tegen een besluit. Het plan loopt intussen door.
public enum Bezwaar: Feittype {
    public static let besluit = Veld<Besluitsoort>("besluit", "Tegen", verplicht: true)
    public static let gronden = Veld<String>("gronden", "Gronden", vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .bezwaar,
        naam: "Bezwaar",
        uitleg: "De persoon maakt bezwaar tegen een besluit. Het plan loopt intussen door.",
        hoofdstuk: .plan,
        artikelen: [Wetsartikel(.awb, "6:7"), Wetsartikel(.awb, "6:16")],
        datumLabel: "Ontvangen op",
        velden: [besluit.beschrijving, gronden.beschrijving],
        zin: { feit in
            "Bezwaar tegen: \(feit[besluit]?.naam ?? "")"
        },
        toets: { (feit, beeld) throws(Weigering) in
            guard let besluit = feit[Bezwaar.besluit], besluit == .pip, beeld.eerste(.pip) == nil else { return }
            throw Weigering(
                "Er is nog geen PIP waartegen bezwaar kan.",
                watNu: "Leg eerst het PIP en de bekendmaking vast.",
                grond: Grond(["PIP-09"])
            )
        }
    )
}
