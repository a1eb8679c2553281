// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Ages, residence and fees that decide who has the duty and who is exempt.
    static let wie: [Parameter] =
        aow + [
            dated("plicht_leeftijd_vanaf", 16, "jaar", "2022-01-01", bron: "Wi 3"),
            dated("aow_grens_kennisgeving", 6, "maanden", "2022-01-01", bron: "DUO API (SS128)"),
            dated("plicht_turkse_nationaliteit", 1, "vlag", "2022-01-01", bron: "DUO", .midden),
            dated("vrijstelling_verblijf_jaren", 8, "jaar", "2022-01-01", bron: "Wi 4"),
            dated("leerplicht_vanaf", 5, "jaar", "2022-01-01", bron: "Leerplichtwet (eigen kennis)", .midden),
            dated("leerplicht_tot", 16, "jaar", "2022-01-01", bron: "Leerplichtwet (eigen kennis)", .midden),
            dated("kwalificatieplicht_tot", 18, "jaar", "2022-01-01", bron: "Wi 4"),
            dated("avi_jaren_brp", 10, "jaar", "2022-01-01", bron: "Ri 2.3"),
            dated("avi_jaren_werk", 5, "jaar", "2022-01-01", bron: "Ri 2.3"),
            dated("avi_beslistermijn", 8, "weken", "2022-01-01", bron: "Ri 2.3, Bi"),
            dated("ontheffing_medisch_jaren", 5, "jaar", "2022-01-01", bron: "Bi 2.7"),
            dated("ontheffing_taalonderdelen_max", 3, "onderdelen", "2022-01-01", bron: "Bi 2.8"),
            dated("ontheffing_beslistermijn", 8, "weken", "2022-01-01", bron: "Bi 2.7"),
            dated("cbs_cohort_vanaf", 2014, "jaartal", nil, bron: "CBS, Divosa"),
            dated("sowis_asiel_onbepaald", 1, "vlag", "2025-06-02", bron: "SOWIS 2025"),
        ]

    /// The AOW age by the years in which it is reached. Where two rows fit a day of birth, the older one holds: who reaches
    /// the lower age before the year is over has reached it.
    private static let aow: [Parameter] = [
        leeftijd(65, 0, nil, "2012-12-31"),
        leeftijd(65, 1, "2013-01-01", "2013-12-31"),
        leeftijd(65, 2, "2014-01-01", "2014-12-31"),
        leeftijd(65, 3, "2015-01-01", "2015-12-31"),
        leeftijd(65, 6, "2016-01-01", "2016-12-31"),
        leeftijd(65, 9, "2017-01-01", "2017-12-31"),
        leeftijd(66, 0, "2018-01-01", "2018-12-31"),
        leeftijd(66, 4, "2019-01-01", "2021-12-31"),
        leeftijd(66, 7, "2022-01-01", "2022-12-31"),
        leeftijd(66, 10, "2023-01-01", "2023-12-31"),
        leeftijd(67, 0, "2024-01-01", "2027-12-31"),
        leeftijd(67, 3, "2028-01-01", nil),
    ]

    private static func leeftijd(_ jaren: Int, _ maanden: Int, _ van: String?, _ tot: String?) -> Parameter {
        dated("aow_leeftijd", jaren * 12 + maanden, "maanden", van, tot, bron: "AOW 7a (eigen kennis)", .midden)
    }

    /// One row with a whole number; the days are ISO text.
    static func dated(
        _ sleutel: Parametersleutel,
        _ waarde: Int,
        _ eenheid: String,
        _ van: String?,
        _ tot: String? = nil,
        bron: String,
        _ zekerheid: Zekerheid = .hoog
    ) -> Parameter {
        Parameter(
            sleutel,
            duizendsten: waarde * 1000,
            eenheid: eenheid,
            geldigVan: van.flatMap { Day(iso: $0) },
            geldigTot: tot.flatMap { Day(iso: $0) },
            bron: bron,
            zekerheid: zekerheid
        )
    }
}
