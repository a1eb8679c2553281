// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family FIN.
    static let fin: [Regel] = [
        Regel(
            "FIN-01",
            "Wat de SPUK betaalt",
            "De SPUK betaalt leerroutes, PVT, MAP, maatschappelijke begeleiding en tolken. Personeel voor "
                + "de uitvoering komt uit het gemeentefonds en hoort er niet bij.",
            bronnen: [Wetsartikel(.wi, "40"), Wetsartikel(.bi, "10")]
        ),
        Regel(
            "FIN-02",
            "Wanneer het geld komt",
            "Het voorlopige bedrag is minstens drie maanden voor het jaar bekend. Het komt in twaalf "
                + "delen, rond de 15e. Sinds oktober 2025 is er een extra voorschot, uiterlijk halverwege het "
                + "jaar. Na het jaar volgt het definitieve bedrag.",
            bronnen: [Wetsartikel(.wi, "40"), Wetsartikel(.bi, "10")],
            zekerheid: .midden,
            parameters: ["spuk_publicatie", "spuk_betaaldag", "spuk_extra_voorschot"]
        ),
        Regel(
            "FIN-03",
            "Formule van de SPUK",
            "De uitkering is BGO plus BA plus ABO. BGO is het aantal gezins- en overige migranten keer "
                + "een bedrag. BA is een deel van het landelijke budget naar gewicht. ABO is voor de "
                + "onderwijsroute. Van de geplaatste asielstatushouders telt 70%.",
            bronnen: [Wetsartikel(.ri, "10")],
            parameters: ["spuk_pa"]
        ),
        Regel(
            "FIN-04",
            "Wat de letters betekenen",
            "AGO zijn gezins- en overige migranten, GPAS verwachte plaatsingen, GHT de huisvestingstaak, "
                + "VAA asielinburgeraars van twee jaar terug, AIA wie klaar is, TBA het landelijke budget, PO "
                + "het deel onderwijsroute. De namen moeten nog worden vergeleken met de bijlage.",
            bronnen: [Wetsartikel(.ri, "10")],
            zekerheid: .midden
        ),
        Regel(
            "FIN-05",
            "Bedragen van de SPUK",
            "De bedragen per persoon en de gewichten staan per jaar in de tabel. Sinds 2026 telt ook mee "
                + "wie klaar is. Het bedrag en het deel voor de onderwijsroute zijn niet gevonden en worden "
                + "gevraagd.",
            bronnen: [Wetsartikel(.ri, "10")],
            geldigVan: Day(iso: "2025-01-01"),
            parameters: [
                "spuk_gezins_2025",
                "spuk_gezins_2026",
                "spuk_asiel_a_2025",
                "spuk_asiel_b_2025",
                "spuk_asiel_c_2025",
                "spuk_asiel_d_2025",
                "spuk_asiel_a_2026",
                "spuk_asiel_b_2026",
                "spuk_asiel_c_2026",
                "spuk_gewicht_a_2026",
                "spuk_gewicht_b_2026",
                "spuk_gewicht_c_2026",
                "spuk_gewicht_d_2026",
            ]
        ),
        Regel(
            "FIN-06",
            "Verantwoorden",
            "De gemeente verantwoordt het geld via SiSa bij de jaarrekening, met gegevens van 30 "
                + "september van het jaar erna. Terugvordering wordt binnen een jaar gemeld. Wat overblijft mag "
                + "tot een grens worden bewaard; die grens is niet gevonden.",
            bronnen: [Wetsartikel(.bi, "10"), Wetsartikel(.fvw, "17a")]
        ),
        Regel(
            "FIN-07",
            "Geoormerkt geld",
            "Geld van de SPUK gaat alleen naar kosten die mogen, voor iemand onder de wet van 2021, of "
                + "ELIP zoals toegestaan.",
            bronnen: [Wetsartikel(.wi, "40")],
            zekerheid: .midden
        ),
    ]
}
