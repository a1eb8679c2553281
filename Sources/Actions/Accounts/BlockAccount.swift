// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Closes an account, for who left or is suspected: its sessions end at once, in every instance (ASVS 5.0, 7.4.2).
package enum BlockAccount {
    /// `versie` is that of the account as it was looked at.
    package static func run(
        _ id: MedewerkerID,
        versie: Int,
        reden: String,
        desk: Desk,
        inzage: Inzage
    ) async throws {
        let beheer = try Accountbeheer(desk, inzage)
        let why = try Accountreden.check(reden)
        try await beheer.doe("geblokkeerd", id) { connection, account in
            try beheer.isAnder(account, "account niet blokkeren")
            try beheer.blijftBeheer(account, connection)
        } _: { connection, account in
            try AccountStore(connection)
                .changeStatus(account.id, versie: versie, to: .geblokkeerd, toelichting: why, beheer.by)
            try Sluiting(connection).close(account.id, at: beheer.by.tijdstip, .geblokkeerd)
        }
    }

    /// Lets somebody in again. Sessions that were ended stay so.
    package static func undo(_ id: MedewerkerID, versie: Int, desk: Desk, inzage: Inzage) async throws {
        let beheer = try Accountbeheer(desk, inzage)
        try await beheer.doe("blokkade opgeheven", id) { _, account in
            guard account.status == .geblokkeerd else {
                throw Accountbeheer.weigering("Dit account is niet geblokkeerd.", "Open het account opnieuw.")
            }
        } _: { connection, account in
            try AccountStore(connection).changeStatus(account.id, versie: versie, to: .actief, beheer.by)
        }
    }
}

/// Gives an account another role; it counts from the next click (ASVS 5.0, 8.3.2).
package enum ChangeRole {
    package static func run(
        _ id: MedewerkerID,
        versie: Int,
        naar rol: String,
        desk: Desk,
        inzage: Inzage
    ) async throws {
        let beheer = try Accountbeheer(desk, inzage)
        guard let rol = Rol(rawValue: rol) else {
            throw Nee.invoer([Veldfout("rol", "Kies een rol.", kind: .ontbreekt)])
        }
        try await beheer.doe("rol gewijzigd in \(rol.naam)", id) { connection, account in
            try beheer.isAnder(account, "rol niet wijzigen")
            guard account.rol != rol.rawValue else {
                throw Accountbeheer.weigering("Dit account heeft deze rol al.", "Kies een andere rol.")
            }
            if !Bevoegdheid.mag(rol, .accountsBeheren) { try beheer.blijftBeheer(account, connection) }
        } _: { connection, account in
            try AccountStore(connection).changeRol(account.id, versie: versie, to: rol.rawValue, beheer.by)
        }
    }
}

enum Accountreden {
    static func check(_ typed: String) throws -> String? {
        let text = typed.trimmed
        guard text.count <= 500 else {
            throw Nee.invoer([Veldfout("reden", "Dit is te lang. Gebruik hoogstens 500 tekens.", kind: .teLang)])
        }
        return text.isEmpty ? nil : text
    }
}
