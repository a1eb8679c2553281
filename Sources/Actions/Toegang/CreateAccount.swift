// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Secrets
internal import Storage

/// Makes an account for somebody at a gemeente. Done by the command line and by the beheerder.
package enum CreateAccount {
    package static func run(
        gebruikersnaam: String,
        naam: String,
        rol: Rol,
        gemeente: GemeenteCode,
        wachtwoord typed: String,
        door: String,
        id: MedewerkerID,
        desk: Desk
    ) async throws -> Medewerker {
        guard !gebruikersnaam.trimmed.isEmpty, gebruikersnaam.count <= 120 else {
            throw Nee.invoer([Veldfout("gebruikersnaam", "Vul een gebruikersnaam in.", kind: .ontbreekt)])
        }
        let wachtwoord = Wachtwoord(typed)
        do throws(Wachtwoordweigering) {
            try wachtwoord.check(vermijd: [gebruikersnaam, naam])
        } catch {
            throw Nee.invoer([Veldfout("wachtwoord", error.description)])
        }
        let hash = try await desk.kluis.hash(wachtwoord)
        let nu = desk.nu().milliseconden
        do {
            try await desk.platform.write { connection in
                guard try GemeenteStore(connection).find(gemeente.code) != nil else {
                    throw Nee.invoer([Veldfout("gemeente", "Deze gemeente staat niet in de lijst.")])
                }
                try AccountStore(connection).add(
                    Account(
                        id: id.description,
                        gemeente: gemeente.code,
                        gebruikersnaam: gebruikersnaam.trimmed,
                        naam: naam.trimmed,
                        rol: rol.rawValue,
                        aangemaakt: nu,
                        aangemaaktDoor: door
                    ),
                    wachtwoord: hash
                )
            }
        } catch Accountfout.gebruikersnaamBezet {
            throw Nee.invoer([Veldfout("gebruikersnaam", "Deze gebruikersnaam bestaat al.")])
        }
        return Medewerker(id: id, naam: naam.trimmed, rol: rol)
    }
}
