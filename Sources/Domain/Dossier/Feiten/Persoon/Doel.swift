// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Wat de persoon zelf wil, in eigen woorden.
public enum Doel: Feittype {
    public static let woorden = Veld<String>(
        "woorden",
        "Doel in eigen woorden",
        verplicht: true,
        vorm: .tekst(max: 4000)
    )
    public static let leefgebied = Veld<String>("leefgebied", "Leefgebied", vorm: .regel(max: 60))

    public static let beschrijving = Feitbeschrijving(
        .doel,
        naam: "Eigen doel",
        uitleg: "Wat de persoon zelf wil, in eigen woorden.",
        hoofdstuk: .persoon,
        datumLabel: "Genoemd op",
        velden: [woorden.beschrijving, leefgebied.beschrijving],
        zin: { feit in
            "Eigen doel: “\(feit[woorden] ?? "")”"
        }
    )
}
