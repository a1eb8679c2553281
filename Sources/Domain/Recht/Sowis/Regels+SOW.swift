// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family SOW.
    static let sow: [Regel] = [
        Regel(
            "SOW-01",
            "Waarvoor de subsidie is",
            "De subsidie betaalt begeleiding op de werkvloer die taal en cultuur overbrugt, zodat het "
                + "werk blijft. De werkgever vraagt zelf aan bij het ministerie; Meedoen bereidt voor.",
            bronnen: [Wetsartikel(.sowis)],
            geldigVan: Day(iso: "2024-09-02")
        ),
        Regel(
            "SOW-02",
            "Hoogte van de subsidie",
            "In 2024 en 2025: 8.000 euro voor de eerste statushouder, 6.000 voor de tweede, 5.000 voor de "
                + "derde en de vierde. Hooguit vier per aanvraag, samen 24.000 euro. Eén aanvraag per werkgever "
                + "per jaar, elke statushouder één keer.",
            bronnen: [Wetsartikel(.sowis)],
            geldigVan: Day(iso: "2024-09-02"),
            parameters: ["sowis_1", "sowis_2", "sowis_3_4", "sowis_max_personen"],
            gevallen: ["W73"]
        ),
        Regel(
            "SOW-03",
            "Welke statushouder meetelt",
            "De statushouder heeft een asielvergunning, sinds 2025 ook voor onbepaalde tijd, en is of was "
                + "inburgeringsplichtig. Het contract duurt minstens twaalf maanden en is voor minstens 20 uur "
                + "per week. Hij is bij de aanvraag hooguit zes maanden in dienst (ronde 2024: sinds 1 januari "
                + "2024) en was niet eerder in dienst bij deze werkgever.",
            bronnen: [Wetsartikel(.sowis)],
            geldigVan: Day(iso: "2024-09-02"),
            parameters: ["sowis_contract_min", "sowis_uren_min", "sowis_in_dienst_max"],
            gevallen: ["W75"]
        ),
        Regel(
            "SOW-04",
            "Werkgevers uit de vorige ronde",
            "In 2025 doet een werkgever die in de ronde ervoor subsidie kreeg niet mee.",
            bronnen: [Wetsartikel(.sowis)],
            geldigVan: Day(iso: "2025-06-02"),
            gevallen: ["W76"]
        ),
        Regel(
            "SOW-05",
            "De-minimis en dubbele betaling",
            "De werkgever verklaart dat hij in drie jaar niet boven 300.000 euro staatssteun komt. "
                + "Dezelfde activiteit wordt niet twee keer betaald.",
            bronnen: [Wetsartikel(.sowis)],
            geldigVan: Day(iso: "2024-09-02"),
            parameters: ["deminimis"]
        ),
        Regel(
            "SOW-06",
            "Tijdvakken en plafond",
            "Aanvragen kan alleen binnen het tijdvak, op de minuut. 2024: 2 tot en met 30 september, 2,5 "
                + "miljoen euro (later verhoogd). 2025: 2 juni 9.00 uur tot en met 30 september 17.00 uur, 3 "
                + "miljoen. 2026, zoals voorgelegd: 1 juni 9.00 uur tot en met 30 september 17.00 uur, 2 "
                + "miljoen.",
            bronnen: [Wetsartikel(.sowis)],
            geldigVan: Day(iso: "2024-09-02"),
            parameters: ["sowis_plafond_2024", "sowis_plafond_2025", "sowis_plafond_2026"],
            gevallen: ["W78"]
        ),
        Regel(
            "SOW-07",
            "Wat bij de aanvraag hoort",
            "Nodig zijn een activiteitenplan, het BSN met de datum in dienst, de contractgegevens, de "
                + "de-minimisverklaring en een bankafschrift.",
            bronnen: [Wetsartikel(.sowis)],
            geldigVan: Day(iso: "2024-09-02")
        ),
        Regel(
            "SOW-08",
            "Na de toekenning",
            "De activiteiten zijn binnen twee jaar na de toekenning gedaan. De werkgever bewaart bewijs "
                + "van de begeleiding. Aanvragen gaan op volgorde van binnenkomst, tot het plafond.",
            bronnen: [Wetsartikel(.sowis)],
            geldigVan: Day(iso: "2024-09-02"),
            parameters: ["sowis_uitvoering_max"]
        ),
        Regel(
            "SOW-09",
            "Geld voor 2024 tot en met 2026",
            "Het plan noemt 10,5 miljoen euro. De plafonds per jaar zijn samen minder. Meedoen toont "
                + "beide en maakt ze niet gelijk.",
            bronnen: [Wetsartikel(.sowis)],
            geldigVan: Day(iso: "2024-01-01"),
            geldigTot: Day(iso: "2026-12-31"),
            parameters: ["sowis_programma"]
        ),
    ]
}
