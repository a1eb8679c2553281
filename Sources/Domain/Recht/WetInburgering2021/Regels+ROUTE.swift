// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family ROUTE.
    static let route: [Regel] = [
        Regel(
            "ROUTE-B1",
            "B1-route",
            "Lezen, luisteren, schrijven en spreken op B1 of hoger, het examen KNM, PVT en MAP.",
            bronnen: [Wetsartikel(.wi, "7")],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "ROUTE-O",
            "Onderwijsroute",
            "Een taalschakeltraject dat voorbereidt op mbo, hbo of universiteit, met taal op B1 of hoger. Wel PVT, "
                + "geen MAP. Wie het niet afmaakt, kan ook met de examens op B1 en KNM klaar zijn.",
            bronnen: [Wetsartikel(.wi, "8"), Wetsartikel(.bi)],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["aanbod_onderwijsroute"],
            gevallen: ["W33"]
        ),
        Regel(
            "ROUTE-Z",
            "Z-route",
            "Gericht op A1 en zelfredzaamheid, zonder examen: uren en een eindgesprek, met PVT en MAP. Examen doen "
                + "mag als het in het PIP staat.",
            bronnen: [Wetsartikel(.wi, "9"), Wetsartikel(.bi, "3.14")],
            geldigVan: Day(iso: "2022-01-01"),
            gevallen: ["W29", "W31"]
        ),
    ]
}
