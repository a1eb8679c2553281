// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family MOVE.
    static let move: [Regel] = [
        Regel(
            "MOVE-01",
            "Nieuwe gemeente, nieuw PIP",
            "Na een verhuizing stelt de nieuwe gemeente het PIP vast binnen tien weken na de inschrijving in haar "
                + "BRP. Een herindeling van gemeenten is geen verhuizing.",
            bronnen: [Wetsartikel(.bi, "5.3")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["pip_termijn_na_verhuizing"],
            gevallen: ["W11"]
        ),
        Regel(
            "MOVE-02",
            "De leerroute gaat mee",
            "De nieuwe gemeente neemt de leerroute over. Daarna gelden de gewone regels voor wijzigen. De termijn "
                + "loopt door.",
            bronnen: [Wetsartikel(.wi, "15(4)"), Wetsartikel(.wi, "11(3)")],
            geldigVan: Day(iso: "2022-01-01"),
            gevallen: ["W11"]
        ),
        Regel(
            "MOVE-03",
            "Berichten van DUO bij verhuizing",
            "DUO meldt de nieuwe gemeente SS120 (zonder PIP) of SS121 (met PIP) en de oude SS122. De oude gemeente "
                + "meldt eerst alle uren en uitslagen; zij kan dat tot een maand na het nieuwe PIP.",
            bronnen: [Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["oude_gemeente_schrijven"]
        ),
        Regel(
            "MOVE-04",
            "Alleen wat nodig is",
            "Bij een verhuizing gaan alleen de gegevens mee die de nieuwe gemeente voor haar taak nodig heeft.",
            bronnen: [Wetsartikel(.wi, "33"), Wetsartikel(.wi, "34"), Wetsartikel(.wi, "35")],
            geldigVan: Day(iso: "2022-01-01")
        ),
    ]
}
