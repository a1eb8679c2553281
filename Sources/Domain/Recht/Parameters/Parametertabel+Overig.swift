// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Housing, target, retention and disclosure.
    static let overig: [Parameter] = [
        Parameter(
            "huisvesting_na_koppeling",
            duizendsten: 12_000,
            eenheid: "weken",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "COA-werkafspraak",
            zekerheid: .midden
        ),
        Parameter(
            "huisvesting_na_vergunning",
            duizendsten: 14_000,
            eenheid: "weken",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "COA-werkafspraak",
            zekerheid: .midden
        ),
        Parameter(
            "huisvesting_zoektijd",
            duizendsten: 10_000,
            eenheid: "weken",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "COA-werkafspraak",
            zekerheid: .midden
        ),
        Parameter(
            "taakstelling_publicatie",
            duizendsten: 13_000,
            eenheid: "weken voor halfjaar",
            geldigVan: Day(iso: "2015-01-01"),
            geldigTot: nil,
            bron: "Hvw 29",
            zekerheid: .hoog
        ),
        Parameter(
            "bewaren_na_plicht",
            duizendsten: 5_000,
            eenheid: "jaar",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Bi 9.9",
            zekerheid: .hoog
        ),
        Parameter(
            "bewaren_kern_max",
            duizendsten: 50_000,
            eenheid: "jaar",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Bi 9.9",
            zekerheid: .hoog
        ),
        Parameter(
            "onderdrukken_onder",
            duizendsten: 10_000,
            eenheid: "personen",
            geldigVan: nil,
            geldigTot: nil,
            bron: "eigen regel",
            zekerheid: .laag
        ),
    ]
}
