// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Secrets
internal import Storage

/// What the page behind a link shows. Looking uses nothing up.
package enum ShowLink {
    package enum Stand: Sendable {
        case werkt(Blik)
        case gebruikt, verlopen, onbekend
    }

    package struct Blik: Sendable {
        /// The hash of the token; the form is bound to it.
        package let sleutel: [UInt8]
        package let naam: String
        package let gebruikersnaam: String
        package let gemeente: GemeenteCode
        package let isUitnodiging: Bool
        package let wat: Herstelwat
        package let verloopt: Tijdstip
    }

    package static func run(token: String, desk: Desk) async throws -> Stand {
        let (sleutel, nu) = (Tokenhash.hash(token), desk.nu().milliseconden)
        return Stand(try await desk.platform.read { try LinkStore($0).stand(sleutel, at: nu) }, sleutel)
    }
}

extension ShowLink.Stand {
    init(_ stand: LinkStore.Stand, _ sleutel: [UInt8]) {
        switch stand {
        case .gebruikt: self = .gebruikt
        case .verlopen: self = .verlopen
        case .onbekend: self = .onbekend
        case .werkt(let account, let soort, let wat, let verloopt):
            guard let gemeente = account.gemeentecode, account.kanAanmelden else {
                self = .onbekend
                return
            }
            self = .werkt(
                ShowLink.Blik(
                    sleutel: sleutel,
                    naam: account.naam,
                    gebruikersnaam: account.gebruikersnaam,
                    gemeente: gemeente,
                    isUitnodiging: soort == .uitnodiging,
                    wat: Herstelwat(wat),
                    verloopt: Tijdstip(milliseconden: verloopt)
                )
            )
        }
    }
}

extension Desk {
    /// The token of the form behind a link.
    package func formuliertoken(_ blik: ShowLink.Blik) -> String { zegel.formuliertoken(sessie: blik.sleutel) }

    /// Whether a form came from the page behind this link.
    package func isFormuliertoken(_ token: String, _ blik: ShowLink.Blik) -> Bool {
        zegel.isFormuliertoken(token, sessie: blik.sleutel)
    }
}

/// Uses a link up: keeps the password, or drops the second factor, and goes on to the second step of signing in. A link alone
/// never opens a dossier (ASVS 5.0, 6.4.3).
package enum UseLink {
    package struct Invoer: Sendable {
        /// The password of now, when only the second factor is chosen anew.
        package let wachtwoord: String
        package let nieuw: String
        package let herhaling: String

        package init(wachtwoord: String, nieuw: String, herhaling: String) {
            self.wachtwoord = wachtwoord
            self.nieuw = nieuw
            self.herhaling = herhaling
        }
    }

    package enum Uitkomst: Sendable {
        /// The token of the step between password and second factor.
        case verder(token: String)
        /// The link is not what it was.
        case voorbij(ShowLink.Stand)
        case teVaak(seconden: Int)
    }

    package static func run(
        token: String,
        _ invoer: Invoer,
        gemeente naam: String,
        adres: String,
        desk: Desk
    ) async throws -> Uitkomst {
        let (sleutel, nu) = (Tokenhash.hash(token), desk.nu().milliseconden)
        let stand = try await desk.platform.read { try LinkStore($0).stand(sleutel, at: nu) }
        guard case .werkt(let account, _, let wat, _) = stand, account.kanAanmelden else {
            return .voorbij(ShowLink.Stand(stand, sleutel))
        }
        let rem = Aanmeldrem(
            .wachtwoord(naam: Gebruikersnaam.key(account.gebruikersnaam)),
            adres: wat == .tweedeFactor ? adres : nil,
            desk: desk
        )
        var hash: String?
        if wat == .tweedeFactor {
            if let wacht = try await proef(invoer.wachtwoord, account, rem, desk: desk) {
                return .teVaak(seconden: wacht)
            }
        } else {
            let nieuw = try Wachtwoord.gekozen(
                invoer.nieuw,
                herhaling: invoer.herhaling,
                vermijd: [account.gebruikersnaam, account.naam, naam]
            )
            hash = try await desk.kluis.hash(nieuw)
        }
        let made = hash
        return try await desk.platform.write { connection in
            let stand = try LinkStore(connection).stand(sleutel, at: nu)
            guard case .werkt(let account, _, let wat, _) = stand, try LinkStore(connection).use(sleutel, at: nu) else {
                return .voorbij(ShowLink.Stand(stand, sleutel))
            }
            let by = Wijziger(door: account.id, tijdstip: nu)
            try AccountStore(connection).note(.linkGebruikt, account.id, by)
            if let made { try AccountStore(connection).setWachtwoord(account.id, to: made, by) }
            if wat != .wachtwoord, try TweedeFactorStore(connection).find(account.id) != nil {
                try TweedeFactorStore(connection).remove(account.id)
                try AccountStore(connection).note(.tweedeFactorGewist, account.id, by)
            }
            try Sluiting(connection).close(account.id, at: nu, .wachtwoordGewijzigd)
            try rem.clear(connection, at: nu)
            return .verder(token: try Tussenstap(connection, desk).begin(account.id, at: nu).token)
        }
    }

    /// Asks the password of now; the seconds to wait when there were too many tries.
    private static func proef(
        _ typed: String,
        _ account: Account,
        _ rem: Aanmeldrem,
        desk: Desk
    ) async throws -> Int? {
        let nu = desk.nu().milliseconden
        let (wacht, kept) = try await desk.platform.write { connection in
            (try rem.begin(connection, at: nu), try AccountStore(connection).wachtwoord(account.id))
        }
        if let wacht { return wacht }
        guard try await desk.kluis.verify(Wachtwoord(typed), kept) != .onjuist else {
            throw Nee.invoer([
                Veldfout(
                    "wachtwoord",
                    "Dit is niet uw wachtwoord. Weet u het niet meer, vraag dan uw beheerder om een link voor beide."
                )
            ])
        }
        return nil
    }
}
