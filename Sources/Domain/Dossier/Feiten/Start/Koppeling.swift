// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het COA koppelt de persoon aan de gemeente. Dossier en werklijst beginnen op deze dag.
public enum Koppeling: Feittype {
    public static let azc = Veld<String>("azc", "AZC", hulp: "Plaats van de opvang.", vorm: .regel(max: 80))
    public static let verwachteVerhuizing = Veld<Day>("verwachteVerhuizing", "Verwachte verhuizing")
    public static let nareis = Veld<Int>(
        "nareis",
        "Verwachte nareizigers",
        hulp: "Hoeveel gezinsleden later nog komen.",
        vorm: .getal(0...20)
    )

    public static let beschrijving = Feitbeschrijving(
        .koppeling,
        naam: "Koppeling",
        uitleg: "Het COA koppelt de persoon aan de gemeente. Dossier en werklijst beginnen op deze dag.",
        hoofdstuk: .start,
        artikelen: [Wetsartikel(.coa), Wetsartikel(.hvw, "28")],
        datumLabel: "Koppeldatum",
        velden: [azc.beschrijving, verwachteVerhuizing.beschrijving, nareis.beschrijving],
        zin: { feit in
            "Gekoppeld aan de gemeente" + (feit[azc].map { ", verblijft in \($0)" } ?? "")
        }
    )
}
