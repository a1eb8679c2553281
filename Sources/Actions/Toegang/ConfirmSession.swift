// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Secrets
internal import Storage

/// Gives the second factor again in an open session, before something heavy (ASVS 5.0, 7.5.3).
package enum ConfirmSession {
    package enum Uitkomst: Sendable {
        case bevestigd(Aanmelding)
        case onjuist
        case teVaak(seconden: Int)
    }

    /// How long a second factor counts as given just now.
    static let geldig: Int64 = 10 * 60_000

    package static func run(code: String, aanmelding: Aanmelding, desk: Desk) async throws -> Uitkomst {
        let nu = desk.nu().milliseconden
        return try await desk.platform.write { connection in
            switch try Sessiecode(connection, desk).check(code, aanmelding, at: nu) {
            case .teVaak(let seconden): return .teVaak(seconden: seconden)
            case .onjuist: return .onjuist
            case .juist:
                try SessieStore(connection).confirm(aanmelding.sessie, at: nu)
                return .bevestigd(aanmelding.bevestigd(op: nu))
            }
        }
    }
}

/// The code of the second factor in an open session, within one transaction.
struct Sessiecode {
    enum Oordeel { case juist, onjuist, teVaak(seconden: Int) }

    private let connection: any SQLConnection
    private let desk: Desk

    init(_ connection: any SQLConnection, _ desk: Desk) {
        self.connection = connection
        self.desk = desk
    }

    func check(_ code: String, _ aanmelding: Aanmelding, at nu: Int64) throws -> Oordeel {
        let id = aanmelding.medewerker.id.description
        let rem = Aanmeldrem(.sessie(account: id), adres: nil, desk: desk)
        if let wacht = try rem.begin(connection, at: nu) { return .teVaak(seconden: wacht) }
        let by = Wijziger(door: id, tijdstip: nu)
        guard try Factorproef(connection, desk).gebruik(id, code, by) else { return .onjuist }
        try rem.clear(connection, at: nu)
        return .juist
    }
}

extension Aanmelding {
    func bevestigd(op nu: Int64) -> Aanmelding {
        Aanmelding(
            medewerker: medewerker,
            gemeente: gemeente,
            gebruikersnaam: gebruikersnaam,
            sessie: sessie,
            bevestigd: nu
        )
    }
}

extension Desk {
    /// Whether the second factor was given just now.
    package func isBevestigd(_ aanmelding: Aanmelding) -> Bool {
        nu().milliseconden - aanmelding.bevestigd < ConfirmSession.geldig
    }

    /// In an exercise, for an account that the demonstration made: the code that works now.
    package func democode(_ aanmelding: Aanmelding) async throws -> String? {
        let (id, nu) = (aanmelding.medewerker.id.description, echt().milliseconden)
        return try await platform.read { connection in
            guard try AccountStore(connection).find(id)?.aangemaaktDoor == Demoaccount.maker else { return nil }
            return try Factorproef(connection, self).totp(id).flatMap { $0.totp.geldigeCode(op: nu, na: $0.stap) }
        }
    }
}
