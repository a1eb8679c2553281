// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Lessen bij het COA voor de verhuizing. Vrijwillig en gratis.
public enum Voorinburgering: Feittype {
    public static let onderdeel = Veld<String>("onderdeel", "Onderdeel", verplicht: true, vorm: .regel(max: 60))
    public static let uren = Veld<Uren>("uren", "Uren")

    public static let beschrijving = Feitbeschrijving(
        .voorinburgering,
        naam: "Voorinburgering",
        uitleg: "Lessen bij het COA voor de verhuizing. Vrijwillig en gratis.",
        hoofdstuk: .start,
        artikelen: [Wetsartikel(.ri, "3.19"), Wetsartikel(.bi, "3.17")],
        datumLabel: "Afgerond op",
        velden: [onderdeel.beschrijving, uren.beschrijving],
        zin: { feit in
            "Voorinburgering: \(feit[onderdeel] ?? "")" + (feit[uren].map { ", \($0.woorden)" } ?? "")
        }
    )
}
