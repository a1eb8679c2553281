// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het advies na intake en toets, met de redenen.
public enum RouteAdvies: Feittype {
    public static let route = Veld<Leerroute>("route", "Geadviseerde leerroute", verplicht: true)
    public static let reden = Veld<String>("reden", "Redenen", vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .leerrouteadvies,
        naam: "Advies leerroute",
        uitleg: "Het advies na intake en toets, met de redenen.",
        hoofdstuk: .intake,
        artikelen: [Wetsartikel(.wi, "15")],
        velden: [route.beschrijving, reden.beschrijving],
        zin: { feit in
            "Advies: \(feit[route]?.naam ?? "")"
        }
    )
}
