// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    static var dossier: HTML {
        section("Mens", "\(person())\(tabs)")
            + section(
                "Dossier",
                """
                <div class="columns">\(Card(title: "Gegevens", content: facts.html))\(household)</div>
                \(Card(title: "Tijdlijn", count: 5, content: timeline.html))
                """
            )
    }

    static func person(isPageTitle: Bool = false) -> PersonHeader {
        PersonHeader(
            name: "Selam Tesfay",
            traits: ["34 jaar", "asielstatushouder", "Wi2021", "Tigrinya", "tolk nodig", "huishouden van 1"],
            goal: "Ik wil weer als naaister werken en mijn eigen atelier beginnen.",
            actions: [
                ActionButton(label: "PIP vaststellen", style: .primary, target: .link("/dossiers/selam/pip")),
                ActionButton(label: "Feit vastleggen", target: .link("/dossiers/selam/feit"), key: "n"),
            ],
            isPageTitle: isPageTitle
        )
    }

    static var tabs: Tabs {
        Tabs(
            label: "Dossier van Selam Tesfay",
            tabs: [
                .init(label: "Overzicht", href: "/dossiers/selam", isCurrent: true),
                .init(label: "Plan", href: "/dossiers/selam/plan"),
                .init(label: "Rooster", href: "/dossiers/selam/rooster"),
                .init(label: "Tijdlijn", href: "/dossiers/selam/tijdlijn", count: 24),
                .init(label: "Stukken", href: "/dossiers/selam/stukken", count: 3),
            ]
        )
    }

    static var timeline: Timeline {
        Timeline([
            TimelineItem(
                id: "5",
                day: date("2022-09-26"),
                sentence: "Leerbaarheidstoets: B1-route haalbaar",
                author: "Werk.Kom",
                source: "toets",
                correctHref: "/feiten/5/verbeter",
                withdrawHref: "/feiten/5/trek-in"
            ),
            TimelineItem(
                id: "4",
                day: date("2022-09-21"),
                sentence: "Vrijgesteld van het onderdeel ONA",
                author: "R. van Dael",
                standing: .withdrawn(on: date("2022-09-22"), by: "R. van Dael", reason: "hoorde bij een ander dossier")
            ),
            TimelineItem(
                id: "3",
                day: date("2022-09-14"),
                sentence: "Brede intake, tweede gesprek; alle onderwerpen besproken",
                author: "R. van Dael",
                source: "gesprek met tolk",
                correctHref: "/feiten/3/verbeter",
                withdrawHref: "/feiten/3/trek-in"
            ),
            TimelineItem(
                id: "2",
                day: date("2022-07-20"),
                sentence: "Recht op bijstand; <b>ontzorgen</b> begint",
                author: "S. Janssen",
                source: "besluit"
            ),
            TimelineItem(
                id: "1",
                day: date("2022-07-20"),
                sentence: "Ingeschreven in de BRP van Weert",
                author: "BRP",
                source: "bericht",
                standing: .corrected(was: "18 juli", on: date("2022-07-21"), by: "R. van Dael"),
                correctHref: "/feiten/1/verbeter"
            ),
        ])
    }

    static var facts: FactList {
        FactList([
            .init(label: "Verblijf", value: "Asiel, geldig tot \(time: date("2027-05-11"))", tags: ["IND"]),
            .init(label: "Inburgeringsplichtig", value: "sinds \(time: date("2022-05-12"))", tags: ["DUO"]),
            .init(label: "Leerroute", value: "B1-route", tags: ["verwacht"]),
            .init(label: "Opleiding", value: "Middelbare school, Eritrea"),
            .init(label: "Telefoon", value: .empty),
        ])
    }

    static var household: HouseholdCard {
        HouseholdCard(
            name: "Huishouden Al-Najjar",
            facts: [.init(label: "Woning", value: "Maaspoort 12, Weert", tags: ["taakstelling 2022-II"])],
            members: [
                .init(name: "Nour Al-Najjar", relation: "38 jaar", isThisPerson: true),
                .init(
                    name: "سامر النجار",
                    relation: "partner, 41 jaar",
                    href: "/dossiers/samer",
                    chip: StatusChip(due: date("2022-10-07"), on: day)
                ),
                .init(
                    name: "Lina Al-Najjar",
                    relation: "dochter, 19 jaar",
                    href: "/dossiers/lina",
                    chip: StatusChip(.done, "geen klok")
                ),
                .init(name: "Adam Al-Najjar", relation: "zoon, 9 jaar"),
            ]
        )
    }
}
