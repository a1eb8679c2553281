// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family TERM.
    static let term: [Regel] = [
        Regel(
            "TERM-01",
            "Drie jaar",
            "De inburgeringstermijn is drie jaar en begint op de dag na de dagtekening van het eerste PIP. Hij geldt "
                + "voor de leerroute, PVT en MAP samen.",
            bronnen: [Wetsartikel(.wi, "11")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["inburgeringstermijn"],
            gevallen: ["W13", "W15", "W17", "W19", "W20"]
        ),
        Regel(
            "TERM-02",
            "Een gewijzigd PIP verandert de termijn niet",
            "Een gewijzigd PIP, ook van een nieuwe gemeente, laat de termijn zoals hij is.",
            bronnen: [Wetsartikel(.wi, "11(3)")],
            geldigVan: Day(iso: "2022-01-01"),
            gevallen: ["W21", "W11"]
        ),
        Regel(
            "TERM-03",
            "De datum van DUO geldt",
            "DUO geeft het begin en het einde van de termijn en elke wijziging. Verschilt dat van wat Meedoen "
                + "verwacht, dan geldt DUO en krijgt de regisseur een signaal.",
            bronnen: [Wetsartikel(.duoApi)],
            geldigVan: Day(iso: "2022-01-01")
        ),
    ]
}
