// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Begrip {
    /// Who takes part, and what right of residence means.
    static let persoon: [Begrip] = [
        Begrip(
            "Inburgeraar",
            "Iemand die inburgert. Meestal omdat de wet het vraagt, soms vrijwillig.",
            ook: ["inburgeringsplichtige", "nieuwkomer"]
        ),
        Begrip(
            "Statushouder",
            "Iemand met een verblijfsvergunning na een asielaanvraag.",
            ook: ["vergunninghouder", "asielstatushouder"]
        ),
        Begrip(
            "Gezinsmigrant",
            "Iemand die naar Nederland komt om bij een partner of familie te wonen. Betaalt de cursus zelf.",
            ook: ["gezinshereniger", "gezinsvormer"]
        ),
        Begrip("Overige migrant", "Iemand die om een andere reden moet inburgeren, zoals een geestelijk bedienaar."),
        Begrip("Kansrijke asielzoeker", "Een asielzoeker die waarschijnlijk mag blijven en daarom vroeg kan beginnen."),
        Begrip(
            "Oudkomer",
            "Iemand die al lang in Nederland woont en niet meer hoeft in te burgeren, maar wel taal wil leren."
        ),
        Begrip("AMV", "Alleenstaande minderjarige vreemdeling: een kind dat zonder ouders naar Nederland kwam."),
        Begrip("Nareis", "Familie van een statushouder die later naar Nederland mag komen."),
        Begrip(
            "Huishouden",
            "Mensen die samen wonen en samen verhuizen. Elke telling kan in personen en in huishoudens."
        ),
        Begrip("V-nummer", "Het nummer van tien cijfers dat de IND aan een vreemdeling geeft."),
        Begrip("Verblijfsrecht", "De soort toestemming om in Nederland te wonen, zoals de IND die gaf."),
        Begrip("COA", "Centraal Orgaan opvang asielzoekers. Regelt de opvang en koppelt mensen aan een gemeente."),
        Begrip("AZC", "Asielzoekerscentrum: opvang van het COA.", ook: ["opvang"]),
        Begrip("DUO", "Dienst Uitvoering Onderwijs. Beslist over plicht, termijn, examens, leningen en boetes."),
        Begrip("IND", "Immigratie- en Naturalisatiedienst. Beslist over het verblijfsrecht."),
        Begrip("BRP", "Basisregistratie Personen: daarin staat wie waar woont."),
        Begrip(
            "Sleutelpersoon",
            "Iemand die zelf inburgerde en nu anderen helpt: uitleggen, vertalen, meedenken.",
            ook: ["ervaringsdeskundige"]
        ),
        Begrip(
            "Regisseur",
            "De medewerker van de gemeente die een inburgeraar begeleidt van koppeling tot werk.",
            ook: ["klantmanager", "consulent"]
        ),
    ]
}
