// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Numbers of the instruments for work, of the subsidy for employers and of PVT and MAP.
    static let werkInstrumenten: [Parameter] = [
        .row("pvt_activiteiten", 1, "activiteiten", "Bi 3.1"),
        .row("map_themas", 8, "thema's", "Bi 3.2, Ri 3.1"),
        .row("sowis_uitvoering_max", 24, "maanden", van: "2024-09-02", "SOWIS"),
        .row("sowis_programma", 10_500_000, "euro", van: "2024-01-01", tot: "2026-12-31", "Kamerbrief 2023-07-11"),
        .row("twv_24_weken_max", 24, "weken per 52 weken", tot: "2023-11-28", "BuWav"),
        centen("minimumloon_uur", 1327, van: "2024-01-01", tot: "2024-06-30", .hoog),
        centen("minimumloon_uur", 1368, van: "2024-07-01", tot: "2024-12-31", .hoog),
        centen("minimumloon_uur", 1406, van: "2025-01-01", tot: "2025-06-30", .hoog),
        centen("minimumloon_uur", 1440, van: "2025-07-01", tot: "2025-12-31", .hoog),
        centen("minimumloon_uur", 1471, van: "2026-01-01", tot: "2026-06-30", .midden),
        .row("minimumloon_leeftijd", 21, "jaar", van: "2019-07-01", "Wet minimumloon (eigen kennis)"),
        .row("vakantietoeslag", 8, "procent", "Wet minimumloon (eigen kennis)"),
        .row("lks_max", 70, "procent van het minimumloon", "Pw 10d (eigen kennis)", .midden),
        .row("lks_forfait", 50, "procent van het minimumloon", "Pw 10d (eigen kennis)", .midden),
        .row("lks_forfait_duur", 6, "maanden", "Pw 10d (eigen kennis)", .midden),
        Parameter(
            "lks_werkgeverslasten",
            duizendsten: 23_500,
            eenheid: "procent van de subsidie",
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: nil,
            bron: "Regeling loonkostensubsidie (eigen kennis, te verifiëren)",
            zekerheid: .laag
        ),
        .row("proefplaatsing", 2, "maanden", "Beleid (eigen kennis)", .midden),
        .row("proefplaatsing_max", 6, "maanden", "Beleid (eigen kennis)", .midden),
        .row("oproep_aanbod", 12, "maanden", "BW 7:628a (eigen kennis)", .midden),
        .row("oproep_dagen", 4, "dagen", "BW 7:628a (eigen kennis)", .midden),
    ]

    /// The change of the rules for asylum seekers that was consulted in November 2025 (WORK-04). **Not in force as far
    /// as known**, so not part of `wet`: who knows that it holds, adds these rows with `adding(_:)`.
    public static let voorstelBuwav2026: [Parameter] = [
        .row("twv_wachttijd_kansrijk", 3, "maanden", van: "2026-06-12", "Consultatie BuWav november 2025", .laag),
        .row("twv_geen_toegang_kansarm", 1, "vlag", van: "2026-06-12", "Consultatie BuWav november 2025", .laag),
    ]

    private static func centen(
        _ sleutel: Parametersleutel,
        _ centen: Int,
        van: String,
        tot: String?,
        _ zekerheid: Zekerheid
    ) -> Parameter {
        Parameter(
            sleutel,
            duizendsten: centen * 10,
            eenheid: "euro per uur",
            geldigVan: Day(iso: van),
            geldigTot: tot.flatMap { Day(iso: $0) },
            bron: "Wettelijk minimumloon 21 jaar en ouder (eigen kennis)",
            zekerheid: zekerheid
        )
    }
}
