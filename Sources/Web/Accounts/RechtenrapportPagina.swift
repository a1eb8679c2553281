// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// Who may do what, to look through every quarter and to print.
struct RechtenrapportPagina: Component {
    static let titel = "Rechtenrapport"
    static let perBlad = 60

    let rapport: Rechtenrapport
    /// Which accounts stand on this page.
    let getoond: ArraySlice<Accountstand>
    let isAlles: Bool
    let token: FormToken
    var opmerkingen = ""
    var fouten: [Veldfout] = []

    var html: HTML {
        """
        \(Breadcrumbs(
            steps: [.init(label: "Beheer", href: Paths.beheer), .init(label: AccountlijstPagina.titel, href: Paths.accounts)],
            here: Self.titel
        ))
        \(PageHeading(
            title: Self.titel,
            subtitle: "Stand van \(time: rapport.tijd.dag) \(rapport.tijd.klok)",
            actions: knoppen
        ))
        \(melding)
        \(FactList(telling))
        \(tabel)
        \(if: !isAlles, blader)
        \(Card(title: "Nagekeken", content: nakijken))
        \(if: !rapport.controles.isEmpty, eerder)
        """
    }

    private var knoppen: [ActionButton] {
        var knoppen = [ActionButton(label: "Als CSV", target: .link(Paths.rechtenbestand))]
        if !isAlles, rapport.accounts.count > Self.perBlad {
            knoppen.append(
                ActionButton(
                    label: "Alles op één blad",
                    target: .link(Query.address(Paths.rechten, [("blad", "alles")]))
                )
            )
        }
        return knoppen
    }

    private var melding: Notice? {
        guard rapport.isAanDeBeurt else { return nil }
        return Notice(
            kind: .warning,
            title: rapport.controles.isEmpty ? "Dit rapport is nog nooit nagekeken" : "Dit rapport is aan de beurt",
            text: "Kijk elk kwartaal na of iedereen nog de goede rol heeft, en leg onderaan vast dat u dat deed."
        )
    }

    private var telling: [FactList.Item] {
        let rollen = Rol.gemeentelijk.map { rol in
            (rol.naam, rapport.aantal { $0.rol == rol && $0.status != .vervallen })
        }
        let perRol: [HTML] = rollen.filter { $0.1 > 0 }.map { "\($0.0) \(number: $0.1)" }
        return [
            .init(label: "Accounts", value: "\(number: rapport.accounts.count)"),
            .init(label: "Per rol", value: "\(perRol, separator: ", ")"),
            .init(label: "Geblokkeerd", value: "\(number: rapport.aantal { $0.status == .geblokkeerd })"),
            .init(
                label: "Zonder tweede stap",
                value: "\(number: rapport.aantal { $0.status == .actief && !$0.heeftTweedeStap })"
            ),
            .init(label: "Langer dan 90 dagen ongebruikt", value: "\(number: rapport.aantal(\.isOngebruikt))"),
            .init(
                label: "Sinds de vorige controle",
                value: rapport.controles.isEmpty
                    ? "geen eerdere controle" : "\(number: rapport.sindsdien) wijzigingen van rechten"
            ),
        ]
    }

    private var tabel: DataTable {
        DataTable(
            caption: "Rechten per account",
            isCaptionHidden: true,
            columns: [
                .init(title: "Naam"), .init(title: "Rol"), .init(title: "Stand"), .init(title: "Tweede stap"),
                .init(title: "Laatst aangemeld"), .init(title: "Sessies", isNumeric: true), .init(title: "Gemaakt"),
                .init(title: "Gewijzigd"),
            ],
            rows: getoond.map(row)
        )
    }

    private func row(_ stand: Accountstand) -> [HTML] {
        [
            "<a\(href: Paths.account(stand.id))><bdi>\(stand.naam)</bdi></a><br><span class=\"soft\"><bdi>\(stand.gebruikersnaam)</bdi></span>",
            "\(stand.rolnaam)", Accountchip(stand).html,
            stand.heeftTweedeStap ? "ingesteld" : "<strong>nog niet</strong>",
            Accountchip.gezien(stand), "\(number: stand.sessies)",
            "<span>\(digits: stand.aangemaakt.dag)<br><span class=\"soft\"><bdi>\(stand.aangemaaktDoor)</bdi></span></span>",
            stand.gewijzigd.map {
                "<span>\(digits: $0.dag)<br><span class=\"soft\"><bdi>\(stand.gewijzigdDoor)</bdi></span></span>"
            } ?? "–",
        ]
    }

    private var blader: HTML {
        guard rapport.accounts.count > getoond.count else { return .empty }
        let isEnd = getoond.endIndex >= rapport.accounts.count
        return Pager(
            summary: "\(getoond.startIndex + 1)–\(getoond.endIndex) van \(rapport.accounts.count)",
            previous: getoond.startIndex > 0 ? Paths.rechten : nil,
            next: isEnd ? nil : Query.address(Paths.rechten, [("na", getoond.last?.gebruikersnaam)])
        ).html
    }

    private var nakijken: HTML {
        """
        \(Form(
            action: Paths.rechten,
            token: token,
            hidden: [
                HiddenField("stand", String(rapport.tijd.milliseconden)),
                HiddenField("vingerafdruk", rapport.vingerafdruk),
            ],
            parts: [
                .init(
                    text: "U legt vast dat u alle \(number: rapport.accounts.count) accounts hebt nagekeken, zoals ze nu zijn.",
                    fields: [
                        Field(
                            "opmerkingen",
                            "Opmerkingen",
                            .longText(rows: 3),
                            value: opmerkingen,
                            help: "Bijvoorbeeld: twee accounts geblokkeerd, rol van een teamleider gewijzigd.",
                            error: fouten.first { $0.sleutel == "opmerkingen" }?.zin,
                            isOptional: true
                        )
                    ]
                )
            ],
            submit: "Vastleggen dat ik dit heb nagekeken"
        ))
        """
    }

    private var eerder: HTML {
        DataTable(
            caption: "Eerder nagekeken",
            columns: [
                .init(title: "Nagekeken op"), .init(title: "Door"), .init(title: "Stand van"),
                .init(title: "Accounts", isNumeric: true), .init(title: "Opmerkingen"),
            ],
            rows: rapport.controles.map { controle in
                [
                    "\(time: controle.tijd.dag) \(controle.tijd.klok)", "<bdi>\(controle.naam)</bdi>",
                    "\(time: controle.stand.dag) \(controle.stand.klok)", "\(number: controle.aantal)",
                    controle.opmerkingen.map { "\($0)" } ?? "–",
                ]
            }
        ).html
    }
}
