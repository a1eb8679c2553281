// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Begin en einde van de inburgeringstermijn zoals DUO die vaststelt. Deze datum gaat voor onze berekening.
public enum DuoTermijn: Feittype {
    public static let einde = Veld<Day>(
        "einde",
        "Einddatum volgens DUO",
        hulp: "De eerste dag ná de termijn, zoals in het bericht van DUO.",
        verplicht: true
    )
    public static let grond = Veld<Verlengingsgrond>("grond", "Grond van de wijziging")

    public static let beschrijving = Feitbeschrijving(
        .duoTermijn,
        naam: "Termijn volgens DUO",
        uitleg: """
            Begin en einde van de inburgeringstermijn zoals DUO die vaststelt. Deze datum gaat voor \
            onze berekening.
            """,
        hoofdstuk: .termijn,
        artikelen: [Wetsartikel(.wi, "11"), Wetsartikel(.duoApi)],
        datumLabel: "Begin van de termijn",
        magInToekomst: true,
        geldtTotVolgende: true,
        velden: [einde.beschrijving, grond.beschrijving],
        zin: { feit in
            "Termijn volgens DUO: tot en met \(feit[einde].map { $0.adding(days: -1).words } ?? "")"
        },
        controle: { inhoud, datum in
            guard let einde = inhoud[einde], einde <= datum else { return [] }
            return [Veldfout(DuoTermijn.einde.sleutel, "Het einde ligt voor het begin.")]
        }
    )
}
