// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het werk stopt, met de reden.
public enum EindeWerk: Feittype {
    public static let reden = Veld<String>("reden", "Reden")

    public static let beschrijving = Feitbeschrijving(
        .eindeWerk,
        naam: "Werk geëindigd",
        uitleg: "Het werk stopt, met de reden.",
        hoofdstuk: .werk,
        datumLabel: "Laatste werkdag",
        magInToekomst: true,
        velden: [reden.beschrijving],
        zin: { feit in
            "Werk geëindigd" + (feit[reden].map { ": \($0)" } ?? "")
        }
    )
}
