// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Who may sign in. Without the password, which has a door of its own.
package struct Account: Sendable, Hashable {
    package enum Status: String, Sendable, CaseIterable {
        case actief, geblokkeerd, vervallen
    }

    /// What was done to an account.
    package enum Gebeurtenissoort: String, Sendable, CaseIterable {
        case aangemaakt, naamGewijzigd, rolGewijzigd, wachtwoordGewijzigd, statusGewijzigd, werkgebiedToegevoegd,
            werkgebiedVervallen, tweedeFactorIngesteld, tweedeFactorGewist, herstelcodesGemaakt, herstelcodeGebruikt,
            uitgenodigd, herstellinkGemaakt, linkGebruikt
    }

    package struct Gebeurtenis: Sendable, Hashable {
        package let volgnummer: Int
        package let tijdstip: Int64
        package let soort: Gebeurtenissoort
        package let door: String
        package let toelichting: String?
    }

    package let id: String
    /// The gemeente that manages the account; nil for those of a region, the Rijk and the platform.
    package let gemeente: String?
    package let gebruikersnaam: String
    package let naam: String
    package let rol: String
    package let status: Status
    /// Milliseconds since 1970.
    package let aangemaakt: Int64
    package let aangemaaktDoor: String
    /// Goes up by one with every change.
    package let versie: Int

    package init(
        id: String,
        gemeente: String?,
        gebruikersnaam: String,
        naam: String,
        rol: String,
        status: Status = .actief,
        aangemaakt: Int64,
        aangemaaktDoor: String,
        versie: Int = 1
    ) {
        self.id = id
        self.gemeente = gemeente
        self.gebruikersnaam = gebruikersnaam
        self.naam = naam
        self.rol = rol
        self.status = status
        self.aangemaakt = aangemaakt
        self.aangemaaktDoor = aangemaaktDoor
        self.versie = versie
    }
}

package enum Accountfout: Error, Hashable, Sendable {
    case gebruikersnaamBezet
    /// The account is not there, or somebody changed it since it was read.
    case gewijzigd
}

/// Who did something, and when: kept with every change.
package struct Wijziger: Sendable, Hashable {
    package let door: String
    /// Milliseconds since 1970.
    package let tijdstip: Int64

    package init(door: String, tijdstip: Int64) {
        self.door = door
        self.tijdstip = tijdstip
    }
}
