// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Loan of DUO, and the terms of the SPUK.
    static let geldVoorPersonen: [Parameter] = [
        .row("lening_ondergrens", 180, "euro", "Bi/Ri", .midden),
        .row("lening_draagkracht_factor", 2, "maal de draagkracht", "Bi/Ri", .midden),
        .row("lening_aflossen_na", 6, "maanden", "Bi/Ri", .midden),
        .row("lening_looptijd", 120, "maanden", "Bi/Ri", .midden),
        .row("lening_maandbedrag_min", 15, "euro per maand", "Bi/Ri", .midden),
        .row("spuk_publicatie", 3, "maanden voor het jaar", "Wi 40, Bi 10"),
        .row("spuk_betaaldag", 15, "dag van de maand", "Bi 10", .midden),
        .row("spuk_extra_voorschot", 6, "maanden na 1 januari", van: "2025-10-21", "Wi 40 (wijziging 2025)", .midden),
        .row("spuk_asiel_d_2025", 0, "euro", van: "2025-01-01", tot: "2025-12-31", "Ri"),
    ]
}
