// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De persoon vraagt DUO om meer tijd.
public enum VerlengingAangevraagd: Feittype {
    public static let grond = Veld<Verlengingsgrond>("grond", "Grond", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .verlengingAangevraagd,
        naam: "Verlenging aangevraagd",
        uitleg: "De persoon vraagt DUO om meer tijd.",
        hoofdstuk: .termijn,
        artikelen: [Wetsartikel(.wi, "12"), Wetsartikel(.bi, "4.1")],
        datumLabel: "Aangevraagd op",
        velden: [grond.beschrijving],
        zin: { feit in
            "Verlenging aangevraagd: \(feit[grond]?.naam.lowercasedFirst ?? "")"
        },
        toets: { (feit, beeld) throws(Weigering) in
            try VerlengingToets.check(feit, beeld)
        }
    )
}
