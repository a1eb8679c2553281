// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Fines, objection and appeal.
    static let handhaving: [Parameter] =
        [
            Parameter(
                "boete_intake",
                duizendsten: 250_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Wi 22",
                zekerheid: .hoog
            ),
            Parameter(
                "boete_traject_basis",
                duizendsten: 50_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Wi 23",
                zekerheid: .hoog
            ),
            Parameter(
                "boete_traject_max",
                duizendsten: 800_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Wi 23",
                zekerheid: .hoog
            ),
            Parameter(
                "boete_gemeente_cumulatief",
                duizendsten: 2_400_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Ri 7",
                zekerheid: .hoog
            ),
            Parameter(
                "boete_pvt_map",
                duizendsten: 340_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Wi 24",
                zekerheid: .hoog
            ),
            Parameter(
                "boete_leerroute_max",
                duizendsten: 1_000_000,
                eenheid: "euro",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Wi 25",
                zekerheid: .hoog
            ),
            Parameter(
                "boete_asiel_geblokkeerd",
                duizendsten: 1_000,
                eenheid: "vlag",
                geldigVan: Day(iso: "2023-03-01"),
                geldigTot: nil,
                bron: "C-158/23; ABRvS 2025-07-09",
                zekerheid: .midden
            ),
            Parameter(
                "recidive_venster",
                duizendsten: 12_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Ri 7",
                zekerheid: .hoog
            ),
            Parameter(
                "bezwaar",
                duizendsten: 6_000,
                eenheid: "weken",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Awb 6:7",
                zekerheid: .hoog
            ),
            Parameter(
                "beroep",
                duizendsten: 6_000,
                eenheid: "weken",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Awb 6:7",
                zekerheid: .hoog
            ),
        ] + boetetabellen
}
