// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// A page of the accounts of a gemeente.
package struct Accountblad: Sendable {
    package let accounts: [Accountstand]
    /// The user name after which the next page begins; nil on the last one.
    package let verder: String?
}

/// The accounts of the own gemeente.
package enum ShowAccounts {
    package static func run(
        na vorige: String = "",
        hoogstens limit: Int = 50,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Accountblad {
        try desk.check(.accountsBeheren, inzage)
        return try await blad(na: vorige, hoogstens: limit, desk: desk, inzage: inzage)
    }

    static func blad(na vorige: String, hoogstens limit: Int, desk: Desk, inzage: Inzage) async throws -> Accountblad {
        let nu = desk.nu().milliseconden
        return try await desk.platform.read { connection in
            let found = try AccountStore(connection)
                .regels(gemeente: inzage.gemeente.code, na: vorige, hoogstens: limit + 1, at: nu, stilte: SignIn.stilte)
            let shown = found.prefix(limit)
            return Accountblad(
                accounts: shown.compactMap { Accountstand($0, at: nu) },
                verder: found.count > limit ? shown.last?.account.gebruikersnaam : nil
            )
        }
    }

    /// One account, with what was done to it, newest first.
    package static func account(
        _ id: MedewerkerID,
        desk: Desk,
        inzage: Inzage
    ) async throws -> (stand: Accountstand, geschiedenis: [Accountgeschiedenis]) {
        try desk.check(.accountsBeheren, inzage)
        let nu = desk.nu().milliseconden
        return try await desk.platform.read { connection in
            let store = AccountStore(connection)
            guard
                let regel = try store.regel(
                    id.description,
                    gemeente: inzage.gemeente.code,
                    at: nu,
                    stilte: SignIn.stilte
                ),
                let stand = Accountstand(regel, at: nu)
            else { throw Nee.nietGevonden }
            return (stand, try store.daden(id.description, hoogstens: 200).map(Accountgeschiedenis.init))
        }
    }

    /// The account with a user name, for the command line; nil when there is none in the gemeente.
    package static func find(_ gebruikersnaam: String, desk: Desk, inzage: Inzage) async throws -> MedewerkerID? {
        try desk.check(.accountsBeheren, inzage)
        return try await desk.platform.read { connection in
            let account = try AccountStore(connection).find(gebruikersnaam: gebruikersnaam)
            guard account?.gemeente == inzage.gemeente.code else { return nil }
            return account.flatMap { MedewerkerID($0.id) }
        }
    }
}
