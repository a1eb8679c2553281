// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family INT.
    static let int: [Regel] = [
        Regel(
            "INT-01",
            "Wat in de brede intake hoort",
            "De intake gaat over leerbaarheid, opleiding en werk, persoonlijke omstandigheden en gezondheid, "
                + "kinderopvang, taalniveau, kansen op werk en zelfredzaamheid. Iemand mag zonder partner of familie "
                + "spreken. Er is een schriftelijk verslag.",
            bronnen: [Wetsartikel(.wi, "14"), Wetsartikel(.bi, "5.2")],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "INT-02",
            "Wanneer de intake is",
            "De intake heeft geen eigen wettelijke begindatum, maar moet passen binnen de termijn voor het PIP. Hij "
                + "mag al in het azc.",
            bronnen: [Wetsartikel(.bi, "5.2"), Wetsartikel(.bi, "5.3")],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "INT-03",
            "Leerbaarheidstoets",
            "De toets van DUO zegt of de B1-route haalbaar is, met een score en een grens. De uitslag geeft "
                + "informatie; het college kiest de leerroute. Bij een visuele of auditieve beperking is er geen toets.",
            bronnen: [Wetsartikel(.ri, "5.1"), Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "INT-04",
            "Niet verschenen bij de intake",
            "Na de eerste gemiste oproep volgt een schriftelijke waarschuwing en een tweede oproep. Na de tweede een "
                + "boete en een nieuwe termijn van hoogstens twee maanden. Na de derde weer een boete; het college rondt de "
                + "intake dan af zonder de persoon.",
            bronnen: [Wetsartikel(.wi, "14(2)"), Wetsartikel(.wi, "22")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["intake_oproepen", "intake_nieuwe_termijn_max"]
        ),
        Regel(
            "INT-05",
            "Wat van vóór het PIP meetelt",
            "Wat iemand vóór het PIP deed, telt niet mee, behalve als het PIP dat zegt. Uren uit de intake tellen wel "
                + "voor PVT, MAP, de Z-route en de 600 uur.",
            bronnen: [Wetsartikel(.bi, "5.3(5)")],
            geldigVan: Day(iso: "2022-01-01")
        ),
    ]
}
