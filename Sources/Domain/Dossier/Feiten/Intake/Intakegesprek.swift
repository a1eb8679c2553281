// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een gesprek van de brede intake. De intake is klaar als alle verplichte onderwerpen besproken zijn.
public enum Intakegesprek: Feittype {
    public static let plaats = Veld<String>("plaats", "Plaats", vorm: .regel(max: 80))
    public static let tolkMinuten = Veld<Int>("tolkMinuten", "Tolk, in minuten", vorm: .getal(0...600))
    public static let alleenGesproken = Veld<Bool>(
        "alleenGesproken",
        "Alleen gesproken",
        hulp: "Is de persoon (ook) zonder partner of familie gesproken?"
    )
    public static let compleet = Veld<Bool>("compleet", "Alle onderwerpen besproken", verplicht: true)
    public static let schrift = Veld<Alfabetisering>(
        "schrift",
        "Lezen en schrijven",
        hulp:
            "Kan de persoon nog niet lezen en schrijven, of alleen in een ander schrift? Dan komt het in het PIP-voorstel."
    )
    public static let verslag = Veld<String>("verslag", "Verslag", vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .intakegesprek,
        naam: "Gesprek brede intake",
        uitleg: """
            Een gesprek van de brede intake. De intake is klaar als alle verplichte onderwerpen \
            besproken zijn.
            """,
        hoofdstuk: .intake,
        artikelen: [Wetsartikel(.wi, "14"), Wetsartikel(.bi, "5.2")],
        datumLabel: "Datum van het gesprek",
        velden: [
            plaats.beschrijving,
            tolkMinuten.beschrijving,
            alleenGesproken.beschrijving,
            compleet.beschrijving,
            schrift.beschrijving,
            verslag.beschrijving,
        ],
        zin: { feit in
            "Brede intake" + (feit[plaats].map { " (\($0))" } ?? "")
                + (feit[compleet] == true ? "; alle onderwerpen besproken" : "")
        }
    )
}
