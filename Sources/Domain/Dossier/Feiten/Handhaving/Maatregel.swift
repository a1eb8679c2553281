// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De bijstand wordt verlaagd. Voor hetzelfde gedrag volgt dan geen boete.
public enum Maatregel: Feittype {
    public static let percentage = Veld<Int>(
        "percentage",
        "Verlaging in procenten",
        verplicht: true,
        vorm: .getal(1...100)
    )
    public static let tweedeBeslisser = Veld<String>(
        "tweedeBeslisser",
        "Tweede beslisser",
        verplicht: true,
        wiens: .medewerker
    )
    public static let motivering = Veld<String>("motivering", "Motivering", verplicht: true, vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .maatregel,
        naam: "Maatregel op de bijstand",
        uitleg: "De bijstand wordt verlaagd. Voor hetzelfde gedrag volgt dan geen boete.",
        hoofdstuk: .handhaving,
        artikelen: [Wetsartikel(.pw, "18"), Wetsartikel(.wi, "27")],
        datumLabel: "Datum van het besluit",
        velden: [percentage.beschrijving, tweedeBeslisser.beschrijving, motivering.beschrijving],
        zin: { feit in
            "Bijstand verlaagd met \(feit[percentage] ?? 0) %"
        },
        toets: { (feit, beeld) throws(Weigering) in
            try HandhavingToets.checkMaatregel(feit, beeld)
        }
    )
}
