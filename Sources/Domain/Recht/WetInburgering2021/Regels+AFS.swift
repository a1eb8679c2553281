// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family AFS.
    static let afs: [Regel] = [
        Regel(
            "AFS-01",
            "Afschalen naar A2",
            "Het college kan op de B1-route het niveau verlagen naar A2, als iemand minstens 600 uur NT2 volgde en "
                + "zich voldoende inspande. Alfabetisering telt mee, uren uit de intake kunnen meetellen.",
            bronnen: [Wetsartikel(.wi, "17(3)"), Wetsartikel(.bi, "5.5")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["afschalen_uren"],
            gevallen: ["W26", "W28"]
        ),
        Regel(
            "AFS-02",
            "Voor een deel of later",
            "Afschalen kan voor alle of voor sommige taalonderdelen, ook in een verlengde of nieuwe termijn.",
            bronnen: [Wetsartikel(.bi, "5.5")],
            geldigVan: Day(iso: "2022-01-01")
        ),
    ]
}
