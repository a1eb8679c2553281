// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    static var messages: HTML {
        section("Meldingen", "\(refusal)\(information)\(warning)\(conflict)")
            + section(
                "Leeg",
                EmptyState(
                    title: "Niets meer te doen vandaag",
                    next: "De eerstvolgende klok is over 2 dagen: overdracht van <bdi>Hiwet Gebre</bdi>.",
                    actions: [ActionButton(label: "Deze week bekijken", target: .link("/vandaag?tot=week"))]
                ).html
            )
    }

    private static var refusal: Notice {
        Notice(
            kind: .refusal,
            title: "Het PIP kan nog niet worden vastgesteld",
            text: "De leerbaarheidstoets ontbreekt. Leg eerst de uitslag vast, of waarom de toets niet nodig was.",
            article: Tag("Wet inburgering 2021, artikel 14", href: "/regels/PIP-04")
        )
    }

    private static var information: Notice {
        Notice(
            kind: .information,
            title: "DUO heeft een andere datum",
            text: "DUO rekent met 12 mei 2025; wij met 14 mei 2025."
        )
    }

    private static var warning: Notice {
        Notice(
            kind: .warning,
            title: "Deze mens lijkt op iemand die er al is",
            text: "Zelfde geboortedag en bijna dezelfde naam als <a\(href: "/dossiers/9")>Salam Tesfai</a>.",
            actions: [ActionButton(label: "Bekijken", target: .link("/dossiers/9"))]
        )
    }

    private static var conflict: ConflictNotice {
        ConflictNotice(
            savedBy: "S. Janssen, vandaag om 10.42 uur",
            differences: [
                .init(field: "Datum", mine: "26 september 2022", theirs: "25 september 2022"),
                .init(field: "Route", mine: "B1-route", theirs: "B1-route"),
                .init(field: "Verslag", mine: "Toets goed gemaakt.", theirs: "Toets goed gemaakt, wil snel beginnen."),
            ],
            actions: [
                ActionButton(label: "Mijn versie laten gelden", style: .primary, target: .post("#", token: token)),
                ActionButton(label: "De opgeslagen versie houden", target: .link("#")),
            ]
        )
    }
}
