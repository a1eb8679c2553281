// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Secrets
internal import Storage

/// Who is behind the token of a cookie; nil when the session is over.
package enum FindSession {
    package static func run(token: String, desk: Desk) async throws -> Aanmelding? {
        let sleutel = Tokenhash.hash(token)
        let nu = desk.nu().milliseconden
        let generation = try await desk.platform.bezien()
        if let aanmelding = desk.sessies.find(sleutel, at: nu, generation) { return aanmelding }
        let found = try await desk.platform.read { connection in
            try SessieStore(connection).live(sleutel, at: nu, stilte: SignIn.stilte)
        }
        guard let found, let wie = found.account.medewerker,
            let gemeente = found.account.gemeente.flatMap({ GemeenteCode($0) })
        else { return nil }
        let aanmelding = Aanmelding(
            medewerker: wie,
            gemeente: gemeente,
            gebruikersnaam: found.account.gebruikersnaam,
            sessie: sleutel,
            bevestigd: found.sessie.bevestigd
        )
        if found.sessie.laatstGezien <= nu - FindSession.minuut {
            try await desk.platform.note { connection in try SessieStore(connection).seen(sleutel, at: nu) }
        }
        desk.sessies.keep(aanmelding, at: nu, verloopt: found.sessie.verloopt, generation)
        return aanmelding
    }

    /// How precisely we know when somebody was here last: more often would be a write with each page.
    private static let minuut: Int64 = 60_000
}
