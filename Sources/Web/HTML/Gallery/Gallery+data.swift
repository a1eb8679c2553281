// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    static var data: HTML {
        section("Cijfers", figures.html)
            + section(
                "Lijst",
                "\(filter)\(table)\(Pager(summary: "61–64 van 183", previous: "?voor=a", next: "?na=d"))"
            )
            + section("Getallen", numbers.html)
            + section("Gevonden", found.html)
    }

    private static var figures: FigureRow {
        FigureRow([
            Figure(
                label: "PIP binnen de termijn",
                value: "62 %",
                unit: "van 183 inburgeraars",
                comparison: StatusChip(.late, "norm 80 %"),
                definition: "Inburgeraars van wie het PIP op tijd is vastgesteld, van allen voor wie de termijn om is.",
                numerator: "113 personen",
                denominator: "183 personen",
                peildatum: day,
                source: "feiten van deze gemeente",
                listHref: "/dossiers?pip=te-laat"
            ),
            Figure(
                label: "Taakstelling 2022-II",
                value: "41",
                unit: "van 58 personen gehuisvest",
                comparison: StatusChip(.week, "17 te gaan"),
                definition: "Vergunninghouders die in dit halfjaar zijn gehuisvest, met de voorsprong van eerder.",
                numerator: "41 personen, 19 huishoudens",
                denominator: "58 personen",
                peildatum: day,
                source: "COA en eigen feiten"
            ),
            Figure(
                label: "Betaald werk na een jaar",
                value: "8 %",
                definition: "Wie twaalf maanden na het PIP ten minste een maand betaald werk had.",
                numerator: "5 personen",
                denominator: "62 personen",
                peildatum: day,
                source: "feiten van deze gemeente"
            ),
        ])
    }

    private static var filter: FilterBar {
        FilterBar(
            action: "/dossiers",
            choices: [
                .select(
                    name: "route",
                    label: "Leerroute",
                    options: [
                        Option("", "Alle"), Option("b1", "B1-route"), Option("z", "Z-route"),
                        Option("o", "Onderwijsroute"),
                    ],
                    chosen: "b1"
                ),
                .select(
                    name: "team",
                    label: "Van wie",
                    options: [Option("ik", "Mijn dossiers"), Option("team", "Hele team")],
                    chosen: "team"
                ),
                .text(name: "naam", label: "Naam", value: ""),
                .checkbox(name: "klaar", value: "ja", label: "ook afgerond", isChosen: false),
            ],
            active: [
                .init(label: "B1-route", removeHref: "/dossiers?team=team"),
                .init(label: "Hele team", removeHref: "/dossiers?route=b1"),
            ],
            clearHref: "/dossiers"
        )
    }

    private static var table: DataTable {
        func row(_ name: String, _ route: String, _ hours: Int, _ day: String) -> [HTML] {
            [
                "<a\(href: "/dossiers/1")><bdi>\(name)</bdi></a>", "\(route)", "\(number: hours)",
                "\(StatusChip(due: date(day), on: Gallery.day))",
            ]
        }
        return DataTable(
            caption: "Dossiers in de B1-route",
            columns: [
                .init(title: "Naam", sort: .init(href: "?op=naam-af", direction: .ascending)),
                .init(title: "Leerroute", sort: .init(href: "?op=route", direction: nil)),
                .init(title: "Lesuren", isNumeric: true, sort: .init(href: "?op=uren", direction: nil)),
                .init(title: "Eerste klok"),
            ],
            rows: [
                row("Abdi Warsame", "B1-route", 312, "2022-10-20"), row("Amina Yıldız", "B1-route", 48, "2022-10-04"),
                row("Dawit Mehari", "B1-route", 1204, "2022-09-02"), row("ليلى منصور", "B1-route", 0, "2022-10-08"),
            ]
        )
    }

    private static var numbers: DataTable {
        DataTable(
            caption: "Instroom per halfjaar",
            columns: [.init(title: "Halfjaar")]
                + ["Taakstelling", "Gehuisvest", "Volwassenen", "Kinderen", "Huishoudens"].map {
                    .init(title: $0, isNumeric: true)
                },
            rows: [
                ["2021-I", "31", "29", "18", "11", "14"], ["2021-II", "28", "33", "20", "13", "15"],
                ["2022-I", "24", "26", "17", "9", "12"],
            ],
            totals: ["Samen", "83", "88", "55", "33", "41"],
            narrow: .scroll
        )
    }

    private static var found: SearchResults {
        SearchResults([
            SearchResultLine(
                kind: "Mens",
                title: Highlight(text: "Selam Tesfay", match: "sel").html,
                href: "/dossiers/selam",
                context: "34 jaar · B1-route · R. van Dael",
                chip: StatusChip(due: date("2022-09-28"), on: day)
            ),
            SearchResultLine(
                kind: "Werkgever",
                title: Highlight(text: "Atelier Selma", match: "sel").html,
                href: "/werk/12",
                context: "2 plaatsen · Roermond"
            ),
            SearchResultLine(
                kind: "Actie",
                title: Highlight(text: "PIP vaststellen voor Selam Tesfay", match: "sel").html,
                href: "/dossiers/selam/pip"
            ),
        ])
    }
}
