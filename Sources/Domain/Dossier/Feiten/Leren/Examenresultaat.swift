// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De uitslag van een examenonderdeel. Elke uitslag is een poging.
public enum Examenresultaat: Feittype {
    public static let onderdeel = Veld<Examenonderdeel>("onderdeel", "Onderdeel", verplicht: true)
    public static let niveau = Veld<Niveau>("niveau", "Niveau")
    public static let geslaagd = Veld<Bool>("geslaagd", "Geslaagd", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .examenresultaat,
        naam: "Examenuitslag",
        uitleg: "De uitslag van een examenonderdeel. Elke uitslag is een poging.",
        hoofdstuk: .leren,
        artikelen: [Wetsartikel(.wi, "7"), Wetsartikel(.ri, "3.1")],
        datumLabel: "Examendatum",
        velden: [onderdeel.beschrijving, niveau.beschrijving, geslaagd.beschrijving],
        zin: { feit in
            "\(feit[onderdeel]?.naam ?? "Examen")\(feit[niveau].map { " \($0.naam)" } ?? ""): \(feit[geslaagd] == true ? "geslaagd" : "niet geslaagd")"
        }
    )
}
