// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Secrets
internal import Storage

/// Changes the own password. Asks for the old one, and ends the sessions on other devices (ASVS 5.0, 6.2.2, 6.2.3, 7.4.3).
package enum ChangePassword {
    package static func run(
        oud: String,
        nieuw typed: String,
        herhaling: String,
        _ aanmelding: Aanmelding,
        desk: Desk
    )
        async throws
    {
        let nu = desk.nu().milliseconden
        let id = aanmelding.medewerker.id.description
        let nieuw = try Wachtwoord.gekozen(
            typed,
            herhaling: herhaling,
            vermijd: [aanmelding.gebruikersnaam, aanmelding.medewerker.naam]
        )
        let rem = Aanmeldrem(.sessie(account: id), adres: nil, desk: desk)
        let (wacht, kept) = try await desk.platform.write { connection in
            (try rem.begin(connection, at: nu), try AccountStore(connection).wachtwoord(id))
        }
        if wacht != nil {
            throw Nee.invoer([Veldfout("wachtwoord", "Te veel pogingen. Probeer het later opnieuw.")])
        }
        guard try await desk.kluis.verify(Wachtwoord(oud), kept) != .onjuist else {
            throw Nee.invoer([Veldfout("wachtwoord", "Dit is niet uw wachtwoord van nu.")])
        }
        let hash = try await desk.kluis.hash(nieuw)
        try await desk.platform.write { connection in
            try rem.clear(connection, at: nu)
            try AccountStore(connection).setWachtwoord(id, to: hash, Wijziger(door: id, tijdstip: nu))
            try AanmeldstapStore(connection).endAll(account: id)
            try LinkStore(connection).voidAll(account: id)
            try SessieStore(connection).endAll(
                account: id,
                at: nu,
                .wachtwoordGewijzigd,
                behalve: aanmelding.sessie
            )
        }
    }
}

extension Wachtwoord {
    /// A password that somebody chose by typing it twice.
    static func gekozen(_ typed: String, herhaling: String, vermijd: [String]) throws -> Wachtwoord {
        let wachtwoord = Wachtwoord(typed)
        do throws(Wachtwoordweigering) {
            try wachtwoord.check(vermijd: vermijd)
        } catch {
            throw Nee.invoer([Veldfout("nieuw", error.description)])
        }
        guard typed == herhaling else {
            throw Nee.invoer([Veldfout("herhaling", "Dit is niet hetzelfde als het nieuwe wachtwoord.")])
        }
        return wachtwoord
    }
}
