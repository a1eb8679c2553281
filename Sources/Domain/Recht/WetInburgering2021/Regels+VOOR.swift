// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family VOOR.
    static let voor: [Regel] = [
        Regel(
            "VOOR-01",
            "Leren in de opvang",
            "Het COA biedt voorinburgering aan: taal, kennis van Nederland, PVT en een begin van MAP. Dat is gratis "
                + "en vrijwillig en mag de rest niet vertragen. Kansrijke asielzoekers krijgen hoogstens 24 uur vroege "
                + "taalles.",
            bronnen: [Wetsartikel(.ri, "3.19"), Wetsartikel(.bi, "3.17")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["voorinburgering_nt2_uren"]
        )
    ]
}
