// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een examen is gedaan; de uitslag komt later van DUO.
public enum ExamenAfgelegd: Feittype {
    public static let onderdeel = Veld<Examenonderdeel>("onderdeel", "Onderdeel", verplicht: true)
    public static let niveau = Veld<Niveau>("niveau", "Niveau")

    public static let beschrijving = Feitbeschrijving(
        .examenAfgelegd,
        naam: "Examen afgelegd",
        uitleg: "Een examen is gedaan; de uitslag komt later van DUO.",
        hoofdstuk: .leren,
        artikelen: [Wetsartikel(.wi, "7")],
        datumLabel: "Examendatum",
        velden: [onderdeel.beschrijving, niveau.beschrijving],
        zin: { feit in
            "Examen gedaan: \(feit[onderdeel]?.naam ?? "")"
        }
    )
}
