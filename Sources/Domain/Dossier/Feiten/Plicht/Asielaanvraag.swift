// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De dag waarop asiel is aangevraagd. Vanaf hier telt de wachttijd voor betaald werk van een asielzoeker.
public enum Asielaanvraag: Feittype {
    public static let beschrijving = Feitbeschrijving(
        .asielaanvraag,
        naam: "Asielaanvraag",
        uitleg: """
            De dag waarop asiel is aangevraagd. Vanaf hier telt de wachttijd voor betaald werk van \
            een asielzoeker.
            """,
        hoofdstuk: .plicht,
        artikelen: [Wetsartikel(.wav)],
        datumLabel: "Datum van de aanvraag",
        zin: { _ in
            "Asiel aangevraagd"
        }
    )
}
