// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Frame {
    /// The same for all pages of one request.
    package struct Model: Sendable {
        /// `Gemeente Weert`.
        var organisation: String
        var organisationHref = "/"
        var rooms: [Room]
        var peildatum: Peildatum
        var user: User
        var search: Search?
        var demo: DemoBar?
        /// The address of the gemeente's own style sheet.
        var theme: String?
        var version: String
        var footerLinks: [Link] = Link.footer
    }

    package struct Link: Sendable {
        var label: String
        var href: String

        /// What the foot of each page leads to.
        package static let footer = [
            Link(label: "Begrippen", href: "/begrippen"),
            Link(label: "Regels", href: "/regels"),
            Link(label: "Toegankelijkheid", href: "/toegankelijkheid"),
        ]
    }

    /// A door at the left.
    package struct Room: Sendable {
        var label: String
        var href: String
        var icon: Icon
        /// What waits there.
        var count: Int?
    }

    /// The day for which everything is computed.
    package struct Peildatum: Sendable {
        var day: Day
        /// Loud when this is another day.
        var today: Day
        /// Sets it back to today, or lets one choose.
        var changeHref: String
    }

    package struct User: Sendable {
        var name: String
        /// `regisseur · 61 dossiers`.
        var role: String
        var signOutAction: String
        var token: FormToken
        var links: [Link] = []
    }

    package struct Search: Sendable {
        var action: String
        var value = ""
        var hint = "Zoek een mens, dossier, werkgever, actie"
    }
}
