// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Uren praktijk voor de module Arbeidsmarkt en Participatie.
public enum MapUren: Feittype {
    public static let uren = Veld<Uren>("uren", "Uren", verplicht: true)
    public static let waar = Veld<String>("waar", "Waar")

    public static let beschrijving = Feitbeschrijving(
        .mapUren,
        naam: "MAP-uren",
        uitleg: "Uren praktijk voor de module Arbeidsmarkt en Participatie.",
        hoofdstuk: .meedoen,
        artikelen: [Wetsartikel(.ri, "3.1")],
        datumLabel: "Tot en met",
        velden: [uren.beschrijving, waar.beschrijving],
        zin: { feit in
            "\(feit[uren]?.woorden ?? "") praktijk voor de MAP" + (feit[waar].map { " bij \($0)" } ?? "")
        },
        toets: { (feit, beeld) throws(Weigering) in
            try MapToets.checkRoute(feit, beeld)
        }
    )
}
