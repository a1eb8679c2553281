// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// *Uw account*: what somebody can see and change of the own access.
struct Accountpagina: Component {
    static let titel = "Uw account"

    let aanmelding: Aanmelding
    let account: EigenAccount
    let token: FormToken
    let fouten: [Veldfout]

    var html: HTML {
        """
        \(PageHeading(
            title: Self.titel,
            subtitle: "\(aanmelding.medewerker.naam), \(aanmelding.medewerker.rol.naam). U meldt zich aan als \(aanmelding.gebruikersnaam)."
        ))
        \(Card(title: "Wachtwoord wijzigen", content: wachtwoord))
        \(Card(title: "Herstelcodes", content: herstelcodes))
        \(Card(title: "Waar u bent aangemeld", content: sessies))
        """
    }

    /// What was just done.
    static func notice(_ melding: String?) -> Notice? {
        switch melding {
        case "wachtwoord":
            Notice(
                kind: .saved,
                title: "Uw wachtwoord is gewijzigd",
                text: "Op andere apparaten bent u afgemeld."
            )
        case "sessies": Notice(kind: .saved, title: "Daar bent u nu afgemeld")
        default: nil
        }
    }

    private var wachtwoord: HTML {
        Form(
            action: Paths.accountWachtwoord,
            token: token,
            parts: [
                .init(
                    fields: [
                        Field(
                            "wachtwoord",
                            "Wachtwoord van nu",
                            .password(autocomplete: "current-password"),
                            error: fout("wachtwoord")
                        )
                    ] + Wachtwoordvelden.nieuw(fouten)
                )
            ],
            submit: "Wachtwoord wijzigen"
        ).html
    }

    private var herstelcodes: HTML {
        """
        <p>U hebt nog \(number: account.herstelcodes) herstelcodes die werken. Nieuwe codes maken de oude ongeldig.</p>
        <p class="button-row">\(ActionButton(
            label: "Nieuwe herstelcodes maken",
            target: .post(Paths.accountHerstelcodes, token: token)
        ))</p>
        """
    }

    private var sessies: HTML {
        """
        <p>Herkent u iets niet? Meld u daar af en wijzig uw wachtwoord.</p>
        \(DataTable(
            caption: "Uw sessies",
            isCaptionHidden: true,
            columns: [.init(title: "Begonnen"), .init(title: "Laatst gezien"), .init(title: "Afmelden")],
            rows: account.sessies.map(row)
        ))
        \(if: account.sessies.count > 1, alleKnop)
        """
    }

    private var alleKnop: HTML {
        let button = ActionButton(
            label: "Overal afmelden, behalve hier",
            style: .danger,
            target: .post(Paths.accountSessies, token: token)
        )
        return #"<p class="button-row">\#(button)</p>"#
    }

    private func row(_ sessie: EigenSessie) -> [HTML] {
        let end: HTML =
            sessie.isDeze
            ? "deze sessie"
            : ActionButton(
                label: "Afmelden",
                about: "van de sessie die begon om \(sessie.begin.klok)",
                target: .post(Paths.accountSessies, token: token, fields: [HiddenField("sessie", sessie.kenmerk)])
            ).html
        return [
            "\(time: sessie.begin.dag) \(sessie.begin.klok)",
            "\(time: sessie.laatstGezien.dag) \(sessie.laatstGezien.klok)", end,
        ]
    }

    private func fout(_ veld: String) -> String? { fouten.first { $0.sleutel == veld }?.zin }
}

/// The two fields in which somebody chooses a password.
enum Wachtwoordvelden {
    static func nieuw(_ fouten: [Veldfout]) -> [Field] {
        [
            Field(
                "nieuw",
                "Nieuw wachtwoord",
                .password(autocomplete: "new-password"),
                help: "Ten minste 12 tekens. Drie of vier losse woorden achter elkaar werken goed.",
                error: fouten.first { $0.sleutel == "nieuw" }?.zin
            ),
            Field(
                "herhaling",
                "Nog een keer het nieuwe wachtwoord",
                .password(autocomplete: "new-password"),
                error: fouten.first { $0.sleutel == "herhaling" }?.zin
            ),
        ]
    }
}
