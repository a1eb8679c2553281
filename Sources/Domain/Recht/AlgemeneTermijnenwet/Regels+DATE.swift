// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family DATE.
    static let date: [Regel] = [
        Regel(
            "DATE-01",
            "Datums zijn kalenderdagen",
            "Alle wettelijke datums zijn kalenderdagen in Nederland, zonder tijd. Alleen een aanvraagperiode voor "
                + "subsidie heeft ook een kloktijd.",
            bronnen: [Wetsartikel(.eigen)]
        ),
        Regel(
            "DATE-02",
            "Binnen een aantal weken",
            "Bij \"binnen een aantal weken na een dag\" telt die dag zelf niet mee. De laatste dag is die dag plus "
                + "zeven dagen per week.",
            bronnen: [Wetsartikel(.awb, "6:8")],
            gevallen: ["W01", "W48", "W51", "W52"]
        ),
        Regel(
            "DATE-03",
            "Een aantal maanden of jaren",
            "Een termijn van maanden of jaren eindigt op de dag vóór dezelfde dag in de laatste maand. Bestaat die "
                + "dag niet, dan schuift het einde door naar de eerste van de volgende maand. Er gaat nooit een dag van de "
                + "burger af.",
            bronnen: [Wetsartikel(.wi, "11")],
            zekerheid: .midden,
            gevallen: ["W13", "W15", "W17", "W19", "W20", "W56", "W59"]
        ),
        Regel(
            "DATE-04",
            "Einddatum: tot of tot en met",
            "De einddatum van de termijn bij DUO telt zelf niet mee. De einddatum van de plicht, van de doelgroep en "
                + "van een tijdelijke vrijstelling telt wel mee.",
            bronnen: [Wetsartikel(.duoApi)],
            gevallen: ["W13", "W15", "W17", "W19", "W20"]
        ),
        Regel(
            "DATE-05",
            "Korte termijn eindigt op een werkdag",
            "Eindigt een wettelijke termijn van hoogstens twaalf weken, drie maanden of negentig dagen op een "
                + "zaterdag, zondag of feestdag? Dan loopt hij door tot de eerstvolgende werkdag.",
            bronnen: [Wetsartikel(.atw, "1"), Wetsartikel(.atw, "4")],
            zekerheid: .midden,
            gevallen: ["W02", "W03", "W04", "W06", "W10", "W48", "W51"]
        ),
        Regel(
            "DATE-06",
            "Lange termijnen schuiven niet",
            "Langere termijnen, zoals de drie jaar, schuiven niet door het weekend of een feestdag. Een termijn die "
                + "vanaf een dag wordt teruggerekend ook niet.",
            bronnen: [Wetsartikel(.atw, "4")],
            zekerheid: .midden,
            gevallen: ["W13", "W15", "W17", "W19", "W20", "W72"]
        ),
        Regel(
            "DATE-07",
            "Feestdagen",
            "Feestdagen zijn Nieuwjaarsdag, Goede Vrijdag, tweede paasdag, Koningsdag, Bevrijdingsdag, "
                + "Hemelvaartsdag, tweede pinksterdag en de twee kerstdagen. Per jaar kan een besluit er dagen bij zetten; "
                + "daarom staan de dagen in een tabel.",
            bronnen: [Wetsartikel(.atw, "3")],
            zekerheid: .midden,
            gevallen: ["W02", "W03", "W04", "W06", "W10"]
        ),
        Regel(
            "DATE-08",
            "Dagtekening en bekendmaking",
            "De datum op het besluit bepaalt de inburgeringstermijn. De dag waarop het is verzonden bepaalt de "
                + "bezwaartermijn. Meedoen bewaart beide en waarschuwt als zij verschillen.",
            bronnen: [Wetsartikel(.wi, "11"), Wetsartikel(.awb, "3:41"), Wetsartikel(.awb, "6:8")],
            gevallen: ["W52"]
        ),
    ]
}
