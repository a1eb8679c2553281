// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Begrip {
    /// Work, and what helps people and employers.
    static let werk: [Begrip] = [
        Begrip("Duaal traject", "Werken en taal leren tegelijk, in één weekplan.", ook: ["dualiteit"]),
        Begrip("Startbaan", "Een betaalde baan bij het begin in de gemeente, met taal op de werkvloer."),
        Begrip("Proefplaatsing", "Een korte tijd werken met behoud van uitkering, om te zien of het past."),
        Begrip("Werkervaringsplaats", "Een plek om te leren werken, nog zonder loon.", ook: ["WEP"]),
        Begrip("Taal op de werkvloer", "Taalles op het werk, over woorden die daar nodig zijn."),
        Begrip("Praktijkverklaring", "Een bewijs van wat iemand op het werk heeft geleerd.", ook: ["praktijkleren"]),
        Begrip("BBL", "Een mbo-opleiding waarbij iemand vooral werkt en daarnaast leert."),
        Begrip("Jobcoach", "Begeleidt de werknemer en de werkgever op de werkvloer."),
        Begrip("Jobhunter", "Zoekt werkplekken bij werkgevers."),
        Begrip("Jobcarving", "Eenvoudige taken samen tot een baan maken."),
        Begrip(
            "Loonkostensubsidie",
            "Geld voor de werkgever als iemand nog niet het hele minimumloon kan verdienen.",
            ook: ["LKS"]
        ),
        Begrip("SOWIS", "Subsidie van het Rijk voor werkgevers die statushouders begeleiden op het werk."),
        Begrip("WSP", "Werkgeversservicepunt: hier kunnen werkgevers in de regio terecht."),
        Begrip(
            "Uitstroom",
            "Het einde van een traject, altijd met een bestemming: betaald werk, opleiding of iets anders."
        ),
        Begrip("Bijstand", "Een uitkering van de gemeente volgens de Participatiewet.", ook: ["uitkering"]),
        Begrip("Participatiewet", "De wet over bijstand en hulp naar werk.", ook: ["P-wet"]),
    ]
}
