// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family TAAK.
    static let taak: [Regel] = [
        Regel(
            "TAAK-01",
            "Taakstelling per halfjaar",
            "De gemeente krijgt het deel van de landelijke opgave dat past bij haar inwoners, naar boven "
                + "afgerond. De inwoners van 1 januari van het jaar ervoor tellen.",
            bronnen: [Wetsartikel(.hvw, "29")],
            gevallen: ["W70"]
        ),
        Regel(
            "TAAK-02",
            "Bekendmaking",
            "De landelijke opgave staat minstens dertien weken voor het halfjaar in de Staatscourant.",
            bronnen: [Wetsartikel(.hvw, "29")],
            parameters: ["taakstelling_publicatie"],
            gevallen: ["W72"]
        ),
        Regel(
            "TAAK-03",
            "Achterstand en voorsprong",
            "Wat te weinig is gehuisvest, komt bij het volgende halfjaar. Wat te veel is gehuisvest, gaat "
                + "ervan af.",
            bronnen: [Wetsartikel(.hvw, "29")],
            gevallen: ["W71"]
        ),
        Regel(
            "TAAK-04",
            "Schuiven tussen gemeenten",
            "Gemeenten mogen onderling schuiven als de som gelijk blijft. Bij een fusie stelt de "
                + "provincie de taak vast.",
            bronnen: [Wetsartikel(.hvw, "29")]
        ),
        Regel(
            "TAAK-05",
            "Toezicht",
            "De provincie houdt toezicht en kan stap voor stap ingrijpen. Zuid-Holland doet dat na vier "
                + "gemiste halfjaren. De provincie beslist.",
            bronnen: [Wetsartikel(.hvw)],
            zekerheid: .midden
        ),
        Regel(
            "TAAK-06",
            "Wat telt als gehuisvest",
            "Gehuisvest zijn personen, ook nareizigers die in de woning komen. COA telt. Bij het getal "
                + "hoort altijd een peildatum.",
            bronnen: [Wetsartikel(.coa)],
            zekerheid: .midden
        ),
        Regel(
            "TAAK-07",
            "Landelijke aantallen",
            "De landelijke opgave was 6.500 (2020-H2), 10.000 (2022-H1), 13.500 (2022-H2), 21.200 "
                + "(2023-H1), 17.700 en later 15.000 (2025-H1) en 13.000 (2025-H2).",
            bronnen: [Wetsartikel(.beleid)],
            zekerheid: .midden
        ),
        Regel(
            "TAAK-08",
            "Afronden maakt de som groter",
            "Elke gemeente rondt naar boven af. De taken samen kunnen dus meer zijn dan de landelijke "
                + "opgave.",
            bronnen: [Wetsartikel(.hvw, "29")],
            gevallen: ["W70"]
        ),
    ]
}
