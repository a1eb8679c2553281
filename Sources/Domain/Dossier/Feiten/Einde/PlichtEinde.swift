// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// DUO meldt dat de plicht is geëindigd, met de reden.
public enum PlichtEinde: Feittype {
    public static let reden = Veld<RedenEindePlicht>("reden", "Reden", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .eindePlicht,
        naam: "Einde van de plicht",
        uitleg: "DUO meldt dat de plicht is geëindigd, met de reden.",
        hoofdstuk: .einde,
        artikelen: [Wetsartikel(.wi, "6")],
        datumLabel: "Einde op",
        velden: [reden.beschrijving],
        zin: { feit in
            "De plicht is geëindigd: \(feit[reden]?.naam.lowercasedFirst ?? "")"
        }
    )
}
