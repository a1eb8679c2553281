// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een afspraak uit het plan, met wie hem nakomt en wanneer.
public enum PipAfspraak: Feittype {
    public static let wat = Veld<String>("wat", "Afspraak", verplicht: true, vorm: .tekst(max: 4000))
    public static let wie = Veld<String>("wie", "Wie doet het")
    public static let uiterlijk = Veld<Day>("uiterlijk", "Uiterlijk")

    public static let beschrijving = Feitbeschrijving(
        .pipAfspraak,
        naam: "Afspraak in het PIP",
        uitleg: "Een afspraak uit het plan, met wie hem nakomt en wanneer.",
        hoofdstuk: .plan,
        artikelen: [Wetsartikel(.wi, "15"), Wetsartikel(.wi, "23")],
        datumLabel: "Afgesproken op",
        velden: [wat.beschrijving, wie.beschrijving, uiterlijk.beschrijving],
        zin: { feit in
            "Afspraak in het PIP: \(feit[wat] ?? "")" + (feit[uiterlijk].map { ", uiterlijk \($0.words)" } ?? "")
        },
        toets: { (feit, beeld) throws(Weigering) in
            guard beeld.eerste(.pip) == nil else { return }
            throw Weigering(
                "Een afspraak hoort bij een PIP, en dat is er nog niet.",
                watNu: "Leg eerst het PIP vast.",
                grond: Grond(["PIP-01"])
            )
        }
    )
}
