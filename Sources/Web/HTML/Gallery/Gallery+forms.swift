// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    static var forms: HTML {
        section(
            "Formulier",
            Form(
                action: "/dossiers/selam/feiten",
                token: token,
                hidden: [HiddenField("versie", "7")],
                parts: [talk, offer],
                submit: "Gesprek vastleggen",
                cancelHref: "/dossiers/selam",
                otherSubmits: [.init(label: "Vastleggen en nog een", name: "daarna", value: "nieuw")],
                draft: .init(action: "/concepten/selam", savedAt: "14.02 uur")
            ).html
        )
    }

    private static var talk: Form.Part {
        .init(fields: [
            Field(
                "datum",
                "Datum van het gesprek",
                .date,
                value: "31-02-2022",
                help: "Bijvoorbeeld 28-09-2022. De dag waarop het gesprek was, niet de dag van vandaag.",
                error: "31 februari 2022 bestaat niet. Vul een dag in die bestaat."
            ),
            Field(
                "soort",
                "Soort gesprek",
                .radios([
                    Option("intake", "Brede intake", help: "Het gesprek waaruit het PIP volgt."),
                    Option("voortgang", "Voortgangsgesprek"), Option("nazorg", "Nazorg"),
                ]),
                values: [],
                error: "Kies wat voor gesprek het was."
            ),
            Field(
                "onderwerpen",
                "Onderwerpen",
                .checkboxes([Option("werk", "Werk"), Option("taal", "Taal"), Option("wonen", "Wonen")]),
                values: ["taal", "wonen"],
                isOptional: true
            ),
            Field(
                "verslag",
                "Verslag",
                .longText(rows: 4),
                value: "Wil <graag> naar het atelier.\nOchtenden kan altijd.",
                help: "Schrijf op wat u ook hardop zou zeggen: de inburgeraar mag dit lezen.",
                isOptional: true
            ),
        ])
    }

    private static var offer: Form.Part {
        .init(
            title: "Werk",
            text: "Alleen als er een afspraak over werk is gemaakt.",
            fields: [
                Field("werkgever", "Werkgever", .text(), value: "Atelier Selma", isOptional: true),
                Field(
                    "functie",
                    "Functie",
                    .select([
                        Option("n", "Naaister", group: "Techniek"), Option("l", "Lasser", group: "Techniek"),
                        Option("k", "Keukenhulp", group: "Horeca"),
                    ]),
                    value: "n"
                ),
                Field("uren", "Uren", .hours(per: "week"), value: "24"),
                Field("loon", "Bruto loon per maand", .money, value: "1.250,50", help: "In hele euro's of met centen."),
                Field("deelnemers", "Aantal plaatsen", .number(unit: "plaatsen"), value: "2", isOptional: true),
                Field("mail", "E-mailadres", .email, isOptional: true),
                Field(
                    "akkoord",
                    "Toestemming",
                    .checkbox(Option("ja", "De inburgeraar weet dat de werkgever dit ziet")),
                    value: "ja"
                ),
            ]
        )
    }
}
