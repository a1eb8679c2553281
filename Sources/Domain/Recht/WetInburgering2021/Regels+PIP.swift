// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family PIP.
    static let pip: [Regel] = [
        Regel(
            "PIP-01",
            "Wat in het PIP staat",
            "Het PIP is een besluit. Het noemt de leerroute, de begeleiding, de uren PVT en MAP, voor "
                + "asielstatushouders de uren van de leerroute, de afspraak over kinderopvang, het aantal gesprekken en "
                + "wanneer, de besluiten over bijstand en ontzorgen, en hoe iemand bezwaar maakt.",
            bronnen: [Wetsartikel(.wi, "15"), Wetsartikel(.bi, "5.3"), Wetsartikel(.awb, "3:45")],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "PIP-02",
            "Tien weken voor het PIP",
            "Het college stelt het PIP vast binnen tien weken na de dag van de kennisgeving van DUO.",
            bronnen: [Wetsartikel(.bi, "5.3")],
            geldigVan: Day(iso: "2023-01-01"),
            parameters: ["pip_termijn"],
            gevallen: ["W01", "W02", "W03", "W04", "W06"]
        ),
        Regel(
            "PIP-03",
            "Nog niet gevestigd",
            "Had iemand met een asielvergunning zich bij de kennisgeving nog niet ingeschreven in de gemeente waar "
                + "hij of zij wordt gehuisvest? Dan lopen de tien weken vanaf die inschrijving.",
            bronnen: [Wetsartikel(.bi, "5.3"), Wetsartikel(.duoApi)],
            zekerheid: .midden,
            geldigVan: Day(iso: "2023-01-01"),
            parameters: ["pip_termijn_na_vestiging"],
            gevallen: ["W08", "W09"]
        ),
        Regel(
            "PIP-04",
            "Wachten op informatie van een derde",
            "Later mag alleen als nodige informatie van een ander nog moet komen: dan hoogstens twee weken na "
                + "ontvangst. Het dossier noemt de vraag, de ontvangst en de reden.",
            bronnen: [Wetsartikel(.bi, "5.3")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["pip_verlenging_derden"],
            gevallen: ["W10"]
        ),
        Regel(
            "PIP-05",
            "Een te laat PIP is geldig",
            "De wet straft de gemeente niet. DUO meldt SS126 als de tien weken om zijn zonder leerroute. Een te laat "
                + "PIP is geldig, en de termijn begint gewoon na zijn dagtekening.",
            bronnen: [Wetsartikel(.duoApi), Wetsartikel(.wi, "11")],
            zekerheid: .midden,
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "PIP-06",
            "De telling van 2022",
            "Tot ongeveer eind 2022 liepen de tien weken vanaf de inschrijving in de BRP. Voor oude dossiers geldt "
                + "die telling.",
            bronnen: [Wetsartikel(.bi, "5.3")],
            zekerheid: .midden,
            geldigVan: Day(iso: "2022-01-01"),
            geldigTot: Day(iso: "2022-12-31"),
            parameters: ["pip_termijn_2022"]
        ),
        Regel(
            "PIP-07",
            "Wat naar DUO gaat",
            "DUO krijgt de dagtekening, de leerroute, het niveau, de uren van de B1-route (alleen bij "
                + "asielstatushouders), of een opleiding mag worden afgemaakt, en de alfabetisering.",
            bronnen: [Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01")
        ),
        Regel(
            "PIP-08",
            "Wat DUO weigert",
            "DUO weigert een dagtekening vóór het begin van de plicht, vóór een eerder PIP of vóór de vestiging; A2 "
                + "op de onderwijsroute; B1 op de Z-route; A2 in het eerste PIP van de B1-route; en uren bij een andere "
                + "groep. Weghalen kan alleen zolang er geen termijn en geen uren zijn.",
            bronnen: [Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01"),
            gevallen: ["W54"]
        ),
        Regel(
            "PIP-09",
            "Bezwaar en beroep",
            "Bezwaar kan tot zes weken na de bekendmaking. Het college beslist in zes weken na die termijn, of in "
                + "twaalf met een commissie, en mag zes weken uitstellen. Daarna kan iemand binnen zes weken naar de "
                + "rechtbank. Het PIP geldt intussen gewoon.",
            bronnen: [Wetsartikel(.awb, "6:7"), Wetsartikel(.awb, "6:16"), Wetsartikel(.awb, "7:10")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: [
                "bezwaar", "bezwaar_beslistermijn", "bezwaar_beslistermijn_commissie", "bezwaar_verdaging", "beroep",
            ],
            gevallen: ["W48", "W51", "W52"]
        ),
        Regel(
            "PIP-10",
            "Voortgangsgesprekken",
            "De wet vraagt dat het PIP zegt hoeveel gesprekken er zijn, niet hoe vaak. De gemeente stelt dat in; het "
                + "PIP kan ervan afwijken.",
            bronnen: [Wetsartikel(.bi, "5.3"), Wetsartikel(.beleid)],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["voortgangsgesprek_maanden"]
        ),
    ]
}
