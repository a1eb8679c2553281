// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Secrets
internal import Storage

/// The second step of signing in: the code of the app, or a recovery code. Makes the session.
package enum ConfirmSignIn {
    package enum Uitkomst: Sendable {
        /// The token for the cookie; only its hash is kept.
        case aangemeld(token: String, Aanmelding)
        /// As `aangemeld`, and these recovery codes, which are shown once.
        case ingesteld(token: String, Aanmelding, herstelcodes: [String])
        case onjuist
        case teVaak(seconden: Int)
        /// The five minutes are over: the password again.
        case verlopen
    }

    package static func run(token: String, code: String, adres: String, desk: Desk) async throws -> Uitkomst {
        let nu = desk.nu().milliseconden
        let sleutel = Tokenhash.hash(token)
        let account = try await desk.platform.read { try AanmeldstapStore($0).account(sleutel, at: nu) }
        let uitkomst = try await confirm(sleutel, code, adres, desk, at: nu)
        switch uitkomst {
        case .aangemeld(_, let wie), .ingesteld(_, let wie, _):
            try await desk.noteerAanmelding(account, .gelukt, "code", adres: adres, sessie: wie)
        case .onjuist: try await desk.noteerAanmelding(account, .geweigerd, "code", adres: adres)
        case .teVaak: try await desk.noteerAanmelding(account, .geweigerd, "te vaak", adres: adres)
        case .verlopen: break
        }
        return uitkomst
    }

    private static func confirm(
        _ sleutel: [UInt8],
        _ code: String,
        _ adres: String,
        _ desk: Desk,
        at nu: Int64
    ) async throws -> Uitkomst {
        try await desk.platform.write { connection in
            guard let account = try AanmeldstapStore(connection).account(sleutel, at: nu), account.kanAanmelden else {
                return .verlopen
            }
            let rem = Aanmeldrem(.code(account: account.id), adres: adres, desk: desk)
            if let wacht = try rem.begin(connection, at: nu) { return .teVaak(seconden: wacht) }
            let proef = Factorproef(connection, desk)
            let by = Wijziger(door: account.id, tijdstip: nu)
            var codes: [String]?
            if try proef.isIngesteld(account.id) {
                guard try proef.gebruik(account.id, code, by) else { return .onjuist }
            } else {
                codes = try proef.bevestig(account.id, code, by)
                if codes == nil { return .onjuist }
            }
            guard let (token, aanmelding) = try Tussenstap(connection, desk).voltooi(sleutel, account, at: nu) else {
                return .verlopen
            }
            try rem.clear(connection, at: nu)
            return codes.map { .ingesteld(token: token, aanmelding, herstelcodes: $0) }
                ?? .aangemeld(token: token, aanmelding)
        }
    }
}
