// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family MAP.
    static let map: [Regel] = [
        Regel(
            "MAP-01",
            "Module Arbeidsmarkt en Participatie",
            "De MAP heeft acht thema's en minstens 40 uur praktijk. Aan het eind is er een gesprek met de "
                + "gemeente, binnen de termijn van drie jaar. Zonder de 40 uur kan het gesprek de MAP niet "
                + "afsluiten.",
            bronnen: [Wetsartikel(.bi, "3.2"), Wetsartikel(.ri, "3.1")],
            parameters: ["map_uren", "map_themas"],
            gevallen: ["W32"]
        ),
        Regel(
            "MAP-02",
            "Geen MAP op de onderwijsroute",
            "Wie de onderwijsroute volgt, hoeft de MAP niet te doen.",
            bronnen: [Wetsartikel(.wi, "8")],
            gevallen: ["W33"]
        ),
        Regel(
            "MAP-03",
            "Datums die naar DUO gaan",
            "De datum van PVT, MAP of Z-route ligt niet voor de termijn en niet in de toekomst. PVT en "
                + "MAP liggen niet na de afronding van de Z-route. Ligt de datum binnen de termijn, dan meldt "
                + "de gemeente niet of het verwijtbaar is. 'Nee' mag pas in de laatste twee maanden van de "
                + "termijn, 'ja' pas als de termijn voorbij is.",
            bronnen: [Wetsartikel(.duoApi)],
            parameters: ["duo_verwijtbaar_nee_vanaf"]
        ),
    ]
}
