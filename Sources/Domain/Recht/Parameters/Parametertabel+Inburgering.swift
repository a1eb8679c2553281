// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Lengths and hours of plan, term, routes, PVT and MAP.
    static let inburgering: [Parameter] = [
        Parameter(
            "pip_termijn",
            duizendsten: 10_000,
            eenheid: "weken",
            geldigVan: Day(iso: "2023-01-01"),
            geldigTot: nil,
            bron: "Bi 5.3 (start: kennisgeving DUO; begindatum te verifiëren)",
            zekerheid: .hoog
        ),
        Parameter(
            "pip_termijn_na_vestiging",
            duizendsten: 10_000,
            eenheid: "weken",
            geldigVan: Day(iso: "2023-01-01"),
            geldigTot: nil,
            bron: "Bi 5.3 (start: BRP-inschrijving)",
            zekerheid: .hoog
        ),
        Parameter(
            "pip_termijn_2022",
            duizendsten: 10_000,
            eenheid: "weken",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: Day(iso: "2022-12-31"),
            bron: "Bi 5.3 oud (start: BRP-inschrijving)",
            zekerheid: .midden
        ),
        Parameter(
            "pip_verlenging_derden",
            duizendsten: 2_000,
            eenheid: "weken",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Bi 5.3",
            zekerheid: .hoog
        ),
        Parameter(
            "pip_termijn_na_verhuizing",
            duizendsten: 10_000,
            eenheid: "weken",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Bi 5.3",
            zekerheid: .hoog
        ),
        Parameter(
            "inburgeringstermijn",
            duizendsten: 36_000,
            eenheid: "maanden",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Wi 11",
            zekerheid: .hoog
        ),
        Parameter(
            "leerroute_wijzigen",
            duizendsten: 18_000,
            eenheid: "maanden",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Wi 17(2), Bi 5.4",
            zekerheid: .hoog
        ),
        Parameter(
            "afschalen_uren",
            duizendsten: 600_000,
            eenheid: "uren",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Bi 5.5",
            zekerheid: .hoog
        ),
        Parameter(
            "z_cursusuren",
            duizendsten: 800_000,
            eenheid: "uren",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Bi 3.14",
            zekerheid: .hoog
        ),
        Parameter(
            "z_participatie_uren_asiel",
            duizendsten: 800_000,
            eenheid: "uren",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Bi 3.14",
            zekerheid: .hoog
        ),
        Parameter(
            "pvt_uren",
            duizendsten: 12_000,
            eenheid: "uren",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Bi 3.1",
            zekerheid: .hoog
        ),
        Parameter(
            "map_uren",
            duizendsten: 40_000,
            eenheid: "uren",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Ri 3.1",
            zekerheid: .hoog
        ),
        Parameter(
            "aanbod_asiel",
            duizendsten: 3_000,
            eenheid: "maanden",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Bi 4.1 g",
            zekerheid: .hoog
        ),
        Parameter(
            "aanbod_onderwijsroute",
            duizendsten: 6_000,
            eenheid: "maanden",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Wi 16, Bi 4.1 g",
            zekerheid: .hoog
        ),
        Parameter(
            "intake_nieuwe_termijn_max",
            duizendsten: 2_000,
            eenheid: "maanden",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Wi 14(2)/22",
            zekerheid: .hoog
        ),
        Parameter(
            "ontzorgen",
            duizendsten: 6_000,
            eenheid: "maanden",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Pw 56a",
            zekerheid: .hoog
        ),
    ]
}
