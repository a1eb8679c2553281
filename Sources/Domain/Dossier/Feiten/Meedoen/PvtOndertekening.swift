// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De persoon tekent de participatieverklaring, na alle onderdelen. Weigeren telt als niet gedaan.
public enum PvtOndertekening: Feittype {
    public static let getekend = Veld<Bool>("getekend", "Ondertekend", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .pvtOndertekening,
        naam: "Participatieverklaring ondertekend",
        uitleg: "De persoon tekent de participatieverklaring, na alle onderdelen. Weigeren telt als niet gedaan.",
        hoofdstuk: .meedoen,
        artikelen: [Wetsartikel(.bi, "3.1")],
        datumLabel: "Datum van ondertekening",
        velden: [getekend.beschrijving],
        zin: { feit in
            feit[getekend] == true
                ? "Participatieverklaring ondertekend" : "Ondertekening van de participatieverklaring geweigerd"
        },
        toets: { (feit, beeld) throws(Weigering) in
            try PvtToets.check(feit, beeld)
        }
    )
}
