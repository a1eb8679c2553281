// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een gezins- of overige migrant leent bij DUO voor de cursus.
public enum LeningDuo: Feittype {
    public static let bedrag = Veld<Bedrag>("bedrag", "Bedrag")

    public static let beschrijving = Feitbeschrijving(
        .lening,
        naam: "Lening bij DUO",
        uitleg: "Een gezins- of overige migrant leent bij DUO voor de cursus.",
        hoofdstuk: .leren,
        artikelen: [Wetsartikel(.wi, "19")],
        datumLabel: "Toegekend op",
        velden: [bedrag.beschrijving],
        zin: { feit in
            "Lening bij DUO" + (feit[bedrag].map { ": \($0.woorden)" } ?? "")
        }
    )
}
