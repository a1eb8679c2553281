// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Lengths and thresholds of an extension.
    static let verlenging: [Parameter] =
        [
            Parameter(
                "verlenging_aanvraag_vanaf",
                duizendsten: 6_000,
                eenheid: "maanden voor einde",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Wi 12, Bi 4",
                zekerheid: .hoog
            ),
            Parameter(
                "verlenging_beslistermijn",
                duizendsten: 8_000,
                eenheid: "weken",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi",
                zekerheid: .hoog
            ),
            Parameter(
                "verlenging_drempel",
                duizendsten: 3_000,
                eenheid: "maanden aaneengesloten",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi 4.1",
                zekerheid: .hoog
            ),
            Parameter(
                "verlenging_overlijden",
                duizendsten: 3_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi 4.1",
                zekerheid: .hoog
            ),
            Parameter(
                "verlenging_bevalling",
                duizendsten: 16_000,
                eenheid: "weken",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi 4.1",
                zekerheid: .hoog
            ),
            Parameter(
                "verlenging_alfabetisering_max",
                duizendsten: 6_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi 4.1",
                zekerheid: .hoog
            ),
            Parameter(
                "verlenging_dakloos_max",
                duizendsten: 24_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi 4.1",
                zekerheid: .hoog
            ),
            Parameter(
                "verlenging_aanbieder_max",
                duizendsten: 6_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi 4.1",
                zekerheid: .hoog
            ),
            Parameter(
                "verlenging_bijzonder_max",
                duizendsten: 24_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi 4.1",
                zekerheid: .hoog
            ),
            Parameter(
                "verlenging_bijna_klaar",
                duizendsten: 6_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi 4",
                zekerheid: .hoog
            ),
            Parameter(
                "bijna_klaar_uren_gezins",
                duizendsten: 450_000,
                eenheid: "uren",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi 4",
                zekerheid: .hoog
            ),
            Parameter(
                "plicht_onderbreking_max",
                duizendsten: 12_000,
                eenheid: "maanden",
                geldigVan: Day(iso: "2022-01-01"),
                geldigTot: nil,
                bron: "Bi 2.1(2)",
                zekerheid: .hoog
            ),
        ] + verlengingOpleiding
}
