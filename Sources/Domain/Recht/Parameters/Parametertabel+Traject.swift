// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Lengths and counts of early lessons, intake, talks, objection, Z-route, moving and ontzorgen.
    static let traject: [Parameter] = [
        dated("koppeling_na_vergunning", 2, "weken", "2022-01-01", bron: "COA-werkafspraak", .midden),
        dated("doorstroomlocatie_telt", 0, "vlag", "2022-01-01", bron: "eigen kennis, te verifiëren", .laag),
        dated("voorinburgering_nt2_uren", 24, "uren", "2022-01-01", bron: "Kamerbrief 32 824 nr. 389, Ri 3.19"),
        dated("intake_oproepen", 3, "oproepen", "2022-01-01", bron: "Wi 14(2), 22"),
        dated("voortgangsgesprek_maanden", 3, "maanden", "2022-01-01", bron: "Beleid (instelling per gemeente)"),
        dated("bezwaar_beslistermijn", 6, "weken", "2022-01-01", bron: "Awb 7:10"),
        dated("bezwaar_beslistermijn_commissie", 12, "weken", "2022-01-01", bron: "Awb 7:10"),
        dated("bezwaar_verdaging", 6, "weken", "2022-01-01", bron: "Awb 7:10"),
        dated("z_schooluren_terug", 24, "maanden", "2022-01-01", bron: "Bi 3.14"),
        dated("oude_gemeente_schrijven", 1, "maanden", "2022-01-01", bron: "DUO API"),
        dated("ontzorgen_waarschuwing", 1, "maanden voor einde", "2022-01-01", bron: "eigen regel (P-24)", .midden),
    ]
}
