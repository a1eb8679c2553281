// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Every component with invented people: what one looks at before building a page, and what the tests look at.
package enum Gallery {
    /// All components under each other.
    package static func page() -> HTML {
        Frame(
            model: model,
            title: "Onderdelen",
            room: "/beheer",
            notice: Notice(
                kind: .saved,
                title: "Feit vastgelegd: Brede intake, tweede gesprek",
                actions: [ActionButton(label: "Ongedaan maken", target: .post("/feiten/8/herroep", token: token))]
            ),
            main: """
                \(Breadcrumbs(steps: [.init(label: "Beheer", href: "/beheer")], here: "Onderdelen"))
                \(PageHeading(title: "Onderdelen", subtitle: "Alles waarvan de bladzijden gemaakt zijn, met verzonnen mensen."))
                \(work)\(dossier)\(data)\(forms)\(messages)
                """
        ).html
    }

    /// The door, without rooms around it.
    package static func signIn() -> HTML {
        SignInPage(
            title: "Inloggen",
            organisation: "Gemeente Weert",
            demo: DemoBar(day: day),
            version: "1.0.0",
            content: Form(
                action: "/inloggen",
                token: token,
                parts: [
                    .init(fields: [
                        Field("gebruiker", "Gebruikersnaam", .text(autocomplete: "username"), value: "r.vandael"),
                        Field("wachtwoord", "Wachtwoord", .password(autocomplete: "current-password")),
                    ])
                ],
                submit: "Inloggen"
            ).html
        ).html
    }

    /// A page that could not be made.
    package static func failure() -> HTML {
        Frame(
            model: model,
            title: "Deze bladzijde is er niet",
            width: .reading,
            main: ErrorPage(
                status: 404,
                title: "Deze bladzijde is er niet",
                what: "Het adres klopt niet, of u mag dit dossier niet zien.",
                now: "Zoek de mens op naam, of ga terug naar Vandaag.",
                requestID: "7f3a-19c2",
                actions: [ActionButton(label: "Naar Vandaag", style: .primary, target: .link("/vandaag"))]
            ).html
        ).html
    }

    static let token = FormToken(csrf: "voorbeeld", idempotency: "eenmaal-1")
    /// The day of all examples.
    static let day = date("2022-10-04")

    static func date(_ iso: String) -> Day {
        Day(iso: iso) ?? Day(number: 0)
    }

    static func section(_ title: String, _ content: HTML) -> HTML {
        #"<section class="stack"><h2>\#(title)</h2>\#(content)</section>"#
    }
}
