// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family SWITCH.
    static let switching: [Regel] = [
        Regel(
            "SWITCH-01",
            "Leerroute wijzigen",
            "De leerroute wijzigen kan tot anderhalf jaar na het begin van de termijn.",
            bronnen: [Wetsartikel(.wi, "17(2)"), Wetsartikel(.bi, "5.4")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["leerroute_wijzigen"],
            gevallen: ["W13", "W15", "W17", "W19", "W20", "W22", "W23"]
        ),
        Regel(
            "SWITCH-02",
            "Zonder tijdsgrens",
            "Van de onderwijsroute naar de B1-route kan altijd. Na een opleiding die niet vrijstelt, kan wijzigen ook "
                + "later.",
            bronnen: [Wetsartikel(.bi, "5.4")],
            geldigVan: Day(iso: "2022-01-01"),
            gevallen: ["W24"]
        ),
        Regel(
            "SWITCH-03",
            "Bijzonder individueel geval",
            "In een bijzonder individueel geval mag het college afwijken, met de redenen in het besluit.",
            bronnen: [Wetsartikel(.bi, "5.4")],
            geldigVan: Day(iso: "2022-01-01"),
            gevallen: ["W23"]
        ),
        Regel(
            "SWITCH-04",
            "Wat meegaat",
            "Behaalde onderdelen gaan mee tussen de onderwijsroute en de B1-route. Lesuren tellen mee voor de 800 uur "
                + "van de Z-route. De wijziging is een nieuw besluit, waartegen bezwaar kan.",
            bronnen: [Wetsartikel(.bi, "5.4"), Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01"),
            gevallen: ["W24"]
        ),
    ]
}
