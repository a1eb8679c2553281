// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// A colleague is invited.
struct NieuwAccountPagina: Component {
    static let titel = "Nieuw account"

    let token: FormToken
    var invoer = InviteAccount.Invoer(gebruikersnaam: "", naam: "", rol: "")
    var fouten: [Veldfout] = []

    var html: HTML {
        """
        \(Breadcrumbs(
            steps: [.init(label: "Beheer", href: Paths.beheer), .init(label: AccountlijstPagina.titel, href: Paths.accounts)],
            here: Self.titel
        ))
        \(PageHeading(
            title: Self.titel,
            subtitle: "U krijgt een link om aan uw collega te geven. Daarmee kiest uw collega zelf een wachtwoord."
        ))
        \(Form(
            action: Paths.nieuwAccount,
            token: token,
            parts: [
                .init(fields: [
                    Field("naam", "Naam", .text(), value: invoer.naam, help: "Zoals collega’s die zien.", error: fout("naam")),
                    Field(
                        "gebruikersnaam",
                        "Gebruikersnaam",
                        .text(width: .medium),
                        value: invoer.gebruikersnaam,
                        help: "Hiermee meldt uw collega zich aan, bijvoorbeeld n.kuipers.",
                        error: fout("gebruikersnaam")
                    ),
                    Rolveld.field(invoer.rol, fout("rol")),
                ])
            ],
            submit: "Uitnodigen",
            cancelHref: Paths.accounts
        ))
        """
    }

    private func fout(_ veld: String) -> String? { fouten.first { $0.sleutel == veld }?.zin }
}
