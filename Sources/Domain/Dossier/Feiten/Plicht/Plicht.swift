// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De dag waarop de inburgeringsplicht begint, van DUO. Nooit met terugwerkende kracht.
public enum Plicht: Feittype {
    public static let beschrijving = Feitbeschrijving(
        .plicht,
        naam: "Begin van de plicht",
        uitleg: "De dag waarop de inburgeringsplicht begint, van DUO. Nooit met terugwerkende kracht.",
        hoofdstuk: .plicht,
        artikelen: [Wetsartikel(.wi, "3")],
        datumLabel: "Begin van de plicht",
        geldtTotVolgende: true,
        zin: { _ in
            "De inburgeringsplicht begint"
        }
    )
}
