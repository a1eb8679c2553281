// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De persoon geeft de eigen uitleg, voordat er een besluit is.
public enum Hoorgesprek: Feittype {
    public static let uitleg = Veld<String>("uitleg", "Uitleg van de persoon", vorm: .tekst(max: 4000))
    public static let verschenen = Veld<Bool>("verschenen", "Verschenen", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .hoorgesprek,
        naam: "Hoorgesprek",
        uitleg: "De persoon geeft de eigen uitleg, voordat er een besluit is.",
        hoofdstuk: .handhaving,
        artikelen: [Wetsartikel(.awb, "5:53")],
        datumLabel: "Datum van het gesprek",
        velden: [uitleg.beschrijving, verschenen.beschrijving],
        zin: { feit in
            feit[verschenen] == true ? "Gehoord" : "Uitgenodigd om te worden gehoord, niet verschenen"
        }
    )
}
