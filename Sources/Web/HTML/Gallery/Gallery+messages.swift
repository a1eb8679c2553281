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
            meanwhile: [
                .init(
                    what: "26 september 2022: Leerbaarheidstoets: B1-route haalbaar",
                    by: "S. Janssen",
                    at: "vandaag om 10.42 uur"
                )
            ],
            mine: "25 september 2022: Leerbaarheidstoets: B1-route haalbaar (score 12,50)",
            formID: "voorbeeld",
            again: "Toch vastleggen",
            actions: [ActionButton(label: "Dossier bekijken", target: .link("#"))]
        )
    }
}
