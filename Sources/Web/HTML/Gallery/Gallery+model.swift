// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    /// What stands around the examples.
    static let model = Frame.Model(
        organisation: "Gemeente Weert",
        rooms: [
            .init(label: "Vandaag", href: "/vandaag", icon: .vandaag, count: 9),
            .init(label: "Dossiers", href: "/dossiers", icon: .dossiers),
            .init(label: "Groepen", href: "/groepen", icon: .groepen),
            .init(label: "Werk", href: "/werk", icon: .werk, count: 2),
            .init(label: "Partners", href: "/partners", icon: .partners),
            .init(label: "Cijfers", href: "/cijfers", icon: .cijfers),
            .init(label: "Regio", href: "/regio", icon: .regio),
            .init(label: "Beheer", href: "/beheer", icon: .beheer),
        ],
        peildatum: .init(day: day, today: day, changeHref: "/peildatum"),
        user: .init(
            name: "R. van Dael",
            role: "regisseur · 61 dossiers",
            signOutAction: "/uitloggen",
            token: token,
            links: [.init(label: "Mijn gegevens", href: "/ik"), .init(label: "Mijn sessies", href: "/ik/sessies")]
        ),
        search: .init(action: "/zoek"),
        demo: DemoBar(day: day, aboutHref: "/over#oefenen"),
        version: "1.0.0"
    )

    /// The same, as known on another day.
    static var modelOnOtherDay: Frame.Model {
        var other = model
        other.peildatum.day = date("2022-01-01")
        return other
    }
}
