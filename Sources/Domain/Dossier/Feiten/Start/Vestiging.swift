// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Inschrijving in de BRP van de gemeente. Voor wie uit de opvang komt beginnen hier de tien weken voor het PIP.
public enum Vestiging: Feittype {
    public static let gemeente = Veld<String>(
        "gemeente",
        "Gemeente",
        hulp: "Leeg als het de eigen gemeente is.",
        vorm: .regel(max: 80)
    )

    public static let beschrijving = Feitbeschrijving(
        .vestiging,
        naam: "Vestiging (BRP)",
        uitleg: """
            Inschrijving in de BRP van de gemeente. Voor wie uit de opvang komt beginnen hier de \
            tien weken voor het PIP.
            """,
        hoofdstuk: .start,
        artikelen: [Wetsartikel(.bi, "5.3")],
        datumLabel: "Datum van inschrijving",
        velden: [gemeente.beschrijving],
        zin: { feit in
            "Ingeschreven in de BRP" + (feit[gemeente].map { " van \($0)" } ?? "")
        }
    )
}
