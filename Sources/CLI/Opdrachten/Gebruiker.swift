// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Storage

/// `meedoen gebruiker`: accounts.
struct Gebruiker: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Beheer accounts.",
        subcommands: [
            GebruikerUitnodigen.self, GebruikerHerstellen.self, GebruikerRapport.self, GebruikerNieuw.self,
        ]
    )
}

/// `meedoen gebruiker nieuw`: makes an account. The password comes from standard input, never from the command line.
struct GebruikerNieuw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nieuw",
        abstract: "Maak een account. Het wachtwoord wordt van de standaardinvoer gelezen."
    )

    @OptionGroup var opties: DataOptie

    @Argument(help: "Gebruikersnaam.")
    var gebruikersnaam: String

    @Option(help: "Naam zoals collega's die zien.")
    var naam: String

    @Option(help: "regisseur, teamleider of beheerder.")
    var rol: String

    @Option(help: "Code van de gemeente, zoals GM0988.")
    var gemeente: String

    func run() async throws {
        guard let role = Rol(rawValue: rol.uppercased()) else {
            throw ValidationError("De rol is regisseur, teamleider of beheerder.")
        }
        guard let code = GemeenteCode(gemeente) else { throw ValidationError("De gemeente is een code zoals GM0988.") }
        guard let password = readLine() else { throw ValidationError("Geef het wachtwoord op de standaardinvoer.") }
        let desk = try Compose(settings: try opties.settings()).desk()
        do {
            let made = try await CreateAccount.run(
                gebruikersnaam: gebruikersnaam,
                naam: naam,
                rol: role,
                gemeente: code,
                wachtwoord: password,
                door: "opdrachtregel",
                id: desk.nieuwKenmerk(),
                desk: desk
            )
            print("Account gemaakt voor \(made.naam) (\(made.rol.naam)).")
        } catch Nee.invoer(let fouten) {
            throw ValidationError(fouten.map(\.zin).joined(separator: "\n"))
        }
        try desk.platform.close()
    }
}
