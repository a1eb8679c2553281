// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What can be asked of the system. Each act in `Actions` names exactly one.
public enum Handeling: String, CaseIterable, Hashable, Sendable {
    case werklijstBekijken
    case dossierBekijken
    case dossierOpenen
    case feitVastleggen
    case feitVerbeteren
    case dossiersZoeken
    case caseloadVerdelen
    case gegevensInlezen
    case inlezenOngedaanMaken
    case gegevensUitvoeren
    case dossierUitvoeren
    case regelsBekijken
    case regelsWijzigen
    case accountsBeheren
    case journaalBekijken
    case takenBekijken
    case inzageVerlenen
    case verwerkingBeperken
    case beperkingOpheffen
    case bewaartermijnBekijken
    case vernietigenVoorstellen
    case vernietigenBevestigen
}

extension Handeling {
    /// In words, as it stands in the journal.
    public var naam: String {
        switch self {
        case .werklijstBekijken: "werklijst bekeken"
        case .dossierBekijken: "dossier bekeken"
        case .dossierOpenen: "dossier geopend"
        case .feitVastleggen: "feit vastgelegd"
        case .feitVerbeteren: "feit verbeterd of ingetrokken"
        case .dossiersZoeken: "dossiers gezocht"
        case .caseloadVerdelen: "caseload verdeeld"
        case .gegevensInlezen: "gegevens ingelezen"
        case .inlezenOngedaanMaken: "inlezen ongedaan gemaakt"
        case .gegevensUitvoeren: "gegevens uitgevoerd"
        case .dossierUitvoeren: "dossier uitgevoerd"
        case .regelsBekijken: "regels bekeken"
        case .regelsWijzigen: "regel gewijzigd"
        case .accountsBeheren: "account beheerd"
        case .journaalBekijken: "journaal bevraagd"
        case .takenBekijken: "achtergrondtaken bekeken"
        case .inzageVerlenen: "alle gegevens van de persoon bijeengebracht"
        case .verwerkingBeperken: "verwerking beperkt"
        case .beperkingOpheffen: "beperking opgeheven"
        case .bewaartermijnBekijken: "bewaartermijnen bekeken"
        case .vernietigenVoorstellen: "vernietigen voorgesteld"
        case .vernietigenBevestigen: "dossier vernietigd"
        }
    }
}

/// Who may do what: a table, and nothing else. Default is no.
public enum Bevoegdheid {
    /// Whether somebody with this role may do this in the own gemeente.
    public static func mag(_ rol: Rol, _ handeling: Handeling) -> Bool {
        switch handeling {
        case .werklijstBekijken, .dossierBekijken, .dossierOpenen, .feitVastleggen, .feitVerbeteren, .dossiersZoeken:
            rol == .regisseur || rol == .teamleider
        // Who guides whom is for who leads the team, not for who keeps the system.
        case .caseloadVerdelen: rol == .teamleider
        case .gegevensInlezen, .inlezenOngedaanMaken, .gegevensUitvoeren: rol == .teamleider || rol == .beheerder
        // Somebody may ask for the own data at the desk; whoever guides the dossier hands them over.
        case .dossierUitvoeren: rol == .regisseur || rol == .teamleider || rol == .beheerder
        case .regelsBekijken: true
        case .regelsWijzigen, .accountsBeheren, .takenBekijken: rol == .beheerder
        case .journaalBekijken: rol == .teamleider || rol == .beheerder
        case .inzageVerlenen: rol == .regisseur || rol == .teamleider || rol == .beheerder
        case .verwerkingBeperken: rol == .regisseur || rol == .teamleider
        case .beperkingOpheffen: rol == .teamleider
        case .bewaartermijnBekijken, .vernietigenVoorstellen, .vernietigenBevestigen:
            rol == .teamleider || rol == .beheerder
        }
    }
}
