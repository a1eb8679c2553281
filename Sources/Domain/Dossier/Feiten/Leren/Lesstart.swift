// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De eerste les van de leerroute.
public enum Lesstart: Feittype {
    public static let aanbieder = Veld<String>("aanbieder", "Aanbieder", wiens: .organisatie)
    public static let doelopleiding = Veld<String>(
        "doelopleiding",
        "Doelopleiding",
        hulp: "Alleen bij de onderwijsroute: mbo, hbo of wo."
    )

    public static let beschrijving = Feitbeschrijving(
        .lesstart,
        naam: "Lessen begonnen",
        uitleg: "De eerste les van de leerroute.",
        hoofdstuk: .leren,
        artikelen: [Wetsartikel(.wi, "7")],
        datumLabel: "Eerste les",
        magInToekomst: true,
        velden: [aanbieder.beschrijving, doelopleiding.beschrijving],
        zin: { feit in
            "Lessen begonnen" + (feit[aanbieder].map { " bij \($0)" } ?? "")
        }
    )
}
