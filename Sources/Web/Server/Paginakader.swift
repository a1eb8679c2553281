// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
package import Domain
internal import Hummingbird

/// Makes the frame around a page: rooms of the role, gemeente, day, person.
struct Paginakader: Sendable {
    let desk: Desk
    let settings: WebSettings
    let gemeenten: Gemeentenamen

    /// A page of the site for somebody who is signed in.
    func pagina(
        _ title: String,
        room: String?,
        width: Frame.Width = .page,
        hasErrors: Bool = false,
        notice: Notice? = nil,
        aantal: Int? = nil,
        zoek: String = "",
        peildatum: Day? = nil,
        terug: String = Paths.vandaag,
        _ main: HTML,
        _ aanmelding: Aanmelding
    ) -> HTML {
        Frame(
            model: model(aanmelding, aantal: aantal, zoek: zoek, peildatum: peildatum, terug: terug),
            title: title,
            room: room,
            width: width,
            hasErrors: hasErrors,
            notice: notice,
            main: main
        ).html
    }

    /// A page for somebody who may not be signed in, such as an error.
    func los(_ title: String, _ content: HTML, _ context: MeedoenContext) -> HTML {
        guard let aanmelding = context.aanmelding else {
            return SignInPage(
                title: title,
                organisation: nil,
                demo: demo,
                theme: nil,
                version: settings.versie,
                content: content
            ).html
        }
        return pagina(title, room: nil, width: .reading, content, aanmelding)
    }

    var demo: DemoBar? {
        settings.isDemo ? DemoBar(day: desk.vandaag) : nil
    }

    func token(_ aanmelding: Aanmelding) -> FormToken {
        FormToken(csrf: desk.formuliertoken(aanmelding), idempotency: desk.nieuwKenmerk(Feit.self).description)
    }

    private func model(
        _ aanmelding: Aanmelding,
        aantal: Int?,
        zoek: String,
        peildatum: Day?,
        terug: String
    ) -> Frame.Model {
        let rol = aanmelding.medewerker.rol
        var rooms: [Frame.Room] = []
        if Bevoegdheid.mag(rol, .werklijstBekijken) {
            rooms.append(Frame.Room(label: "Vandaag", href: Paths.vandaag, icon: .vandaag, count: aantal))
        }
        if Bevoegdheid.mag(rol, .dossiersZoeken) {
            rooms.append(Frame.Room(label: "Dossiers", href: Paths.dossiers, icon: .dossiers))
        }
        if Bevoegdheid.mag(rol, .werklijstBekijken) {
            rooms.append(Frame.Room(label: "Caseload", href: Paths.caseload, icon: .groepen))
        }
        // Before the last: on a small screen those in front are the ones that show their number.
        if Bevoegdheid.mag(rol, .inzageBeoordelen) {
            let open = aanmelding.teBeoordelen ?? 0
            rooms.append(
                Frame.Room(
                    label: "Beoordelen",
                    href: Paths.beoordelen,
                    icon: .beheer,
                    count: open == 0 ? nil : open
                )
            )
        }
        if Bevoegdheid.mag(rol, .gegevensInlezen) {
            rooms.append(Frame.Room(label: "Beheer", href: Paths.beheer, icon: .beheer))
        } else if Bevoegdheid.mag(rol, .journaalBekijken) {
            rooms.append(Frame.Room(label: "Journaal", href: Paths.journaal, icon: .beheer))
        }
        return Frame.Model(
            organisation: "Gemeente \(gemeenten[aanmelding.gemeente])",
            organisationHref: Paths.begin,
            rooms: rooms,
            peildatum: Frame.Peildatum(day: peildatum ?? desk.vandaag, today: desk.vandaag, changeHref: terug),
            user: Frame.User(
                name: aanmelding.medewerker.naam,
                role: rol.naam,
                signOutAction: Paths.afmelden,
                token: token(aanmelding),
                links: [Frame.Link(label: "Uw account", href: Paths.account)]
            ),
            search: Bevoegdheid.mag(rol, .dossiersZoeken)
                ? Frame.Search(action: Paths.zoek, value: zoek, hint: "Zoek een mens, nummer of woord") : nil,
            demo: settings.isDemo
                ? DemoBar(day: desk.vandaag, aboutHref: "\(OverMeedoenpagina.adres)#oefenen") : nil,
            theme: nil,
            version: settings.versie
        )
    }
}

/// The names of the gemeenten by code.
package struct Gemeentenamen: Sendable {
    private let names: [GemeenteCode: String]

    package init(_ names: [GemeenteCode: String]) {
        self.names = names
    }

    subscript(code: GemeenteCode) -> String { names[code] ?? code.code }
}
