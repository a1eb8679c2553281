// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family Z.
    static let z: [Regel] = [
        Regel(
            "Z-01",
            "Z-route: 800 en 800 uur",
            "Een asielstatushouder volgt 800 uur les (taal en KNM) en doet 800 uur mee in een Nederlandstalige "
                + "omgeving, en heeft een eindgesprek. Te veel van het een vult te weinig van het ander niet aan.",
            bronnen: [Wetsartikel(.bi, "3.14")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["z_cursusuren", "z_participatie_uren_asiel"],
            gevallen: ["W29"]
        ),
        Regel(
            "Z-02",
            "Wat meetelt in de uren",
            "Uren PVT en MAP tellen mee in de 800 uur participatie. Uren uit de intake, en onder voorwaarden "
                + "schooluren uit de twee jaar vóór het PIP, kunnen meetellen.",
            bronnen: [Wetsartikel(.bi, "3.14")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["z_schooluren_terug"]
        ),
        Regel(
            "Z-03",
            "Gezins- en overige migranten",
            "Voor hen geldt 800 uur les en een eindgesprek. Er is geen norm voor participatie-uren.",
            bronnen: [Wetsartikel(.bi, "3.14")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["z_cursusuren"],
            gevallen: ["W31"]
        ),
        Regel(
            "Z-04",
            "Wie het eindgesprek voert",
            "Het college voert het eindgesprek zelf. Mandaat kan alleen aan een openbaar lichaam, niet aan een andere "
                + "organisatie.",
            bronnen: [Wetsartikel(.bi, "3.14")],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "Z-05",
            "Lagere norm bij een beperking",
            "Voor mensen met een visuele of auditieve beperking in revalidatie geldt een lagere norm.",
            bronnen: [Wetsartikel(.ri, "3.16")],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "Z-06",
            "Het certificaat",
            "De minister maakt het certificaat, het college reikt het persoonlijk uit. DUO meldt met SS141 dat de "
                + "tekst klaarstaat.",
            bronnen: [Wetsartikel(.ri, "3.18"), Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01")
        ),
    ]
}
