// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een afspraak uit het PIP lijkt niet nagekomen. Eerst luisteren, dan pas oordelen.
public enum HandhavingSignaal: Feittype {
    public static let afspraak = Veld<FeitID>(
        "afspraak",
        "Afspraak uit het PIP",
        hulp: "Kies een afspraak die in het PIP staat.",
        verplicht: true
    )
    public static let toelichting = Veld<String>("toelichting", "Toelichting", vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .handhavingSignaal,
        naam: "Signaal: afspraak niet nagekomen",
        uitleg: "Een afspraak uit het PIP lijkt niet nagekomen. Eerst luisteren, dan pas oordelen.",
        hoofdstuk: .handhaving,
        artikelen: [Wetsartikel(.wi, "23")],
        velden: [afspraak.beschrijving, toelichting.beschrijving],
        zin: { _ in
            "Signaal: een afspraak uit het PIP is niet nagekomen"
        },
        toets: { (feit, beeld) throws(Weigering) in
            try HandhavingToets.checkSignaal(feit, beeld)
        }
    )
}
