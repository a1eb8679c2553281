// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Work permit, employer subsidy.
    static let werk: [Parameter] =
        [
            Parameter(
                "twv_wachttijd",
                duizendsten: 6_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "BuWav (wijziging per 2026-06-12 onbevestigd)",
                zekerheid: .midden
            ),
            Parameter(
                "twv_24_weken_eis",
                duizendsten: 1_000,
                eenheid: "vlag",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: Day(iso: "2023-11-28"),
                bron: "ABRvS 2023-11-29",
                zekerheid: .hoog
            ),
            Parameter(
                "sowis_1",
                duizendsten: 8_000_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2024-09-02"),
                geldigTot: Day(iso: "2025-09-30"),
                bron: "SOWIS",
                zekerheid: .hoog
            ),
            Parameter(
                "sowis_2",
                duizendsten: 6_000_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2024-09-02"),
                geldigTot: Day(iso: "2025-09-30"),
                bron: "SOWIS",
                zekerheid: .hoog
            ),
            Parameter(
                "sowis_3_4",
                duizendsten: 5_000_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2024-09-02"),
                geldigTot: Day(iso: "2025-09-30"),
                bron: "SOWIS",
                zekerheid: .hoog
            ),
            Parameter(
                "sowis_max_personen",
                duizendsten: 4_000,
                eenheid: "personen",
                geldigVan: Day(iso: "2024-09-02"),
                geldigTot: Day(iso: "2025-09-30"),
                bron: "SOWIS",
                zekerheid: .hoog
            ),
            Parameter(
                "sowis_plafond_2024",
                duizendsten: 2_500_000_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2024-09-02"),
                geldigTot: Day(iso: "2024-09-30"),
                bron: "SOWIS (verhoogd 2024-11-26, bedrag te verifiëren)",
                zekerheid: .hoog
            ),
            Parameter(
                "sowis_plafond_2025",
                duizendsten: 3_000_000_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2025-06-02"),
                geldigTot: Day(iso: "2025-09-30"),
                bron: "SOWIS",
                zekerheid: .hoog
            ),
            Parameter(
                "sowis_plafond_2026",
                duizendsten: 2_000_000_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2026-06-01"),
                geldigTot: Day(iso: "2026-09-30"),
                bron: "consultatie jan 2026",
                zekerheid: .midden
            ),
            Parameter(
                "sowis_contract_min",
                duizendsten: 12_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2024-09-02"),
                geldigTot: nil,
                bron: "SOWIS",
                zekerheid: .hoog
            ),
            Parameter(
                "sowis_uren_min",
                duizendsten: 20_000,
                eenheid: "uren per week",
                geldigVan: Day(iso: "2024-09-02"),
                geldigTot: nil,
                bron: "SOWIS",
                zekerheid: .hoog
            ),
            Parameter(
                "sowis_in_dienst_max",
                duizendsten: 6_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2025-06-02"),
                geldigTot: nil,
                bron: "SOWIS",
                zekerheid: .hoog
            ),
            Parameter(
                "deminimis",
                duizendsten: 300_000_000,
                eenheid: "euro per 3 jaar",
                geldigVan: Day(iso: "2024-01-01"),
                geldigTot: nil,
                bron: "Vo (EU) 2023/2831",
                zekerheid: .hoog
            ),
        ] + werkInstrumenten
}
