// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// *Beheer › Accounts*: who works here, by user name.
struct AccountlijstPagina: Component {
    static let titel = "Accounts"

    let blad: Accountblad

    var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: "Beheer", href: Paths.beheer)], here: Self.titel))
        \(PageHeading(
            title: Self.titel,
            subtitle: "Wie in uw gemeente in Meedoen werkt, en als wat",
            actions: [
                ActionButton(label: "Nieuw account", style: .primary, target: .link(Paths.nieuwAccount)),
                ActionButton(label: "Rechtenrapport", target: .link(Paths.rechten)),
            ]
        ))
        \(DataTable(
            caption: "Accounts van de gemeente",
            isCaptionHidden: true,
            columns: [
                .init(title: "Naam"), .init(title: "Gebruikersnaam"), .init(title: "Rol"), .init(title: "Stand"),
                .init(title: "Tweede stap"), .init(title: "Laatst aangemeld"),
            ],
            rows: blad.accounts.map(row)
        ))
        \(if: blad.verder != nil, Pager(
            summary: "\(blad.accounts.count) accounts, op gebruikersnaam",
            previous: nil,
            next: Query.address(Paths.accounts, [("na", blad.verder)])
        ).html)
        """
    }

    private func row(_ stand: Accountstand) -> [HTML] {
        [
            "<a\(href: Paths.account(stand.id))><bdi>\(stand.naam)</bdi></a>", "<bdi>\(stand.gebruikersnaam)</bdi>",
            "\(stand.rolnaam)", "\(Accountchip(stand))", stand.heeftTweedeStap ? "ingesteld" : "nog niet",
            "\(Accountchip.gezien(stand))",
        ]
    }
}

/// The state of an account in a word.
struct Accountchip: Component {
    let stand: Accountstand

    init(_ stand: Accountstand) {
        self.stand = stand
    }

    var html: HTML {
        switch stand.status {
        case .actief: StatusChip(.done, stand.status.naam).html
        case .uitgenodigd: StatusChip(.waiting, stand.status.naam).html
        case .geblokkeerd: StatusChip(.late, stand.status.naam).html
        case .vervallen: StatusChip(.later, stand.status.naam).html
        }
    }

    /// When somebody was here last, with a mark when that is long ago.
    static func gezien(_ stand: Accountstand) -> HTML {
        let day: HTML = stand.laatstAangemeld.map { "\(time: $0.dag)" } ?? "nog nooit"
        return stand.isOngebruikt ? "<span>\(day) \(StatusChip(.today, "langer dan 90 dagen"))</span>" : day
    }
}
