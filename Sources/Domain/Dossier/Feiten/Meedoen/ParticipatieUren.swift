// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Uren meedoen in een Nederlandstalige omgeving, voor de Z-route.
public enum ParticipatieUren: Feittype {
    public static let uren = Veld<Uren>("uren", "Uren", verplicht: true)
    public static let waar = Veld<String>("waar", "Waar")

    public static let beschrijving = Feitbeschrijving(
        .participatieUren,
        naam: "Participatie-uren",
        uitleg: "Uren meedoen in een Nederlandstalige omgeving, voor de Z-route.",
        hoofdstuk: .meedoen,
        artikelen: [Wetsartikel(.bi, "3.14")],
        datumLabel: "Tot en met",
        velden: [uren.beschrijving, waar.beschrijving],
        zin: { feit in
            "\(feit[uren]?.woorden ?? "") meegedaan" + (feit[waar].map { " bij \($0)" } ?? "")
        }
    )
}
