// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Begrip {
    /// From koppeling to the end of the duty.
    static let traject: [Begrip] = [
        Begrip("Koppeling", "Het COA wijst een statushouder aan een gemeente toe. Daar komt een woning."),
        Begrip("Vestiging", "De dag waarop iemand in de BRP van de gemeente staat."),
        Begrip(
            "Kennisgeving",
            "De brief waarin DUO zegt dat iemand moet inburgeren. De tien weken voor het PIP tellen hiervan."
        ),
        Begrip("Inburgeringsplicht", "De plicht om in te burgeren: vanaf 16 of 18 jaar, tot de AOW-leeftijd."),
        Begrip("Inburgeringstermijn", "De drie jaar waarin iemand klaar moet zijn. Begint de dag na het eerste PIP."),
        Begrip("Voorinburgering", "Lessen bij het COA, voor de verhuizing. Vrijwillig en gratis."),
        Begrip(
            "Brede intake",
            "De eerste gesprekken over wat iemand kan, wil en nodig heeft. Met een leerbaarheidstoets."
        ),
        Begrip(
            "Leerbaarheidstoets",
            "Een toets die laat zien welk taalniveau haalbaar is.",
            ook: ["leerbaarheidsonderzoek"]
        ),
        Begrip(
            "PIP",
            "Persoonlijk plan inburgering en participatie: een besluit van de gemeente over route en begeleiding."
        ),
        Begrip("Leerroute", "Een van de drie manieren om in te burgeren: B1-route, Onderwijsroute of Z-route."),
        Begrip("B1-route", "Nederlands leren op niveau B1, zo veel mogelijk naast werk."),
        Begrip("Onderwijsroute", "Nederlands leren en daarna een opleiding.", ook: ["taalschakeltraject"]),
        Begrip("Z-route", "Zelfredzaamheidsroute: voor wie niveau A2 niet haalt. 800 uur taal en 800 uur meedoen."),
        Begrip("Afschalen", "Examen doen op A2 in plaats van B1, als dat na genoeg lessen nodig blijkt."),
        Begrip(
            "PVT",
            "Participatieverklaringstraject: lessen over de Nederlandse waarden, met een verklaring aan het einde."
        ),
        Begrip("MAP", "Module Arbeidsmarkt en Participatie: kennismaken met werk, met een eindgesprek."),
        Begrip("KNM", "Kennis van de Nederlandse Maatschappij: een examen."),
        Begrip("Voortgangsgesprek", "Een gesprek over hoe het gaat met het plan. Vast ritme, afgesproken in het PIP."),
        Begrip("Dagtekening", "De datum op een besluit."),
        Begrip("Bekendmaking", "De dag waarop een besluit is verstuurd of gegeven. Bezwaar telt vanaf deze dag."),
        Begrip(
            "Beschikking",
            "Een besluit van de gemeente of DUO waartegen iemand bezwaar kan maken.",
            ook: ["besluit"]
        ),
        Begrip("Verlenging", "Meer tijd voor de inburgering. DUO beslist."),
        Begrip("Ontheffing", "DUO besluit dat iemand niet (meer) hoeft in te burgeren."),
        Begrip(
            "Vrijstelling",
            "Iemand hoeft (een deel van) de inburgering niet te doen, bijvoorbeeld door een diploma."
        ),
        Begrip(
            "Maatschappelijke begeleiding",
            "Praktische hulp na de verhuizing: verzekering, school, huisarts, wegwijs worden."
        ),
        Begrip(
            "Financieel ontzorgen",
            "De gemeente betaalt een half jaar huur, energie en zorgverzekering uit de bijstand."
        ),
        Begrip("ISK", "Internationale schakelklas: school voor jongeren die Nederlands leren."),
    ]
}
