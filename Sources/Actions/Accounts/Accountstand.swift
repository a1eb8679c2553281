// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain
internal import Storage

/// An account as a beheerder sees it.
package struct Accountstand: Sendable, Hashable {
    package enum Status: String, Sendable, CaseIterable {
        /// Nobody chose a password yet, or it was taken away.
        case uitgenodigd, actief, geblokkeerd, vervallen

        package var naam: String {
            switch self {
            case .uitgenodigd: "wacht op wachtwoord"
            case .actief: "actief"
            case .geblokkeerd: "geblokkeerd"
            case .vervallen: "vervallen"
            }
        }
    }

    package let id: MedewerkerID
    package let naam: String
    package let gebruikersnaam: String
    package let rol: Rol?
    package let rolnaam: String
    package let status: Status
    package let heeftTweedeStap: Bool
    package let laatstAangemeld: Tijdstip?
    package let sessies: Int
    /// Until when a link works that was handed over.
    package let linkTot: Tijdstip?
    package let aangemaakt: Tijdstip
    package let aangemaaktDoor: String
    /// When role or status was changed last.
    package let gewijzigd: Tijdstip?
    package let gewijzigdDoor: String?
    /// May sign in and did not for ninety days.
    package let isOngebruikt: Bool
    package let versie: Int

    /// After how long an account counts as unused.
    package static let ongebruikt: Int64 = 90 * 86_400_000
}

/// A line of the history of an account.
package struct Accountgeschiedenis: Sendable, Hashable {
    package let tijd: Tijdstip
    package let wat: String
    package let toelichting: String?
    package let door: String
}

extension Accountstand {
    /// Nil when the id is not one of ours.
    init?(_ regel: Accountregel, at nu: Int64) {
        let account = regel.account
        guard let id = MedewerkerID(account.id) else { return nil }
        let rol = Rol(rawValue: account.rol)
        let isActief = account.status == .actief
        self.init(
            id: id,
            naam: account.naam,
            gebruikersnaam: account.gebruikersnaam,
            rol: rol,
            rolnaam: rol?.naam ?? account.rol,
            status: isActief && !regel.heeftWachtwoord ? .uitgenodigd : Status(account.status),
            heeftTweedeStap: regel.heeftTweedeFactor,
            laatstAangemeld: regel.laatstAangemeld.map(Tijdstip.init(milliseconden:)),
            sessies: isActief ? regel.sessies : 0,
            linkTot: isActief ? regel.linkTot.map(Tijdstip.init(milliseconden:)) : nil,
            aangemaakt: Tijdstip(milliseconden: account.aangemaakt),
            aangemaaktDoor: regel.aangemaaktDoor,
            gewijzigd: regel.gewijzigd.map(Tijdstip.init(milliseconden:)),
            gewijzigdDoor: regel.gewijzigdDoor,
            isOngebruikt: isActief && nu - (regel.laatstAangemeld ?? account.aangemaakt) > Self.ongebruikt,
            versie: account.versie
        )
    }
}

extension Accountstand.Status {
    init(_ status: Account.Status) {
        switch status {
        case .actief: self = .actief
        case .geblokkeerd: self = .geblokkeerd
        case .vervallen: self = .vervallen
        }
    }
}

extension Accountgeschiedenis {
    init(_ daad: Accountdaad) {
        let gebeurtenis = daad.gebeurtenis
        tijd = Tijdstip(milliseconden: gebeurtenis.tijdstip)
        door = daad.naam
        wat = Self.woorden(gebeurtenis.soort)
        toelichting =
            switch gebeurtenis.soort {
            case .aangemaakt, .rolGewijzigd:
                gebeurtenis.toelichting.map { Rol(rawValue: $0)?.naam ?? $0 }
            default: gebeurtenis.toelichting
            }
    }

    private static func woorden(_ soort: Account.Gebeurtenissoort) -> String {
        switch soort {
        case .aangemaakt: "account gemaakt"
        case .naamGewijzigd: "naam gewijzigd"
        case .rolGewijzigd: "rol gewijzigd"
        case .wachtwoordGewijzigd: "wachtwoord gekozen"
        case .statusGewijzigd: "stand gewijzigd"
        case .werkgebiedToegevoegd: "werkgebied toegevoegd"
        case .werkgebiedVervallen: "werkgebied vervallen"
        case .tweedeFactorIngesteld: "tweede stap ingesteld"
        case .tweedeFactorGewist: "tweede stap gewist"
        case .herstelcodesGemaakt: "herstelcodes gemaakt"
        case .herstelcodeGebruikt: "herstelcode gebruikt"
        case .uitgenodigd: "uitgenodigd"
        case .herstellinkGemaakt: "link gemaakt voor herstel"
        case .linkGebruikt: "link gebruikt"
        }
    }
}
