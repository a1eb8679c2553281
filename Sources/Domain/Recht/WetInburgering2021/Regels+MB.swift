// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family MB.
    static let mb: [Regel] = [
        Regel(
            "MB-01",
            "Maatschappelijke begeleiding",
            "Asielstatushouders krijgen praktische hulp en voorlichting vanaf de inschrijving in de BRP van de "
                + "gemeente waar zij gaan wonen. De wet noemt geen duur.",
            bronnen: [Wetsartikel(.wi, "13"), Wetsartikel(.bi, "5.1")],
            geldigVan: Day(iso: "2022-01-01")
        )
    ]
}
