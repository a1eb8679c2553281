// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een schriftelijke waarschuwing na verzuim.
public enum Waarschuwing: Feittype {
    public static let waarover = Veld<String>("waarover", "Waarover", verplicht: true, vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .waarschuwing,
        naam: "Waarschuwing",
        uitleg: "Een schriftelijke waarschuwing na verzuim.",
        hoofdstuk: .handhaving,
        artikelen: [Wetsartikel(.wi, "22"), Wetsartikel(.wi, "23")],
        velden: [waarover.beschrijving],
        zin: { feit in
            "Waarschuwing: \(feit[waarover] ?? "")"
        }
    )
}
