// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het college biedt een asielstatushouder een cursus aan. Gezins- en overige migranten kopen zelf.
public enum Aanbod: Feittype {
    public static let aanbieder = Veld<String>("aanbieder", "Aanbieder", verplicht: true, wiens: .organisatie)
    public static let start = Veld<Day>("start", "Lessen beginnen op")
    public static let keurmerk = Veld<Bool>("keurmerk", "Aanbieder heeft een keurmerk")

    public static let beschrijving = Feitbeschrijving(
        .aanbod,
        naam: "Cursusaanbod",
        uitleg: """
            Het college biedt een asielstatushouder een cursus aan. Gezins- en overige migranten \
            kopen zelf.
            """,
        hoofdstuk: .leren,
        artikelen: [Wetsartikel(.wi, "16"), Wetsartikel(.bi, "4.1 g")],
        datumLabel: "Datum van het aanbod",
        velden: [aanbieder.beschrijving, start.beschrijving, keurmerk.beschrijving],
        zin: { feit in
            "Cursus aangeboden bij \(feit[aanbieder] ?? "een aanbieder")"
        },
        toets: { (feit, beeld) throws(Weigering) in
            guard let groep = beeld.groep(op: feit.datum), groep != .asielstatushouder else { return }
            throw Weigering(
                "Een \(groep.naam.lowercasedFirst) koopt de cursus zelf; de gemeente koopt niet in.",
                watNu: "Wijs op de lening bij DUO.",
                grond: Grond(["OFFER-01"])
            )
        }
    )
}
