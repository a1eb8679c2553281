// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Storage

/// `meedoen gebruiker uitnodigen`: a link with which a colleague chooses a password. For the first beheerder, among others.
struct GebruikerUitnodigen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "uitnodigen",
        abstract: "Nodig een collega uit met een link die één keer werkt, 72 uur lang.",
        discussion: "Zonder --naam en --rol krijgt een bestaand account zonder wachtwoord een nieuwe link."
    )

    @OptionGroup var opties: DataOptie
    @OptionGroup var site: Siteoptie

    @Argument(help: "Gebruikersnaam.")
    var gebruikersnaam: String

    @Option(help: "Naam zoals collega's die zien.")
    var naam: String?

    @Option(help: ArgumentHelp("Rol: \(Rol.gemeentelijk.map { $0.rawValue.lowercased() }.joined(separator: ", "))."))
    var rol: String?

    @Option(help: "Code van de gemeente, zoals GM0988.")
    var gemeente: String

    func run() async throws {
        let settings = try opties.settings()
        try await Gebruiker.act(settings, gemeente) { desk, inzage in
            let link: Toegangslink
            if let naam, let rol {
                let invoer = InviteAccount.Invoer(gebruikersnaam: gebruikersnaam, naam: naam, rol: rol.uppercased())
                link = try await InviteAccount.run(invoer, id: desk.nieuwKenmerk(), desk: desk, inzage: inzage)
            } else {
                let id = try await Gebruiker.find(gebruikersnaam, desk, inzage)
                link = try await InviteAccount.again(id, desk: desk, inzage: inzage)
            }
            Gebruiker.print(link, site.adres(settings))
        }
    }
}

/// `meedoen gebruiker herstellen`: also the way out when the last beheerder is locked out.
struct GebruikerHerstellen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "herstellen",
        abstract: "Laat een collega wachtwoord of tweede stap opnieuw kiezen, met een link die een uur werkt."
    )

    @OptionGroup var opties: DataOptie
    @OptionGroup var site: Siteoptie

    @Argument(help: "Gebruikersnaam.")
    var gebruikersnaam: String

    @Option(help: "wachtwoord, tweede-stap of beide.")
    var wat = "beide"

    @Option(help: "Code van de gemeente, zoals GM0988.")
    var gemeente: String

    func run() async throws {
        guard let what = Herstelwat(rawValue: wat.uppercased().replacing("-", with: "_")) else {
            throw ValidationError("Kies bij --wat uit wachtwoord, tweede-stap of beide.")
        }
        let settings = try opties.settings()
        try await Gebruiker.act(settings, gemeente) { desk, inzage in
            let id = try await Gebruiker.find(gebruikersnaam, desk, inzage)
            let link = try await ResetAccount.run(what, id, desk: desk, inzage: inzage)
            Gebruiker.print(link, site.adres(settings))
        }
    }
}

/// Where people reach the site; needed to print a link.
struct Siteoptie: ParsableArguments {
    @Option(help: "Adres van de site zoals collega's het intypen, bijvoorbeeld https://meedoen.example.nl.")
    var site: String?

    func adres(_ settings: Instellingen) -> String {
        if let site { return site.hasSuffix("/") ? String(site.dropLast()) : site }
        let host = settings.hosts.split(separator: ",").first.map(String.init) ?? settings.adres
        return settings.isVeilig ? "https://\(host)" : "http://\(host):\(settings.poort)"
    }
}

extension Gebruiker {
    /// Runs an act on accounts of a gemeente; says a no in words.
    static func act(
        _ settings: Instellingen,
        _ gemeente: String,
        _ doel: Doelbinding = .beheer,
        _ body: (Desk, Inzage) async throws -> Void
    ) async throws {
        guard let code = GemeenteCode(gemeente) else { throw ValidationError("De gemeente is een code zoals GM0988.") }
        let desk = try Compose(settings: settings).desk()
        do {
            try await body(desk, Opdrachtregel.inzage(code, doel))
        } catch Nee.invoer(let fouten) {
            throw ValidationError(fouten.map(\.zin).joined(separator: "\n"))
        } catch Nee.weigering(let weigering) {
            throw ValidationError([weigering.zin, weigering.watNu].compactMap(\.self).joined(separator: " "))
        }
        try desk.gemeenten.close()
        try desk.platform.close()
    }

    static func find(_ gebruikersnaam: String, _ desk: Desk, _ inzage: Inzage) async throws -> MedewerkerID {
        guard let id = try await ShowAccounts.find(gebruikersnaam, desk: desk, inzage: inzage) else {
            throw ValidationError("In \(inzage.gemeente) is geen account met de naam \(gebruikersnaam).")
        }
        return id
    }

    static func print(_ link: Toegangslink, _ site: String) {
        Swift.print(
            """
            Link voor \(link.naam) (\(link.gebruikersnaam)), werkt één keer, tot \(link.verloopt.dag.words) \(link.verloopt.klok):
            \(site)/link/\(link.token)
            Meedoen stuurt geen mail. Geef de link alleen aan deze collega.
            """
        )
    }
}
