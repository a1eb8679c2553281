// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Informatie over rechten en plichten is gegeven, in een taal die de persoon begrijpt.
public enum InformatieVerstrekt: Feittype {
    public static let onderwerp = Veld<String>("onderwerp", "Onderwerp", verplicht: true)
    public static let taal = Veld<Taal>("taal", "Taal")
    public static let wijze = Veld<Contactwijze>("wijze", "Hoe")

    public static let beschrijving = Feitbeschrijving(
        .informatieVerstrekt,
        naam: "Rechten en plichten uitgelegd",
        uitleg: "Informatie over rechten en plichten is gegeven, in een taal die de persoon begrijpt.",
        hoofdstuk: .start,
        artikelen: [Wetsartikel(.bi, "5.1")],
        datumLabel: "Gegeven op",
        velden: [onderwerp.beschrijving, taal.beschrijving, wijze.beschrijving],
        zin: { feit in
            "Informatie gegeven: \(feit[onderwerp] ?? "")" + (feit[taal].map { " (\($0.naam))" } ?? "")
        }
    )
}
