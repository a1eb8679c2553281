// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family PRIV.
    static let priv: [Regel] = [
        Regel(
            "PRIV-07",
            "Rechten van de persoon",
            "Iemand mag zien welke gegevens er van hem zijn, een fout laten verbeteren, bezwaar maken, en vragen om de "
                + "gegevens niet te gebruiken zolang dat wordt uitgezocht. Zolang dat loopt blijft het dossier staan en "
                + "wordt er niets in geschreven.",
            bronnen: [
                Wetsartikel(.avg, "15"), Wetsartikel(.avg, "16"), Wetsartikel(.avg, "18"), Wetsartikel(.avg, "21"),
            ]
        ),
        Regel(
            "PRIV-08",
            "Hoe lang een dossier blijft",
            "Gegevens gaan weg vijf jaar nadat de inburgeringsplicht is geëindigd, of als de persoon is overleden. Van een "
                + "lening gaan ze weg vijf jaar na de aflossing. Kerngegevens mogen hoogstens vijftig jaar blijven; Meedoen "
                + "bewaart ze niet langer dan de rest. Zolang een bezwaar, een beroep of een beperking loopt gaat er niets weg.",
            bronnen: [Wetsartikel(.bi, "9.9"), Wetsartikel(.avg, "5(1)(e)")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["bewaren_na_plicht", "bewaren_kern_max"]
        ),
    ]
}
