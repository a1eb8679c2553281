// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family WORK.
    static let work: [Regel] = [
        Regel(
            "WORK-01",
            "Statushouder mag werken",
            "Een statushouder mag werken zonder vergunning. Het staat op het verblijfsdocument; de "
                + "werkgever controleert dat en bewaart een kopie.",
            bronnen: [Wetsartikel(.wav)]
        ),
        Regel(
            "WORK-02",
            "Asielzoeker met vergunning",
            "Een asielzoeker mag werken als de werkgever bij UWV een vergunning krijgt. Dat kan vanaf zes "
                + "maanden na de asielaanvraag, zolang de procedure en de opvang lopen en er een geldig "
                + "W-document is. Het loon is normaal voor het werk.",
            bronnen: [Wetsartikel(.wav)],
            parameters: ["twv_wachttijd"],
            gevallen: ["W79", "W82"]
        ),
        Regel(
            "WORK-03",
            "De oude 24-wekeneis",
            "Tot en met 28 november 2023 mocht een asielzoeker hooguit 24 weken per 52 weken werken. "
                + "Sinds de uitspraak van 29 november 2023 geldt dat niet meer.",
            bronnen: [Wetsartikel(.wav)],
            geldigTot: Day(iso: "2023-11-28"),
            parameters: ["twv_24_weken_eis", "twv_24_weken_max"]
        ),
        Regel(
            "WORK-04",
            "Nieuwe wachttijd, nog niet zeker",
            "Er is een voorstel: drie maanden wachten voor wie een goede kans heeft, geen toegang voor "
                + "wie weinig kans heeft. Het is niet bevestigd dat dit geldt. Meedoen rekent met zes maanden "
                + "totdat iemand de regel in de tabel zet.",
            bronnen: [Wetsartikel(.wav)],
            zekerheid: .laag,
            geldigVan: Day(iso: "2026-06-12"),
            parameters: ["twv_wachttijd", "twv_wachttijd_kansrijk", "twv_geen_toegang_kansarm"],
            gevallen: ["W82"]
        ),
        Regel(
            "WORK-05",
            "Vrijwilligerswerk door asielzoekers",
            "Een asielzoeker mag vrijwilligerswerk doen als de organisatie een vrijwilligersverklaring "
                + "van UWV heeft.",
            bronnen: [Wetsartikel(.wav)],
            zekerheid: .midden
        ),
        Regel(
            "WORK-06",
            "Bijdrage aan de opvang",
            "Een asielzoeker met loon betaalt een bijdrage aan COA. Meedoen laat dit alleen als uitleg "
                + "zien.",
            bronnen: [Wetsartikel(.coa)],
            zekerheid: .laag
        ),
        Regel(
            "WORK-07",
            "Hoeveel vergunningen",
            "Tot en met september 2025 zijn er meer dan 16.500 vergunningen gegeven. Dit is achtergrond, "
                + "geen rekenregel.",
            bronnen: [Wetsartikel(.beleid)],
            zekerheid: .midden
        ),
        Regel(
            "WORK-MINIMUMLOON",
            "Minimumloon per uur",
            "Het minimumloon per uur voor wie 21 jaar of ouder is staat met een begin- en einddatum in de "
                + "tabel. Het bedrag verandert op 1 januari en 1 juli.",
            bronnen: [Wetsartikel(.beleid)],
            geldigVan: Day(iso: "2024-01-01"),
            parameters: ["minimumloon_uur", "minimumloon_leeftijd"]
        ),
        Regel(
            "WORK-LKS",
            "Loonkostensubsidie",
            "Kan iemand niet het minimumloon verdienen, dan betaalt de gemeente het verschil tussen "
                + "loonwaarde en minimumloon met vakantietoeslag, hooguit 70%, met een vast deel voor "
                + "werkgeverslasten. In de eerste zes maanden kan het een vast deel van 50% zijn.",
            bronnen: [Wetsartikel(.pw, "10c"), Wetsartikel(.pw, "10d")],
            zekerheid: .midden,
            parameters: [
                "minimumloon_uur",
                "vakantietoeslag",
                "lks_max",
                "lks_forfait",
                "lks_forfait_duur",
                "lks_werkgeverslasten",
            ]
        ),
        Regel(
            "WORK-PROEF",
            "Proefplaatsing",
            "Een proefplaatsing is onbetaald, met de bedoeling iemand aan te nemen. Meestal duurt zij "
                + "twee maanden, hooguit zes.",
            bronnen: [Wetsartikel(.beleid)],
            zekerheid: .midden,
            parameters: ["proefplaatsing", "proefplaatsing_max"]
        ),
        Regel(
            "WORK-OPROEP",
            "Oproepcontract",
            "Na twaalf maanden oproepwerk doet de werkgever een aanbod voor vaste uren. Oproepen gebeurt "
                + "minstens vier dagen van tevoren.",
            bronnen: [Wetsartikel(.bw, "7:628a")],
            zekerheid: .midden,
            parameters: ["oproep_aanbod", "oproep_dagen"]
        ),
        Regel(
            "WORK-STARTBAAN",
            "Startbaan",
            "Een startbaan is betaald werk kort na vestiging, met taal leren op de werkvloer, voor wie "
                + "onder de wet van 2021 valt. Hoe kort, stelt de gemeente in.",
            bronnen: [Wetsartikel(.beleid)]
        ),
        Regel(
            "WORK-DUAAL",
            "Duaal traject",
            "In een duaal traject leert iemand taal en werkt hij of bereidt hij werk voor, in dezelfde "
                + "tijd. Meedoen telt de weken waarin beide gebeuren.",
            bronnen: [Wetsartikel(.beleid)]
        ),
    ]
}
