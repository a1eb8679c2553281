// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Secrets
internal import Storage

/// The first step of signing in: name and password. Says the same for a wrong password and an unknown name, and does the same work.
/// What it gives opens nothing but the page that asks for the second factor.
package enum SignIn {
    package enum Uitkomst: Sendable {
        /// The token for the cookie; only its hash is kept. The second factor has to be set up first when there is none.
        case wachtwoordJuist(token: String, moetInstellen: Bool)
        case onjuist
        /// Too many attempts; may try again after this many seconds.
        case teVaak(seconden: Int)
    }

    package static let stilte: Int64 = 30 * 60_000
    package static let hoogstens: Int64 = 10 * 3_600_000
    /// How long somebody may take between password and second factor.
    package static let tussenstap: Int64 = 5 * 60_000

    package static func run(
        gebruikersnaam: String,
        wachtwoord typed: String,
        adres: String,
        desk: Desk
    ) async throws -> Uitkomst {
        let nu = desk.nu().milliseconden
        let rem = Aanmeldrem(.wachtwoord(naam: Gebruikersnaam.key(gebruikersnaam)), adres: adres, desk: desk)
        let known = try await desk.platform.write { connection in
            let wacht = try rem.begin(connection, at: nu)
            let account = try AccountStore(connection).find(gebruikersnaam: gebruikersnaam)
            return (wacht, account, try account.flatMap { try AccountStore(connection).wachtwoord($0.id) })
        }
        if let wacht = known.0 {
            try await desk.noteerAanmelding(known.1, .geweigerd, "te vaak", adres: adres)
            return .teVaak(seconden: wacht)
        }
        let wachtwoord = Wachtwoord(typed)
        let oordeel = try await desk.kluis.verify(wachtwoord, known.2)
        guard oordeel != .onjuist, let account = known.1, account.kanAanmelden, let kept = known.2 else {
            try await desk.noteerAanmelding(known.1, .geweigerd, "wachtwoord", adres: adres)
            return .onjuist
        }
        let vers = oordeel == .juistMaarVerouderd ? try await desk.kluis.hash(wachtwoord) : nil
        return try await desk.platform.write { connection in
            if let vers { try AccountStore(connection).renewHash(account.id, from: kept, to: vers) }
            try rem.clear(connection, at: nu)
            let (token, moetInstellen) = try Tussenstap(connection, desk).begin(account.id, at: nu)
            return .wachtwoordJuist(token: token, moetInstellen: moetInstellen)
        }
    }
}

extension Account {
    /// Whether somebody can work here with this account.
    var kanAanmelden: Bool { status == .actief && medewerker != nil && gemeentecode != nil }

    var gemeentecode: GemeenteCode? { gemeente.flatMap { GemeenteCode($0) } }
}
