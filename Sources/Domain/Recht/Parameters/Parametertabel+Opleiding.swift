// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// Extension for education that does not exempt, and the last conditions of near-completion and the exam.
    static let verlengingOpleiding: [Parameter] = [
        .row("bijna_klaar_taalonderdelen", 2, "onderdelen", "Bi 4"),
        .row("verlenging_opleiding_eerste", 24, "maanden", "Bi 4.3, Ri 4.2"),
        .row("verlenging_opleiding_volgende", 12, "maanden", "Bi 4.3, Ri 4.2"),
        .row("verlenging_opleiding_aantal", 3, "keer", "Bi 4.3, Ri 4.2"),
        .row("verlenging_entree_max", 24, "maanden", "Bi 4.3, Ri 4.2"),
        .row("examen_uitslag", 8, "weken", "DUO", .midden),
        .row(
            "examen_uitslag_a2_schrijven_spreken",
            16,
            "weken",
            van: "2026-06-01",
            tot: "2026-08-31",
            "DUO 2026-07-31 (zomer 2026; begin en eind te verifiëren)",
            .laag
        ),
        .row(
            "examen_vertraging_verlenging",
            6,
            "maanden",
            van: "2026-06-01",
            tot: "2026-08-31",
            "DUO 2026-07-31 (zomer 2026; begin en eind te verifiëren)",
            .laag
        ),
    ]
}
