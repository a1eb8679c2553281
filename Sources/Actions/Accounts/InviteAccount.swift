// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// A new account without a password: who gets the link chooses one (ASVS 5.0, 6.4.1).
package enum InviteAccount {
    package struct Invoer: Sendable {
        package let gebruikersnaam: String
        package let naam: String
        package let rol: String

        package init(gebruikersnaam: String, naam: String, rol: String) {
            self.gebruikersnaam = gebruikersnaam.trimmed
            self.naam = naam.trimmed
            self.rol = rol
        }
    }

    package static func run(_ invoer: Invoer, id: MedewerkerID, desk: Desk, inzage: Inzage) async throws -> Toegangslink
    {
        let beheer = try Accountbeheer(desk, inzage)
        let rol = try check(invoer)
        let bezet = Nee.invoer([
            Veldfout(
                "gebruikersnaam",
                "Deze gebruikersnaam bestaat al. Kies een andere, bijvoorbeeld met een cijfer erachter."
            )
        ])
        try await desk.platform.read { connection in
            guard try GemeenteStore(connection).find(inzage.gemeente.code) != nil else {
                throw Nee.invoer([Veldfout("gemeente", "Deze gemeente staat niet in de lijst.")])
            }
            guard try AccountStore(connection).find(gebruikersnaam: invoer.gebruikersnaam) == nil else { throw bezet }
        }
        try await beheer.journaal("uitgenodigd als \(rol.naam), account \(id)")
        let account = Account(
            id: id.description,
            gemeente: inzage.gemeente.code,
            gebruikersnaam: invoer.gebruikersnaam,
            naam: invoer.naam,
            rol: rol.rawValue,
            aangemaakt: beheer.by.tijdstip,
            aangemaaktDoor: beheer.by.door
        )
        do {
            return try await desk.platform.write { connection in
                try AccountStore(connection).add(account, wachtwoord: nil)
                return try Toegangslink.make(.uitnodiging, .beide, account, connection, beheer.by)
            }
        } catch Accountfout.gebruikersnaamBezet {
            try await beheer.journaal("uitgenodigd als \(rol.naam), account \(id)", .geweigerd)
            throw bezet
        }
    }

    /// A new link for somebody who did not use the first one in time. Who has a second factor already keeps it: that is a reset.
    package static func again(_ id: MedewerkerID, desk: Desk, inzage: Inzage) async throws -> Toegangslink {
        let beheer = try Accountbeheer(desk, inzage)
        return try await beheer.doe("opnieuw uitgenodigd", id) { connection, account in
            try Accountbeheer.isActief(account)
            guard try AccountStore(connection).wachtwoord(account.id) == nil,
                try TweedeFactorStore(connection).find(account.id)?.bevestigd == nil
            else {
                throw Accountbeheer.weigering(
                    "Deze collega heeft al een wachtwoord of een tweede stap.",
                    "Kies bij Toegang herstellen wat er nieuw moet."
                )
            }
        } _: { connection, account in
            try Toegangslink.make(.uitnodiging, .beide, account, connection, beheer.by)
        }
    }

    private static func check(_ invoer: Invoer) throws -> Rol {
        var fouten: [Veldfout] = []
        for (sleutel, tekst, wat) in [
            ("naam", invoer.naam, "de naam"), ("gebruikersnaam", invoer.gebruikersnaam, "een gebruikersnaam"),
        ] {
            if tekst.isEmpty {
                fouten.append(Veldfout(sleutel, "Vul \(wat) in.", kind: .ontbreekt))
            } else if tekst.count > 120 {
                fouten.append(Veldfout(sleutel, "Dit is te lang. Gebruik hoogstens 120 tekens.", kind: .teLang))
            } else if tekst.unicodeScalars.contains(where: { Stuurteken.is($0) }) {
                fouten.append(
                    Veldfout(sleutel, "Hierin staat een teken dat niet te zien is. Typ het opnieuw.", kind: .ongeldig)
                )
            }
        }
        let rol = Rol(rawValue: invoer.rol)
        if rol == nil { fouten.append(Veldfout("rol", "Kies een rol.", kind: .ontbreekt)) }
        guard let rol, fouten.isEmpty else { throw Nee.invoer(fouten) }
        return rol
    }
}

/// Characters that change how a name looks without being seen.
private enum Stuurteken {
    static func `is`(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }
}

extension Accountbeheer {
    /// Refuses a link for an account that is blocked.
    static func isActief(_ account: Account) throws {
        guard account.status != .actief else { return }
        throw weigering("Dit account is geblokkeerd.", "Hef eerst de blokkade op.")
    }
}
