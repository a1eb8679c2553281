// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Instroom in een traject, zoals Werk.Kom.
public enum Traject: Feittype {
    public static let aanbieder = Veld<String>("aanbieder", "Traject bij", verplicht: true, wiens: .organisatie)

    public static let beschrijving = Feitbeschrijving(
        .traject,
        naam: "Traject begonnen",
        uitleg: "Instroom in een traject, zoals Werk.Kom.",
        hoofdstuk: .werk,
        datumLabel: "Instroom op",
        velden: [aanbieder.beschrijving],
        zin: { feit in
            "Traject begonnen bij \(feit[aanbieder] ?? "")"
        }
    )
}
