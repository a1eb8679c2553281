// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een afspraak uit het plan is nagekomen, of vervalt.
public enum AfspraakAfgerond: Feittype {
    public static let afspraak = Veld<FeitID>("afspraak", "Afspraak uit het PIP", verplicht: true)
    public static let nagekomen = Veld<Bool>(
        "nagekomen",
        "Nagekomen",
        hulp: "Nee als de afspraak vervalt.",
        verplicht: true
    )

    public static let beschrijving = Feitbeschrijving(
        .afspraakAfgerond,
        naam: "Afspraak uit het PIP afgerond",
        uitleg: "Een afspraak uit het plan is nagekomen, of vervalt.",
        hoofdstuk: .plan,
        artikelen: [Wetsartikel(.wi, "15")],
        velden: [afspraak.beschrijving, nagekomen.beschrijving],
        zin: { feit in
            feit[nagekomen] == true ? "Afspraak uit het PIP nagekomen" : "Afspraak uit het PIP vervalt"
        }
    )
}
