// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De persoon kwam niet op een oproep voor de brede intake of de leerbaarheidstoets.
public enum IntakeVerzuimd: Feittype {
    public static let oproep = Veld<Int>(
        "oproep",
        "Oproep",
        hulp: "De eerste, tweede of derde oproep.",
        verplicht: true,
        vorm: .getal(1...3)
    )
    public static let verwijtbaar = Veld<Bool>(
        "verwijtbaar",
        "Verwijtbaar",
        hulp: "Leeg als dit nog niet is beoordeeld. Nee: er was een goede reden."
    )
    public static let verklaring = Veld<String>("verklaring", "Verklaring van de persoon", vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .intakeVerzuim,
        naam: "Niet verschenen bij de intake",
        uitleg: "De persoon kwam niet op een oproep voor de brede intake of de leerbaarheidstoets.",
        hoofdstuk: .intake,
        artikelen: [Wetsartikel(.wi, "14(2)"), Wetsartikel(.wi, "22")],
        datumLabel: "Datum van de oproep",
        velden: [oproep.beschrijving, verwijtbaar.beschrijving, verklaring.beschrijving],
        zin: { feit in
            "Niet verschenen bij oproep \(feit[oproep] ?? 1)"
        }
    )
}
