// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het gesprek waarmee het college de MAP afsluit.
public enum MapEindgesprek: Feittype {
    public static let voldoende = Veld<Bool>("voldoende", "Voldoende", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .mapEindgesprek,
        naam: "Eindgesprek MAP",
        uitleg: "Het gesprek waarmee het college de MAP afsluit.",
        hoofdstuk: .meedoen,
        artikelen: [Wetsartikel(.bi, "3.2")],
        datumLabel: "Datum van het gesprek",
        velden: [voldoende.beschrijving],
        zin: { feit in
            "Eindgesprek MAP: \(feit[voldoende] == true ? "voldoende" : "onvoldoende")"
        },
        toets: { (feit, beeld) throws(Weigering) in
            try MapToets.checkEindgesprek(feit, beeld)
        }
    )
}
