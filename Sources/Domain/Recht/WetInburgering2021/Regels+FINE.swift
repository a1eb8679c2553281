// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family FINE.
    static let fine: [Regel] = [
        Regel(
            "FINE-00",
            "Boete voor asielstatushouders geblokkeerd",
            "Het Hof van Justitie EU vindt een boete voor vluchtelingen die niet inburgeren alleen goed "
                + "in uitzonderlijke gevallen, zoals bewezen en blijvende onwil. Wat dit betekent voor de wet "
                + "van 2021 staat nog niet vast. Meedoen stelt daarom geen boete voor. Openen kan alleen met "
                + "een gemotiveerd besluit van twee personen.",
            bronnen: [Wetsartikel(.euHof)],
            zekerheid: .midden,
            geldigVan: Day(iso: "2023-03-01"),
            parameters: ["boete_asiel_geblokkeerd"]
        ),
        Regel(
            "FINE-01",
            "Alleen bij schuld",
            "Zonder verwijt is er geen boete. Boven 340 euro komen eerst een rapport en een gesprek.",
            bronnen: [Wetsartikel(.awb, "5:41"), Wetsartikel(.awb, "5:53")],
            parameters: ["boete_zware_procedure_boven"]
        ),
        Regel(
            "FINE-02",
            "Boete voor de intake",
            "Wie na de schriftelijke waarschuwing weer niet komt naar de brede intake of de "
                + "leerbaarheidstoets, kan per keer 250 euro boete krijgen van de gemeente.",
            bronnen: [Wetsartikel(.wi, "22"), Wetsartikel(.bi, "7"), Wetsartikel(.ri, "7")],
            parameters: ["boete_intake"]
        ),
        Regel(
            "FINE-03",
            "Boete voor afspraken in het PIP",
            "Wie zich niet houdt aan de afspraken in het PIP, kan 50 euro boete krijgen van de gemeente. "
                + "Bij herhaling verdubbelt het bedrag, tot 800 euro. Herhaling is: in de twaalf maanden ervoor "
                + "werd een eerdere boete onherroepelijk.",
            bronnen: [Wetsartikel(.wi, "23"), Wetsartikel(.ri, "7")],
            parameters: ["boete_traject_basis", "boete_traject_max", "boete_recidive_verhoging", "recidive_venster"],
            gevallen: ["W66"]
        ),
        Regel(
            "FINE-04",
            "Mate van schuld",
            "Opzet telt voor 100%, grove schuld voor 75%, normale schuld voor 50% en verminderde schuld "
                + "voor 25% van het bedrag.",
            bronnen: [Wetsartikel(.ri, "7")],
            parameters: [
                "boete_verwijt_opzet",
                "boete_verwijt_grove_schuld",
                "boete_verwijt_normaal",
                "boete_verwijt_verminderd",
            ],
            gevallen: ["W66"]
        ),
        Regel(
            "FINE-05",
            "Grens aan de boetes van de gemeente",
            "In de eerste termijn, ook als die verlengd is, legt de gemeente samen hooguit 2.400 euro op. "
                + "In een nieuwe termijn van 6, 12, 18 of 24 maanden is dat 400, 800, 1.200 of 1.600 euro.",
            bronnen: [Wetsartikel(.ri, "7")],
            parameters: [
                "boete_gemeente_cumulatief",
                "boete_gemeente_nieuw_6",
                "boete_gemeente_nieuw_12",
                "boete_gemeente_nieuw_18",
                "boete_gemeente_nieuw_24",
            ]
        ),
        Regel(
            "FINE-06",
            "Boete van DUO voor PVT of MAP",
            "Wie PVT of MAP niet op tijd afrondt, kan van DUO 340 euro boete krijgen. Zijn ze allebei "
                + "niet af, dan rekent Meedoen één keer dit bedrag.",
            bronnen: [Wetsartikel(.wi, "24"), Wetsartikel(.ri, "7")],
            parameters: ["boete_pvt_map"],
            gevallen: ["W64"]
        ),
        Regel(
            "FINE-07",
            "Boete van DUO voor de leerroute",
            "Wie de leerroute niet op tijd afrondt, kan van DUO hooguit 1.000 euro boete krijgen. De "
                + "tabel kijkt naar de inspanning en de uren. Elk behaald onderdeel geeft 20% korting. De tabel "
                + "voor de Z-route (6c) is nog niet gevonden; dan vraagt Meedoen het aan een persoon.",
            bronnen: [Wetsartikel(.wi, "25"), Wetsartikel(.ri, "bijlage 6")],
            parameters: [
                "boete_leerroute_max",
                "boete_6a_uren_midden",
                "boete_6a_uren_hoog",
                "boete_6a_aandeel_midden",
                "boete_6a_aandeel_hoog",
                "boete_6a_1_1",
                "boete_6a_1_2",
                "boete_6a_1_3",
                "boete_6a_2_1",
                "boete_6a_2_2",
                "boete_6a_2_3",
                "boete_6a_3_1",
                "boete_6a_3_2",
                "boete_6a_3_3",
                "boete_korting_1",
                "boete_korting_2",
                "boete_korting_3",
                "boete_korting_4",
            ],
            gevallen: ["W61", "W62"]
        ),
        Regel(
            "FINE-08",
            "Eén sanctie voor hetzelfde gedrag",
            "Is de bijstand al verlaagd voor hetzelfde gedrag, dan komt er geen boete bij.",
            bronnen: [Wetsartikel(.wi, "27")],
            gevallen: ["W69"]
        ),
        Regel(
            "FINE-09",
            "Nieuwe termijn na een boete",
            "Na een boete van DUO begint een nieuwe termijn. PVT of MAP open: zes maanden, allebei: een "
                + "jaar. Voor de leerroute hangt het af van behaalde onderdelen of uren: zes maanden tot twee "
                + "jaar. De langste telt. Is het daarna niet af, dan volgen weer een boete en een nieuwe "
                + "termijn, later om de twee jaar. DUO bepaalt de eerste dag.",
            bronnen: [Wetsartikel(.ri, "7.4")],
            parameters: [
                "nieuwe_termijn_pvt_of_map",
                "nieuwe_termijn_pvt_en_map",
                "nieuwe_termijn_onderdelen_0",
                "nieuwe_termijn_onderdelen_1",
                "nieuwe_termijn_onderdelen_2",
                "nieuwe_termijn_onderdelen_3",
                "nieuwe_termijn_onderdelen_4",
                "nieuwe_termijn_z_asiel_1",
                "nieuwe_termijn_z_asiel_2",
                "nieuwe_termijn_z_asiel_3",
                "nieuwe_termijn_z_asiel_4",
                "nieuwe_termijn_z_gezin_1",
                "nieuwe_termijn_z_gezin_2",
                "nieuwe_termijn_z_gezin_3",
                "nieuwe_termijn_z_gezin_4",
                "nieuwe_termijn_z_duur_1",
                "nieuwe_termijn_z_duur_2",
                "nieuwe_termijn_z_duur_3",
                "nieuwe_termijn_z_duur_4",
                "nieuwe_termijn_herhaling",
            ],
            gevallen: ["W61", "W62", "W64"]
        ),
        Regel(
            "FINE-10",
            "Maatregel in de bijstand",
            "De gemeente kan de bijstand verlagen volgens haar verordening of volgens de taaleis (20, 40 "
                + "of 100%). Of de taaleis geldt tijdens de inburgering, moet nog worden nagezocht. Een persoon "
                + "beslist.",
            bronnen: [Wetsartikel(.pw, "18"), Wetsartikel(.pw, "18b")],
            zekerheid: .laag
        ),
    ]
}
