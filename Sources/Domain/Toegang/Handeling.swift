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
    case nummerBekijken
    case redenOpgeven
    case betrokkenenBeheren
    case dossierAfschermen
    case noodtoegang
    case voortgangVragen
    case inzageBeoordelen
    case inzageVerlenen
    case verwerkingBeperken
    case beperkingOpheffen
    case bewaartermijnBekijken
    case vernietigenVoorstellen
    case vernietigenBevestigen
    case aanmelden
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
        case .nummerBekijken: "BSN of V-nummer bekeken"
        case .redenOpgeven: "reden opgegeven"
        case .betrokkenenBeheren: "betrokkene toegevoegd of verwijderd"
        case .dossierAfschermen: "afscherming gewijzigd"
        case .noodtoegang: "noodtoegang gebruikt"
        case .voortgangVragen: "voortgang gevraagd aan partners"
        case .inzageBeoordelen: "inzage beoordeeld"
        case .inzageVerlenen: "alle gegevens van de persoon bijeengebracht"
        case .verwerkingBeperken: "verwerking beperkt"
        case .beperkingOpheffen: "beperking opgeheven"
        case .bewaartermijnBekijken: "bewaartermijnen bekeken"
        case .vernietigenVoorstellen: "vernietigen voorgesteld"
        case .vernietigenBevestigen: "dossier vernietigd"
        case .aanmelden: "aangemeld"
        }
    }

    /// For which purposes this may be asked. The first is the one that counts when somebody comes with another.
    public var doelen: [Doelbinding] {
        switch self {
        case .werklijstBekijken, .dossierBekijken, .dossiersZoeken: [.begeleiding, .sturing]
        case .dossierOpenen, .feitVastleggen, .feitVerbeteren, .nummerBekijken, .redenOpgeven, .noodtoegang,
            .voortgangVragen:
            [.begeleiding]
        case .caseloadVerdelen: [.sturing]
        case .betrokkenenBeheren, .dossierAfschermen: [.begeleiding, .sturing]
        case .gegevensInlezen, .inlezenOngedaanMaken: [.inlezen]
        case .gegevensUitvoeren, .dossierUitvoeren: [.uitvoer]
        case .regelsBekijken: [.begeleiding, .sturing, .beheer]
        case .regelsWijzigen, .accountsBeheren, .takenBekijken, .aanmelden: [.beheer]
        case .journaalBekijken: [.beheer, .uitvoer, .toezicht]
        case .inzageBeoordelen: [.toezicht]
        case .inzageVerlenen, .verwerkingBeperken, .beperkingOpheffen: [.rechten]
        case .bewaartermijnBekijken, .vernietigenVoorstellen, .vernietigenBevestigen: [.beheer]
        }
    }
}
