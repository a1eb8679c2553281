// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een gesprek over hoe het gaat met het plan. Het volgende gesprek telt vanaf hier.
public enum GesprekVoortgang: Feittype {
    public static let gehouden = Veld<Bool>(
        "gehouden",
        "Gehouden",
        hulp: "Nee als de persoon niet kwam.",
        verplicht: true
    )
    public static let partners = Veld<String>("partners", "Wie was erbij")
    public static let verslag = Veld<String>("verslag", "Verslag", vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .voortgangsgesprek,
        naam: "Voortgangsgesprek",
        uitleg: "Een gesprek over hoe het gaat met het plan. Het volgende gesprek telt vanaf hier.",
        hoofdstuk: .plan,
        artikelen: [Wetsartikel(.bi, "5.3")],
        datumLabel: "Datum van het gesprek",
        velden: [gehouden.beschrijving, partners.beschrijving, verslag.beschrijving],
        zin: { feit in
            feit[gehouden] == false ? "Voortgangsgesprek ging niet door" : "Voortgangsgesprek gehouden"
        }
    )
}
