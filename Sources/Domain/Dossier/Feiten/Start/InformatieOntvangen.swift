// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het antwoord op een vraag aan een ander.
public enum InformatieOntvangen: Feittype {
    public static let van = Veld<String>("van", "Ontvangen van", verplicht: true, wiens: .organisatie)
    public static let waarvoor = Veld<Vraagdoel>("waarvoor", "Waarvoor", verplicht: true)
    public static let samenvatting = Veld<String>("samenvatting", "Samenvatting", vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .informatieOntvangen,
        naam: "Informatie ontvangen",
        uitleg: "Het antwoord op een vraag aan een ander.",
        hoofdstuk: .start,
        artikelen: [Wetsartikel(.bi, "5.3")],
        datumLabel: "Ontvangen op",
        velden: [van.beschrijving, waarvoor.beschrijving, samenvatting.beschrijving],
        zin: { feit in
            "\(feit[waarvoor]?.naam ?? "Informatie") ontvangen van \(feit[van] ?? "een ander")"
        }
    )
}
