// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De groep waarin DUO de persoon plaatst. Een geschiedenis: elke norm kijkt naar de groep op de dag die telt.
public enum Groepsindeling: Feittype {
    public static let groep = Veld<Inburgeraarsgroep>("groep", "Groep", verplicht: true)
    public static let duoGroep = Veld<DuoGroep>("duoGroep", "Groep volgens DUO")
    public static let behoudAsielrechten = Veld<Bool>(
        "behoudAsielrechten",
        "Behoudt asielrechten",
        hulp: "Ja als DUO meldt dat asielrechten blijven na een ander verblijfsdoel."
    )

    public static let beschrijving = Feitbeschrijving(
        .groep,
        naam: "Groep",
        uitleg: """
            De groep waarin DUO de persoon plaatst. Een geschiedenis: elke norm kijkt naar de groep \
            op de dag die telt.
            """,
        hoofdstuk: .plicht,
        artikelen: [Wetsartikel(.wi, "13"), Wetsartikel(.wi, "19")],
        datumLabel: "Sinds",
        geldtTotVolgende: true,
        velden: [groep.beschrijving, duoGroep.beschrijving, behoudAsielrechten.beschrijving],
        zin: { feit in
            "Groep: \(feit[groep]?.naam ?? "onbekend")"
        }
    )
}
