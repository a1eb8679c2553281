// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Welke inburgeringswet geldt, met de reden. Wie op 31 december 2021 plichtig was onder de oude wet, blijft daaronder.
public enum Regime: Feittype {
    public static let wet = Veld<Wetsversie>("wet", "Wet", verplicht: true)
    public static let reden = Veld<String>("reden", "Reden")

    public static let beschrijving = Feitbeschrijving(
        .regime,
        naam: "Wet die geldt",
        uitleg: """
            Welke inburgeringswet geldt, met de reden. Wie op 31 december 2021 plichtig was onder de \
            oude wet, blijft daaronder.
            """,
        hoofdstuk: .plicht,
        artikelen: [Wetsartikel(.wi, "54")],
        datumLabel: "Sinds",
        geldtTotVolgende: true,
        velden: [wet.beschrijving, reden.beschrijving],
        zin: { feit in
            "Valt onder de \(feit[wet]?.naam ?? "onbekende wet")"
        }
    )
}
