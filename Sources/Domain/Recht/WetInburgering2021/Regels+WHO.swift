// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family WHO.
    static let who: [Regel] = [
        Regel(
            "WHO-01",
            "Wie moet inburgeren",
            "Wie van buiten de EU komt, een vergunning voor bepaalde tijd heeft (regulier of asiel), hier woont voor "
                + "een doel dat niet tijdelijk is, en van 16 jaar tot de AOW-leeftijd is, moet inburgeren. Een geestelijk "
                + "bedienaar ook.",
            bronnen: [Wetsartikel(.wi, "3")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["plicht_leeftijd_vanaf", "aow_leeftijd"],
            gevallen: ["W86"]
        ),
        Regel(
            "WHO-02",
            "Tijdelijk doel: geen plicht",
            "Asiel is nooit een tijdelijk doel. Studie, betaald werk, kennismigratie, seizoenswerk, uitwisseling en "
                + "medische behandeling zijn dat wel: dan is er geen plicht.",
            bronnen: [Wetsartikel(.bi, "2.2")],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "WHO-03",
            "EU-burgers niet, Turken wel",
            "Burgers van de EU, de EER en Zwitserland en hun familie hoeven niet in te burgeren, net als wie door een "
                + "verdrag vrij is of in een ander EU-land al inburgerde. Mensen met de Turkse nationaliteit moeten het "
                + "sinds 1 januari 2022 wel.",
            bronnen: [Wetsartikel(.wi, "3"), Wetsartikel(.duo)],
            zekerheid: .midden,
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["plicht_turkse_nationaliteit"],
            gevallen: ["W86"]
        ),
        Regel(
            "WHO-04",
            "De plicht werkt niet terug",
            "De plicht begint nooit met terugwerkende kracht. DUO stelt haar vast en stuurt een brief, de "
                + "kennisgeving. De datum daarvan is een eigen gegeven.",
            bronnen: [Wetsartikel(.wi, "3"), Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "WHO-05",
            "Einde van de plicht",
            "De plicht eindigt als iemand klaar is, is vrijgesteld of ontheven, geen vergunning of een ander doel "
                + "heeft, langer dan een jaar weg is, Nederlander wordt, de AOW-leeftijd bereikt of overlijdt. DUO geeft de "
                + "reden als code.",
            bronnen: [Wetsartikel(.wi, "3"), Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "WHO-06",
            "Onderbreking van hoogstens een jaar",
            "Is iemand hoogstens een jaar weg uit de BRP of hier voor een tijdelijk doel, dan blijft de plicht "
                + "bestaan. De termijn wordt langer met de duur van de onderbreking. Duurt het langer, dan eindigt de "
                + "plicht.",
            bronnen: [Wetsartikel(.bi, "2.1(2)"), Wetsartikel(.bi, "4.2")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["plicht_onderbreking_max"],
            gevallen: ["W46"]
        ),
        Regel(
            "WHO-07",
            "Kort voor de AOW-leeftijd",
            "Is de AOW-leeftijd binnen een half jaar bereikt, dan stuurt DUO bericht SS128 in plaats van SS101. Er "
                + "begint dan meestal geen traject.",
            bronnen: [Wetsartikel(.duoApi), Wetsartikel(.aow, "7a")],
            zekerheid: .midden,
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["aow_leeftijd", "aow_grens_kennisgeving"]
        ),
        Regel(
            "WHO-08",
            "Vrijstelling",
            "Vrij is wie acht jaar hier woonde in de leerplichtige leeftijd, wie een Nederlandstalig diploma heeft "
                + "vanaf vmbo of mbo-2, en wie nog leerplichtig of kwalificatieplichtig is. Entree en praktijkonderwijs "
                + "tellen niet. Wie een opleiding volgt die vrijstelt, is tijdelijk vrij.",
            bronnen: [Wetsartikel(.wi, "4"), Wetsartikel(.ri, "2.1"), Wetsartikel(.ri, "2.2")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: [
                "vrijstelling_verblijf_jaren", "leerplicht_vanaf", "leerplicht_tot", "kwalificatieplicht_tot",
            ],
            gevallen: ["W83"]
        ),
        Regel(
            "WHO-09",
            "Aantoonbaar voldoende ingeburgerd",
            "Wie tien jaar onafgebroken in de BRP staat, vijf jaar werkte of vrijwilligerswerk deed en in een gesprek "
                + "op B1 spreekt en luistert, kan vrijstelling krijgen. De aanvraag kost geld. DUO beslist in acht weken.",
            bronnen: [Wetsartikel(.ri, "2.3"), Wetsartikel(.bi)],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["avi_jaren_brp", "avi_jaren_werk", "aantoonbaar_ingeburgerd", "avi_beslistermijn"]
        ),
        Regel(
            "WHO-10",
            "Vrijstelling voor een examenonderdeel",
            "DUO kan iemand vrijstellen voor een deel van het examen, op B1 of A2. De code zegt waarom; een "
                + "tijdelijke vrijstelling geldt tot en met de einddatum.",
            bronnen: [Wetsartikel(.ri, "3.12"), Wetsartikel(.ri, "3.13"), Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "WHO-11",
            "Medische ontheffing",
            "Wie om medische redenen het examen niet binnen vijf jaar kan halen, kan ontheffing krijgen. Het advies "
                + "kost geld; dat komt terug als de ontheffing er komt of een aangepast examen wordt aangeraden. "
                + "Gedeeltelijk kan ook: hoogstens drie taalonderdelen, of KNM, of het participatiedeel van de Z-route. "
                + "Nooit PVT of MAP.",
            bronnen: [Wetsartikel(.wi, "5"), Wetsartikel(.bi, "2.7"), Wetsartikel(.bi, "2.8")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: [
                "ontheffing_medisch", "ontheffing_medisch_jaren", "ontheffing_taalonderdelen_max",
                "ontheffing_beslistermijn",
            ]
        ),
        Regel(
            "WHO-12",
            "Ontheffing om bijzondere omstandigheden",
            "In zeer bijzondere gevallen geeft DUO ontheffing om individuele omstandigheden. DUO vraagt dan eerst "
                + "advies aan het college (SS140).",
            bronnen: [Wetsartikel(.bi, "2.7"), Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["ontheffing_beslistermijn"]
        ),
        Regel(
            "WHO-13",
            "Tijdelijk vrij door een opleiding",
            "Begint iemand later een opleiding die vrijstelt, dan stopt de plicht tijdelijk (SS109). Stopt de "
                + "opleiding, dan volgt SS129 als er nog geen PIP is en SS130 als het PIP er al is.",
            bronnen: [Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "WHO-14",
            "Oude of nieuwe wet",
            "Wie op 31 december 2021 inburgeringsplichtig was, blijft onder de oude wet. Voor alle anderen geldt de "
                + "Wet inburgering 2021. DUO zegt welke wet geldt.",
            bronnen: [Wetsartikel(.wi, "54")],
            gevallen: ["W84"]
        ),
        Regel(
            "WHO-15",
            "De oude wet in het kort",
            "Onder de oude wet koopt iemand zelf een cursus, met een lening, en doet examen op A2 met KNM en ONA in "
                + "drie jaar. Er is geen PIP. ONA bestaat niet meer in de nieuwe wet.",
            bronnen: [Wetsartikel(.wi2013)],
            zekerheid: .midden,
            gevallen: ["W84"]
        ),
        Regel(
            "WHO-16",
            "Begeleiding als de lening op is",
            "Het college mag mensen onder de oude wet begeleiden als hun lening op is (ELIP).",
            bronnen: [Wetsartikel(.bi, "12.1a")]
        ),
        Regel(
            "WHO-17",
            "Voor wie Statushouders aan het werk is",
            "De aanpak Statushouders aan het werk is voor mensen onder beide wetten, voor bijstandsgerechtigden die "
                + "(meer) kunnen werken, en binnen de wet voor kansrijke asielzoekers. Startbanen zijn alleen voor de "
                + "nieuwe wet.",
            bronnen: [Wetsartikel(.beleid)],
            gevallen: ["W84"]
        ),
        Regel(
            "WHO-18",
            "Oekraïners met tijdelijke bescherming",
            "Wie tijdelijke bescherming heeft, is niet inburgeringsplichtig, is geen statushouder en valt niet onder "
                + "SOWIS. Werken mag zonder vergunning; de werkgever meldt het.",
            bronnen: [Wetsartikel(.sowis), Wetsartikel(.wav)],
            zekerheid: .midden,
            gevallen: ["W85"]
        ),
    ]
}
