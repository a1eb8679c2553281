// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// What stands behind a link that works: a password to choose, or the own password to give.
struct LinkPagina: Component {
    let blik: ShowLink.Blik
    let gemeente: String
    /// Where the form goes.
    let adres: String
    let token: FormToken
    var fouten: [Veldfout] = []

    var titel: String {
        if blik.isUitnodiging { return "Welkom bij Meedoen" }
        return blik.wat == .tweedeStap ? "Stel de tweede stap opnieuw in" : "Kies een nieuw wachtwoord"
    }

    var html: HTML {
        """
        <p>\(if: blik.isUitnodiging, "U bent uitgenodigd bij gemeente \(gemeente).") Uw gebruikersnaam is \
        <strong><bdi>\(blik.gebruikersnaam)</bdi></strong>. Onthoud die: u meldt zich ermee aan.</p>
        <p>\(stappen)</p>
        \(Form(action: adres, token: token, parts: [.init(fields: velden)], submit: "Verder"))
        <p class="soft">Deze link werkt één keer, tot \(time: blik.verloopt.dag) \(blik.verloopt.klok).</p>
        """
    }

    private var stappen: HTML {
        switch blik.wat {
        case .beide:
            "Eerst kiest u een wachtwoord. Daarna stelt u de tweede stap in: een code uit een app op uw telefoon."
        case .wachtwoord: "Kies een nieuw wachtwoord. Daarna vraagt Meedoen om de code uit uw app, zoals altijd."
        case .tweedeStap: "Geef eerst uw wachtwoord. Daarna stelt u de app opnieuw in, met nieuwe herstelcodes."
        }
    }

    private var velden: [Field] {
        guard blik.wat == .tweedeStap else { return Wachtwoordvelden.nieuw(fouten) }
        return [
            Field(
                "wachtwoord",
                "Uw wachtwoord",
                .password(autocomplete: "current-password"),
                error: fouten.first { $0.sleutel == "wachtwoord" }?.zin
            )
        ]
    }
}

/// What stands behind a link that does not work any more.
enum LinkVoorbij {
    static let titel = "Deze link werkt niet meer"

    static func html(_ stand: ShowLink.Stand) -> HTML {
        let waarom: HTML =
            switch stand {
            case .gebruikt: "Deze link is al gebruikt. Een link werkt maar één keer."
            case .verlopen: "De tijd van deze link is voorbij."
            case .onbekend, .werkt: "Deze link bestaat niet, of er is een nieuwere gemaakt."
            }
        let watNu: HTML =
            switch stand {
            case .gebruikt:
                "Was u dat, meld u dan aan met het wachtwoord dat u koos. Was u dat niet, bel dan meteen uw beheerder."
            default: "Vraag uw beheerder om een nieuwe link."
            }
        return """
            <p>\(waarom)</p><p>\(watNu)</p>
            <p class="button-row">\(ActionButton(label: "Naar aanmelden", target: .link(Paths.aanmelden)))</p>
            """
    }
}
