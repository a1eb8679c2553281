// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Alle onderdelen zijn klaar. DUO stelt vast dat aan de plicht is voldaan.
public enum AfrondingMelding: Feittype {
    public static let beschrijving = Feitbeschrijving(
        .afronding,
        naam: "Inburgering voldaan",
        uitleg: "Alle onderdelen zijn klaar. DUO stelt vast dat aan de plicht is voldaan.",
        hoofdstuk: .einde,
        artikelen: [Wetsartikel(.wi, "6")],
        datumLabel: "Voldaan op",
        zin: { _ in
            "Inburgering afgerond"
        },
        toets: { (feit, beeld) throws(Weigering) in
            try AfrondingToets.check(feit, beeld)
        }
    )
}
