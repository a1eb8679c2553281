// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family EXT.
    static let ext: [Regel] = [
        Regel(
            "EXT-01",
            "Verlenging aanvragen",
            "Een verlenging kan worden aangevraagd vanaf zes maanden voor het einde van de lopende "
                + "termijn. Na een verlenging telt het nieuwe einde.",
            bronnen: [Wetsartikel(.wi, "12"), Wetsartikel(.bi, "4")],
            parameters: ["verlenging_aanvraag_vanaf"],
            gevallen: ["W13", "W15", "W17", "W19", "W20", "W34", "W55"]
        ),
        Regel(
            "EXT-02",
            "Beslissing van DUO",
            "DUO beslist binnen acht weken na ontvangst. DUO meldt: aangevraagd (SS112), toegekend "
                + "(SS104), geweigerd (SS113) of uit zichzelf verlengd (SS103).",
            bronnen: [Wetsartikel(.bi, "4"), Wetsartikel(.duoApi)],
            parameters: ["verlenging_beslistermijn"],
            gevallen: ["W35"]
        ),
        Regel(
            "EXT-03",
            "Verlengingen tellen op",
            "Elke verlenging telt vanaf het einde dat op dat moment geldt. Dezelfde periode telt niet "
                + "twee keer.",
            bronnen: [Wetsartikel(.bi, "4")],
            zekerheid: .midden,
            gevallen: ["W55"]
        ),
        Regel(
            "EXT-04",
            "Verlenging door DUO zelf",
            "DUO kan ook zonder aanvraag verlengen, voor groepen die de regeling aanwijst, en niet eerder "
                + "dan zes maanden voor het einde.",
            bronnen: [Wetsartikel(.bi, "4")],
            parameters: ["verlenging_aanvraag_vanaf"]
        ),
        Regel(
            "EXT-05",
            "Gronden voor verlenging",
            "Verlengen kan bij ziekte, overlijden, bevalling, verblijf in de vrouwenopvang, "
                + "alfabetisering, dakloosheid, geen aanbod, een fout van de school, bijzondere omstandigheden "
                + "of een combinatie. De meeste gronden vragen minstens drie maanden achter elkaar. De lengte "
                + "hangt van de grond af en heeft soms een grens.",
            bronnen: [Wetsartikel(.bi, "4.1"), Wetsartikel(.ri, "4.1")],
            parameters: [
                "verlenging_drempel",
                "verlenging_overlijden",
                "verlenging_bevalling",
                "verlenging_alfabetisering_max",
                "verlenging_dakloos_max",
                "verlenging_aanbieder_max",
                "verlenging_bijzonder_max",
            ],
            gevallen: ["W37", "W38", "W40", "W47"]
        ),
        Regel(
            "EXT-05-DUUR",
            "Hoe de duur wordt geteld",
            "Bij sommige gronden is de verlenging zo lang als de omstandigheid duurde. Of DUO dat telt in "
                + "maanden en dagen of alleen in dagen, is niet gevonden. Meedoen telt maanden en dagen en laat "
                + "de andere telling ernaast zien. De datum van DUO telt.",
            bronnen: [Wetsartikel(.eigen)],
            zekerheid: .laag
        ),
        Regel(
            "EXT-06",
            "Bijna klaar",
            "Op de B1-route kan de eerste termijn één keer zes maanden langer als minstens twee "
                + "taalonderdelen en KNM zijn behaald en PVT en MAP af zijn. Een asielstatushouder moet alle "
                + "lessen hebben gevolgd, een ander minstens 450 uur.",
            bronnen: [Wetsartikel(.bi, "4")],
            parameters: ["verlenging_bijna_klaar", "bijna_klaar_uren_gezins", "bijna_klaar_taalonderdelen"],
            gevallen: ["W41", "W42"]
        ),
        Regel(
            "EXT-07",
            "Opleiding die niet vrijstelt",
            "Praktijkonderwijs, vso arbeid of dagbesteding en de entreeopleiding geven verlenging. Wie de "
                + "opleiding nog volgt: twee jaar, daarna twee keer een jaar; entree samen hooguit twee jaar. "
                + "Wie gestopt is: zo lang als de inschrijving duurde, vanaf het begin van de plicht. "
                + "Opleidingen na elkaar tellen op.",
            bronnen: [Wetsartikel(.bi, "4.3"), Wetsartikel(.ri, "4.2")],
            parameters: [
                "verlenging_opleiding_eerste",
                "verlenging_opleiding_volgende",
                "verlenging_opleiding_aantal",
                "verlenging_entree_max",
            ],
            gevallen: ["W44"]
        ),
        Regel(
            "EXT-08",
            "Onderbreking en nieuwe termijn",
            "Was iemand hooguit een jaar weg, dan groeit de termijn met die tijd. Was het langer, dan is "
                + "de plicht geëindigd. Na een boete geldt een nieuwe termijn; ook daarin werken de gronden a "
                + "tot en met j.",
            bronnen: [Wetsartikel(.bi, "2.1(2)"), Wetsartikel(.bi, "4.2")],
            parameters: ["plicht_onderbreking_max"],
            gevallen: ["W46"]
        ),
    ]
}
