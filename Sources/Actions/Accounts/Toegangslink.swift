// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Secrets
internal import Storage

/// What somebody chooses anew with a link.
package enum Herstelwat: String, CaseIterable, Sendable {
    case wachtwoord = "WACHTWOORD"
    case tweedeStap = "TWEEDE_STAP"
    case beide = "BEIDE"

    package var naam: String {
        switch self {
        case .wachtwoord: "wachtwoord"
        case .tweedeStap: "tweede stap"
        case .beide: "wachtwoord en tweede stap"
        }
    }
}

/// A link as it is handed over, once: only a hash of its token is kept.
package struct Toegangslink: Sendable {
    package let token: String
    package let verloopt: Tijdstip
    package let naam: String
    package let gebruikersnaam: String
    package let isUitnodiging: Bool

    package static let uitnodiging: Int64 = 72 * 3_600_000
    package static let herstel: Int64 = 3_600_000

    /// Makes a link for an account; older ones work no more.
    static func make(
        _ soort: LinkStore.Soort,
        _ wat: Herstelwat,
        _ account: Account,
        _ connection: any SQLConnection,
        _ by: Wijziger
    ) throws -> Toegangslink {
        let token = Willekeur.token()
        let verloopt = by.tijdstip + (soort == .uitnodiging ? uitnodiging : herstel)
        try LinkStore(connection)
            .add(Tokenhash.hash(token), soort, wat.kept, account: account.id, verloopt: verloopt, by)
        try AccountStore(connection).note(
            soort == .uitnodiging ? .uitgenodigd : .herstellinkGemaakt,
            account.id,
            by,
            soort == .uitnodiging ? nil : wat.naam
        )
        return Toegangslink(
            token: token,
            verloopt: Tijdstip(milliseconden: verloopt),
            naam: account.naam,
            gebruikersnaam: account.gebruikersnaam,
            isUitnodiging: soort == .uitnodiging
        )
    }
}

extension Herstelwat {
    var kept: LinkStore.Wat {
        switch self {
        case .wachtwoord: .wachtwoord
        case .tweedeStap: .tweedeFactor
        case .beide: .beide
        }
    }

    init(_ kept: LinkStore.Wat) {
        switch kept {
        case .wachtwoord: self = .wachtwoord
        case .tweedeFactor: self = .tweedeStap
        case .beide: self = .beide
        }
    }
}
