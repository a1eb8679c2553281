// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Lets a colleague choose a password or a second factor anew, by a link. Nobody chooses it for somebody else (ASVS 5.0, 6.4.6).
///
/// All sessions end at once. A password that is to be replaced opens nothing from now on; a second factor is asked for until the link
/// is used, so that a password alone never is enough.
package enum ResetAccount {
    package static func run(
        _ wat: Herstelwat,
        _ id: MedewerkerID,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Toegangslink {
        let beheer = try Accountbeheer(desk, inzage)
        return try await beheer.doe("herstel van \(wat.naam)", id) { connection, account in
            try beheer.isAnder(account, "toegang niet zelf herstellen")
            try Accountbeheer.isActief(account)
            guard wat == .tweedeStap, try AccountStore(connection).wachtwoord(account.id) == nil else { return }
            throw Accountbeheer.weigering(
                "Deze collega heeft nog geen wachtwoord.",
                "Kies voor wachtwoord en tweede stap."
            )
        } _: { connection, account in
            if wat != .tweedeStap { try AccountStore(connection).dropWachtwoord(account.id) }
            try Sluiting(connection).close(account.id, at: beheer.by.tijdstip, .beeindigdDoorBeheer)
            return try Toegangslink.make(.herstel, wat, account, connection, beheer.by)
        }
    }
}

/// Ends all that is open of an account.
struct Sluiting {
    let connection: any SQLConnection

    init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    func close(_ account: String, at nu: Int64, _ reden: Sessie.Reden) throws {
        try SessieStore(connection).endAll(account: account, at: nu, reden)
        try AanmeldstapStore(connection).endAll(account: account)
        try LinkStore(connection).voidAll(account: account)
    }
}
