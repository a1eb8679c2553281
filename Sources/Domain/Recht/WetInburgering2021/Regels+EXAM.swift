// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family EXAM.
    static let exam: [Regel] = [
        Regel(
            "EXAM-01",
            "Onderdelen van het examen",
            "Het examen heeft vijf onderdelen: lezen, luisteren, schrijven, spreken en KNM. Taal kan op "
                + "A2, B1 of B2. KNM heeft acht thema's, met nieuwe eindtermen sinds 2024.",
            bronnen: [Wetsartikel(.ri, "3"), Wetsartikel(.duoApi)]
        ),
        Regel(
            "EXAM-02",
            "Kosten per onderdeel",
            "Een onderdeel op A2 en KNM kosten elk 50 euro. B1 en B2 zijn onderdelen van het "
                + "staatsexamen; die prijs is nog niet nagezocht, Meedoen rekent met hetzelfde bedrag.",
            bronnen: [Wetsartikel(.duo)],
            zekerheid: .midden,
            parameters: ["examen_onderdeel"],
            gevallen: ["W87"]
        ),
        Regel(
            "EXAM-03",
            "Twee gratis pogingen",
            "Een asielstatushouder mag elk onderdeel twee keer gratis proberen, op het niveau van het PIP "
                + "of hoger. Daarna betaalt hij zelf. Er is geen grens aan het aantal pogingen. DUO houdt het "
                + "tegoed bij.",
            bronnen: [Wetsartikel(.wi), Wetsartikel(.bi), Wetsartikel(.duoApi)],
            parameters: ["examen_gratis_pogingen_asiel"],
            gevallen: ["W87"]
        ),
        Regel(
            "EXAM-04",
            "Uitslag van het examen",
            "De uitslag komt binnen acht weken. In de zomer van 2026 duurt schrijven en spreken op A2 tot "
                + "zestien weken; wie daar last van heeft, krijgt van DUO zes maanden extra.",
            bronnen: [Wetsartikel(.duo)],
            zekerheid: .midden,
            parameters: ["examen_uitslag", "examen_uitslag_a2_schrijven_spreken", "examen_vertraging_verlenging"]
        ),
    ]
}
