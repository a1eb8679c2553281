// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het gesprek waarmee het college de Z-route afsluit.
public enum ZEindgesprek: Feittype {
    public static let afgerond = Veld<Bool>("afgerond", "Z-route afgerond", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .zEindgesprek,
        naam: "Eindgesprek Z-route",
        uitleg: "Het gesprek waarmee het college de Z-route afsluit.",
        hoofdstuk: .meedoen,
        artikelen: [Wetsartikel(.bi, "3.14")],
        datumLabel: "Datum van het gesprek",
        velden: [afgerond.beschrijving],
        zin: { feit in
            "Eindgesprek Z-route" + (feit[afgerond] == true ? ": afgerond" : "")
        },
        toets: { (feit, beeld) throws(Weigering) in
            try ZToets.check(feit, beeld)
        }
    )
}
