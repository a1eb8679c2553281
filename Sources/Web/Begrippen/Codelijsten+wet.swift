// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Codelijsten {
    /// Lists that come from the law, DUO or the IND.
    static let wet: [Codelijsten] = [
        Codelijsten(Wetsversie.self, "Wet", "Welke inburgeringswet geldt."),
        Codelijsten(Inburgeraarsgroep.self, "Groep", "De groep die bepaalt welke plichten en welk aanbod er zijn."),
        Codelijsten(DuoGroep.self, "Groep volgens DUO", "De indeling in berichten van DUO."),
        Codelijsten(Verblijfsrecht.self, "Verblijfsrecht", "De soort verblijfsrecht, zoals de IND het gaf."),
        Codelijsten(Leerroute.self, "Leerroute", "De drie leerroutes."),
        Codelijsten(Niveau.self, "Niveau", "Taalniveaus van het Europees Referentiekader."),
        Codelijsten(Alfabetisering.self, "Alfabetisering", "Of iemand nog leert lezen en schrijven."),
        Codelijsten(Leerbaarheid.self, "Leerbaarheid", "De uitslag van de leerbaarheidstoets."),
        Codelijsten(Examenonderdeel.self, "Examenonderdeel", "De onderdelen van het inburgeringsexamen."),
        Codelijsten(Vrijstellingscode.self, "Vrijstelling", "Waarom iemand is vrijgesteld."),
        Codelijsten(RedenEindePlicht.self, "Einde plicht", "Waarom de plicht eindigt."),
        Codelijsten(Verwijtbaarheid.self, "Verwijtbaarheid", "Hoeveel iemand te verwijten valt."),
        Codelijsten(Verlengingsgrond.self, "Verlengingsgrond", "Waarom DUO meer tijd geeft."),
        Codelijsten(Ontheffingsreden.self, "Ontheffing", "Waarom iemand ontheffing vraagt."),
        Codelijsten(Aanvraagstap.self, "Stap van een aanvraag", "Hoe ver een aanvraag is."),
        Codelijsten(Omvang.self, "Omvang", "Of iets voor alles geldt of voor een deel."),
        Codelijsten(Besluituitslag.self, "Uitslag van een besluit", "Wat er is besloten."),
        Codelijsten(Besluitsoort.self, "Soort besluit", "Besluiten waartegen bezwaar kan."),
        Codelijsten(Bezwaaruitkomst.self, "Uitkomst van bezwaar", "Wat er op een bezwaar is beslist."),
        Codelijsten(Beroepstap.self, "Stap van een beroep", "Hoe ver een beroep bij de rechter is."),
        Codelijsten(Boetereden.self, "Reden van een boete", "Waarvoor een boete is gegeven."),
        Codelijsten(Geslacht.self, "Geslacht", "Zoals geregistreerd. Telt nooit mee bij het vinden van werk."),
        Codelijsten(Taal.self, "Taal", "Talen, met de internationale taalcode (BCP 47)."),
    ]
}
