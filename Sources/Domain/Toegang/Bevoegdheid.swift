// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which role may ask for what: a table, and nothing else. Default is no. Whether the answer is given also depends on the
/// dossier: `Toegang.allow`.
public enum Bevoegdheid {
    /// Whether somebody with this role may ask for this in the own gemeente.
    public static func mag(_ rol: Rol, _ handeling: Handeling) -> Bool {
        handelingen(rol).contains(handeling)
    }

    /// All that a role may ask for.
    public static func handelingen(_ rol: Rol) -> Set<Handeling> {
        switch rol {
        case .regisseur, .klantmanager: regie
        // Who guides whom, and who may into a closed dossier, is for who leads the team, not for who keeps the system.
        case .teamleider:
            regie.union([
                .caseloadVerdelen, .dossierAfschermen, .gegevensInlezen, .inlezenOngedaanMaken, .gegevensUitvoeren,
                .journaalBekijken, .beperkingOpheffen, .bewaartermijnBekijken, .vernietigenVoorstellen,
                .vernietigenBevestigen, .inzageBeoordelen,
            ])
        case .jobcoach, .taalaanbieder, .begeleider: betrokken.union([.feitVastleggen])
        case .jobhunter, .vrijwilliger: betrokken
        case .beheerder:
            [
                .gegevensInlezen, .inlezenOngedaanMaken, .gegevensUitvoeren, .dossierUitvoeren, .regelsBekijken,
                .regelsWijzigen, .accountsBeheren, .takenBekijken, .journaalBekijken, .inzageVerlenen,
                .bewaartermijnBekijken,
                .vernietigenVoorstellen, .vernietigenBevestigen,
            ]
        case .auditor: [.regelsBekijken, .journaalBekijken, .inzageBeoordelen]
        case .accounthouder, .controller, .beleid, .wethouder: [.regelsBekijken]
        // They have no account at a gemeente: doors of their own lead to what is theirs.
        case .verbinder, .rijk, .inburgeraar, .werkgever: []
        }
    }

    // Somebody may ask for the own data at the desk; whoever guides the dossier hands them over.
    private static let regie: Set<Handeling> = [
        .werklijstBekijken, .dossierBekijken, .dossierOpenen, .feitVastleggen, .feitVerbeteren, .dossiersZoeken,
        .dossierUitvoeren, .regelsBekijken, .nummerBekijken, .redenOpgeven, .betrokkenenBeheren, .noodtoegang,
        .voortgangVragen, .inzageVerlenen, .verwerkingBeperken,
    ]

    private static let betrokken: Set<Handeling> = [.dossierBekijken, .dossiersZoeken, .regelsBekijken]
}
