// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// One account: what it is, what can be done with it, and what was done.
struct AccountbeheerPagina: Component {
    let stand: Accountstand
    let geschiedenis: [Accountgeschiedenis]
    /// Somebody looks at the own account.
    let isEigen: Bool
    let token: FormToken
    var fouten: [Veldfout] = []

    var html: HTML {
        """
        \(Breadcrumbs(
            steps: [.init(label: "Beheer", href: Paths.beheer), .init(label: AccountlijstPagina.titel, href: Paths.accounts)],
            here: stand.naam
        ))
        \(PageHeading(title: stand.naam, subtitle: "\(Accountchip(stand)) \(stand.rolnaam)"))
        \(FactList(feiten))
        \(if: isEigen, eigen.html, else: handelingen)
        \(Card(title: "Wat er met dit account is gedaan", content: regels))
        """
    }

    /// What was just done.
    static func notice(_ melding: String?) -> Notice? {
        switch melding {
        case "geblokkeerd":
            Notice(
                kind: .saved,
                title: "Het account is geblokkeerd",
                text: "Waar deze collega was aangemeld, is dat nu voorbij."
            )
        case "opgeheven": Notice(kind: .saved, title: "De blokkade is opgeheven")
        case "rol":
            Notice(
                kind: .saved,
                title: "De rol is gewijzigd",
                text: "Dit geldt vanaf de volgende klik van deze collega."
            )
        default: nil
        }
    }

    private var feiten: [FactList.Item] {
        var items = [
            FactList.Item(label: "Gebruikersnaam", value: "<bdi>\(stand.gebruikersnaam)</bdi>"),
            FactList.Item(label: "Rol", value: "\(stand.rolnaam)"),
            FactList.Item(label: "Tweede stap", value: stand.heeftTweedeStap ? "ingesteld" : "nog niet ingesteld"),
            FactList.Item(label: "Laatst aangemeld", value: Accountchip.gezien(stand)),
            FactList.Item(label: "Open sessies", value: "\(number: stand.sessies)"),
            FactList.Item(label: "Gemaakt", value: "\(time: stand.aangemaakt.dag), door \(stand.aangemaaktDoor)"),
        ]
        if let tot = stand.linkTot {
            items.append(FactList.Item(label: "Link die nog werkt", value: "tot \(time: tot.dag) \(tot.klok)"))
        }
        return items
    }

    private var eigen: Notice {
        Notice(
            kind: .information,
            title: "Dit is uw eigen account",
            text:
                "Uw wachtwoord wijzigt u bij <a\(href: Paths.account)>Uw account</a>. Uw rol wijzigen of u blokkeren kan alleen een andere beheerder."
        )
    }

    private var handelingen: HTML {
        switch stand.status {
        case .vervallen: .empty
        case .geblokkeerd: Card(title: "Blokkade opheffen", content: opheffen).html
        case .uitgenodigd, .actief:
            """
            <div class="columns">\(if: stand.status == .uitgenodigd && !stand.heeftTweedeStap, Card(title: "Nieuwe link", content: opnieuw).html, else: Card(title: "Toegang herstellen", content: herstel).html)
            \(Card(title: "Rol wijzigen", content: rol))
            \(Card(title: "Blokkeren", content: blokkeren))</div>
            """
        }
    }

    private var opnieuw: HTML {
        """
        <div class="stack--close"><p>Deze collega heeft nog geen wachtwoord. Met een nieuwe link kiest zij of hij er een. Een oudere link werkt dan niet meer.</p>
        <p class="button-row">\(ActionButton(
            label: "Nieuwe link maken",
            style: .primary,
            target: .post(Paths.accountUitnodigen(stand.id), token: token)
        ))</p></div>
        """
    }

    private var herstel: HTML {
        Form(
            action: Paths.accountHerstellen(stand.id),
            token: token,
            parts: [
                .init(
                    text:
                        "Ga eerst na of het echt uw collega is die dit vraagt: loop langs, of bel op een nummer dat u al kent.",
                    fields: [
                        Field(
                            "wat",
                            "Wat kiest uw collega opnieuw?",
                            .radios([
                                Option(
                                    Herstelwat.wachtwoord.rawValue,
                                    "Het wachtwoord",
                                    help: "Het oude wachtwoord werkt meteen niet meer. De code uit de app blijft nodig."
                                ),
                                Option(
                                    Herstelwat.tweedeStap.rawValue,
                                    "De tweede stap",
                                    help: "Voor een nieuwe telefoon. Het wachtwoord blijft nodig."
                                ),
                                Option(
                                    Herstelwat.beide.rawValue,
                                    "Allebei",
                                    help: "Voor wie telefoon en wachtwoord kwijt is, of als iemand anders ze heeft."
                                ),
                            ]),
                            error: fout("wat")
                        )
                    ]
                )
            ],
            submit: "Link maken"
        ).html
    }

    private var rol: HTML {
        Form(
            action: Paths.accountRol(stand.id),
            token: token,
            hidden: [HiddenField("versie", String(stand.versie))],
            parts: [.init(fields: [Rolveld.field(stand.rol?.rawValue ?? "", fout("rol"))])],
            submit: "Rol wijzigen"
        ).html
    }

    private var blokkeren: HTML {
        Form(
            action: Paths.accountBlokkeren(stand.id),
            token: token,
            hidden: [HiddenField("versie", String(stand.versie))],
            parts: [
                .init(
                    text: "Deze collega is dan meteen overal afgemeld en komt er niet meer in.",
                    fields: [
                        Field(
                            "reden",
                            "Reden",
                            .text(),
                            help: "Bijvoorbeeld: uit dienst. Schrijf niets over gezondheid.",
                            error: fout("reden"),
                            isOptional: true
                        )
                    ]
                )
            ],
            submit: "Blokkeren",
            submitStyle: .danger
        ).html
    }

    private var opheffen: HTML {
        """
        <div class="stack--close"><p>Deze collega kan zich dan weer aanmelden met het eigen wachtwoord en de eigen tweede stap.</p>
        <p class="button-row">\(ActionButton(
            label: "Blokkade opheffen",
            target: .post(
                Paths.accountOpheffen(stand.id),
                token: token,
                fields: [HiddenField("versie", String(stand.versie))]
            )
        ))</p></div>
        """
    }

    private var regels: HTML {
        DataTable(
            caption: "Geschiedenis van het account",
            isCaptionHidden: true,
            columns: [.init(title: "Wanneer"), .init(title: "Wat"), .init(title: "Door")],
            rows: geschiedenis.map { regel in
                [
                    "\(time: regel.tijd.dag) \(regel.tijd.klok)",
                    "\(regel.wat)\(with: regel.toelichting, { ": \($0)" })", "<bdi>\(regel.door)</bdi>",
                ]
            }
        ).html
    }

    private func fout(_ veld: String) -> String? { fouten.first { $0.sleutel == veld }?.zin }
}

/// The choice of a role; what roles there are is said elsewhere.
enum Rolveld {
    static func field(_ chosen: String, _ fout: String?) -> Field {
        Field(
            "rol",
            "Rol",
            .select(Rol.gemeentelijk.map { Option($0.rawValue, $0.naam) }),
            value: chosen,
            help: "Wat iemand ziet en doet, volgt uit de rol.",
            error: fout
        )
    }
}
