// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Fees, loan and the SPUK of the Rijk.
    static let geld: [Parameter] =
        [
            Parameter(
                "examen_onderdeel",
                duizendsten: 50_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "DUO",
                zekerheid: .midden
            ),
            Parameter(
                "examen_gratis_pogingen_asiel",
                duizendsten: 2_000,
                eenheid: "per onderdeel",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Wi/Bi",
                zekerheid: .hoog
            ),
            Parameter(
                "ontheffing_medisch",
                duizendsten: 225_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "DUO/Bi",
                zekerheid: .hoog
            ),
            Parameter(
                "aantoonbaar_ingeburgerd",
                duizendsten: 90_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Ri 2.3",
                zekerheid: .hoog
            ),
            Parameter(
                "lening_max",
                duizendsten: 10_000_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi/Ri",
                zekerheid: .midden
            ),
            Parameter(
                "verbinder_per_regio",
                duizendsten: 68_000_000,
                eenheid: "euro per jaar",
                geldigVan: Day(iso: "2023-01-01"),
                geldigTot: nil,
                bron: "S1/S3 (2024 en later: circulaire)",
                zekerheid: .midden
            ),
            Parameter(
                "spuk_gezins_2025",
                duizendsten: 694_230,
                eenheid: "euro",
                geldigVan: Day(iso: "2025-01-01"),
                geldigTot: Day(iso: "2025-12-31"),
                bron: "Ri",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_gezins_2026",
                duizendsten: 706_720,
                eenheid: "euro",
                geldigVan: Day(iso: "2026-01-01"),
                geldigTot: Day(iso: "2026-12-31"),
                bron: "Ri",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_asiel_a_2025",
                duizendsten: 9_154_910,
                eenheid: "euro",
                geldigVan: Day(iso: "2025-01-01"),
                geldigTot: Day(iso: "2025-12-31"),
                bron: "Ri",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_asiel_b_2025",
                duizendsten: 4_635_540,
                eenheid: "euro",
                geldigVan: Day(iso: "2025-01-01"),
                geldigTot: Day(iso: "2025-12-31"),
                bron: "Ri",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_asiel_c_2025",
                duizendsten: 1_158_890,
                eenheid: "euro",
                geldigVan: Day(iso: "2025-01-01"),
                geldigTot: Day(iso: "2025-12-31"),
                bron: "Ri",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_asiel_a_2026",
                duizendsten: 6_087_340,
                eenheid: "euro",
                geldigVan: Day(iso: "2026-01-01"),
                geldigTot: Day(iso: "2026-12-31"),
                bron: "Ri (budget)",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_asiel_b_2026",
                duizendsten: 4_718_960,
                eenheid: "euro",
                geldigVan: Day(iso: "2026-01-01"),
                geldigTot: Day(iso: "2026-12-31"),
                bron: "Ri (budget)",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_asiel_c_2026",
                duizendsten: 1_179_740,
                eenheid: "euro",
                geldigVan: Day(iso: "2026-01-01"),
                geldigTot: Day(iso: "2026-12-31"),
                bron: "Ri (budget)",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_gewicht_a_2026",
                duizendsten: 5_820_700,
                eenheid: "gewicht",
                geldigVan: Day(iso: "2026-01-01"),
                geldigTot: Day(iso: "2026-12-31"),
                bron: "Ri",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_gewicht_b_2026",
                duizendsten: 4_247_060,
                eenheid: "gewicht",
                geldigVan: Day(iso: "2026-01-01"),
                geldigTot: Day(iso: "2026-12-31"),
                bron: "Ri",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_gewicht_c_2026",
                duizendsten: 1_061_770,
                eenheid: "gewicht",
                geldigVan: Day(iso: "2026-01-01"),
                geldigTot: Day(iso: "2026-12-31"),
                bron: "Ri",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_gewicht_d_2026",
                duizendsten: 856_510,
                eenheid: "gewicht",
                geldigVan: Day(iso: "2026-01-01"),
                geldigTot: Day(iso: "2026-12-31"),
                bron: "Ri",
                zekerheid: .hoog
            ),
            Parameter(
                "spuk_pa",
                duizendsten: 700,
                eenheid: "aandeel",
                geldigVan: Day(iso: "2025-01-01"),
                geldigTot: Day(iso: "2026-12-31"),
                bron: "Ri",
                zekerheid: .hoog
            ),
        ] + geldVoorPersonen
}
