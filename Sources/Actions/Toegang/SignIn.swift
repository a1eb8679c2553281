// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Secrets
internal import Storage

/// Somebody who is signed in, with the session that proves it.
package struct Aanmelding: Sendable {
    package let medewerker: Medewerker
    package let gemeente: GemeenteCode
    package let gebruikersnaam: String
    /// The hash under which the session is kept; forms are bound to it.
    package let sessie: [UInt8]
    /// By which door this request came; set at the door.
    package var herkomst = Herkomst(.onbekend)

    /// The view of this person on the own gemeente.
    package func inzage(_ doel: Doelbinding = .begeleiding) -> Inzage {
        Inzage(medewerker: medewerker, gemeente: gemeente, doel: doel, herkomst: herkomst)
    }
}

/// Signs in with name and password. Says the same for a wrong password and an unknown name, and takes as long.
package enum SignIn {
    package enum Uitkomst: Sendable {
        /// The token for the cookie; only its hash is kept.
        case aangemeld(token: String, Aanmelding)
        case onjuist
        /// Too many attempts; may try again after this many seconds.
        case teVaak(seconden: Int)
    }

    package static let stilte: Int64 = 30 * 60_000
    package static let hoogstens: Int64 = 10 * 3_600_000
    private static let pogingen = 10

    package static func run(
        gebruikersnaam: String,
        wachtwoord: String,
        adres: String,
        desk: Desk
    ) async throws -> Uitkomst {
        let nu = desk.nu().milliseconden
        let name = Gebruikersnaam.key(gebruikersnaam)
        let doelen = [
            AanmeldpogingStore.Doel.account(desk.zegel.bytes(.aanmeldpoging, Array(name.utf8))),
            .adres(desk.zegel.bytes(.aanmeldpoging, Array(adres.utf8))),
        ]
        let venster = AanmeldpogingStore.venster
        let known = try await desk.platform.read { connection in
            let store = AanmeldpogingStore(connection)
            let blocked = try doelen.enumerated().contains { index, doel in
                try store.stand(doel, since: nu - venster).aantal >= (index == 0 ? pogingen : pogingen * 5)
            }
            let account = try AccountStore(connection).find(gebruikersnaam: gebruikersnaam)
            return (blocked, account, try account.flatMap { try AccountStore(connection).wachtwoord($0.id) })
        }
        guard !known.0 else { return .teVaak(seconden: Int(venster / 1000)) }
        let oordeel = try await desk.kluis.verify(Wachtwoord(wachtwoord), known.2)
        guard oordeel != .onjuist, let account = known.1, account.status == .actief, let wie = account.medewerker,
            let gemeente = account.gemeente.flatMap({ GemeenteCode($0) })
        else {
            try await desk.platform.write { connection in
                for doel in doelen { try AanmeldpogingStore(connection).add(doel, at: nu) }
            }
            return .onjuist
        }
        let token = Willekeur.token()
        let sleutel = Tokenhash.hash(token)
        try await desk.platform.write { connection in
            try AanmeldpogingStore(connection).clear(doelen[0])
            try SessieStore(connection).add(
                Sessie(
                    sleutel: sleutel,
                    account: account.id,
                    aangemaakt: nu,
                    laatstGezien: nu,
                    verloopt: nu + hoogstens
                )
            )
        }
        return .aangemeld(
            token: token,
            Aanmelding(medewerker: wie, gemeente: gemeente, gebruikersnaam: account.gebruikersnaam, sessie: sleutel)
        )
    }
}
