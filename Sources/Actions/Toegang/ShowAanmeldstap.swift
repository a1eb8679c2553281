// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Secrets
internal import Storage

/// What the page between password and session shows; nil when the step is over.
package enum ShowAanmeldstap {
    package struct Stap: Sendable {
        /// The hash under which the step is kept; the form is bound to it.
        package let sleutel: [UInt8]
        /// The key to type or open in an app; nil when the second factor works already.
        package let instellen: Instelling?
        /// In an exercise, for an account that the demonstration made: the code that works now.
        package let democode: String?
    }

    package struct Instelling: Sendable {
        /// In groups of four.
        package let sleutel: String
        /// `otpauth://…`
        package let adres: String
    }

    package static func run(token: String, isDemo: Bool, desk: Desk) async throws -> Stap? {
        let nu = desk.nu().milliseconden
        let sleutel = Tokenhash.hash(token)
        return try await desk.platform.read { connection in
            guard let account = try AanmeldstapStore(connection).account(sleutel, at: nu),
                let (totp, vorige, isBevestigd) = try Factorproef(connection, desk).totp(account.id)
            else { return nil }
            let mayTell = isDemo && account.aangemaaktDoor == Demoaccount.maker
            return Stap(
                sleutel: sleutel,
                instellen: isBevestigd
                    ? nil : Instelling(sleutel: totp.groepen, adres: totp.adres(voor: account.gebruikersnaam)),
                democode: mayTell ? totp.geldigeCode(op: desk.echt().milliseconden, na: vorige) : nil
            )
        }
    }
}

extension Desk {
    /// The token of the form between password and session.
    package func formuliertoken(_ stap: ShowAanmeldstap.Stap) -> String { zegel.formuliertoken(sessie: stap.sleutel) }

    /// Whether a form came from the browser that gave the password.
    package func isFormuliertoken(_ token: String, _ stap: ShowAanmeldstap.Stap) -> Bool {
        zegel.isFormuliertoken(token, sessie: stap.sleutel)
    }
}
