// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family HOUS.
    static let hous: [Regel] = [
        Regel(
            "HOUS-01",
            "Van koppeling naar woning",
            "Afspraak, geen wet: het COA koppelt in ongeveer twee weken na de vergunning. Daarna heeft de gemeente "
                + "tien weken om een woning te vinden en duurt verhuizen twee weken. Te laat is een signaal, geen "
                + "overtreding.",
            bronnen: [Wetsartikel(.coa)],
            zekerheid: .midden,
            geldigVan: Day(iso: "2022-01-01"),
            parameters: [
                "koppeling_na_vergunning", "huisvesting_zoektijd", "huisvesting_na_koppeling",
                "huisvesting_na_vergunning",
            ]
        ),
        Regel(
            "HOUS-02",
            "Welke gemeente verantwoordelijk is",
            "Bij een asielvergunning is dat de gemeente waar iemand wordt gehuisvest, bij anderen de woongemeente. De "
                + "begeleiding mag al beginnen bij de koppeling, vóór de inschrijving in de BRP.",
            bronnen: [Wetsartikel(.wi, "13"), Wetsartikel(.hvw, "28")],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "HOUS-03",
            "Tijdelijk wonen",
            "Wonen in een doorstroomlocatie, met de HAR of logeren telt niet als huisvesting voor de taakstelling, "
                + "tenzij die regeling het zegt.",
            bronnen: [Wetsartikel(.hvw, "28"), Wetsartikel(.eigen)],
            zekerheid: .laag,
            parameters: ["doorstroomlocatie_telt"]
        ),
    ]
}
