// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The sixteen steps from AZC to work and a finished inburgering, in the order in which most people go through them.
///
/// Source: the process of the approach in Weert (P-06). The same picture serves the person and the professional.
public enum Processtap: Int, CaseIterable, Hashable, Sendable {
    case vroegMeedoen = 1
    case koppeling, kennismaking, intake, leerbaarheidstoets, vestiging, ontzorgen, plan, leerroute, pvt, map, traject
    case plaatsing, werkplek, voortgang, afgerond

    public var naam: String {
        switch self {
        case .vroegMeedoen: "Meedoen en taal op het AZC"
        case .koppeling: "Koppeling aan de gemeente"
        case .kennismaking: "Gegevens en eerste contact"
        case .intake: "Brede intake"
        case .leerbaarheidstoets: "Leerbaarheidstoets"
        case .vestiging: "Woning en maatschappelijke begeleiding"
        case .ontzorgen: "Financieel ontzorgen"
        case .plan: "Plan (PIP)"
        case .leerroute: "Leerroute"
        case .pvt: "Participatieverklaring (PVT)"
        case .map: "Arbeidsmarkt en participatie (MAP)"
        case .traject: "Traject naar werk"
        case .plaatsing: "Plaatsing bij een werkgever"
        case .werkplek: "Begeleiding op de werkplek"
        case .voortgang: "Voortgangsgesprekken"
        case .afgerond: "Inburgering afgerond"
        }
    }

    /// Who has the lead in this step.
    public var verantwoordelijk: String {
        switch self {
        case .vroegMeedoen: "COA"
        case .koppeling: "COA en gemeente"
        case .kennismaking, .intake, .plan, .pvt, .voortgang: "regisseur"
        case .leerbaarheidstoets, .ontzorgen: "gemeente"
        case .vestiging: "woningcorporatie en maatschappelijke begeleiding"
        case .leerroute: "taalaanbieder"
        case .map, .traject: "begeleider naar werk"
        case .plaatsing: "jobhunter"
        case .werkplek: "jobcoach"
        case .afgerond: "DUO"
        }
    }

    /// Steps that run beside others and therefore never are *the* step of now.
    var isErnaast: Bool {
        switch self {
        case .vestiging, .ontzorgen, .pvt, .map, .voortgang: true
        default: false
        }
    }
}

/// Where one person is in one step.
public struct Stapstand: Hashable, Sendable {
    public enum Toestand: Hashable, Sendable {
        /// Done, with the feit that proves it.
        case gedaan(Feit)
        /// Begun, with the latest feit of it; nil when it follows from what came before.
        case loopt(Feit?)
        case straks
        /// Later steps are on their way, and nothing in the dossier proves this one.
        case nietVastgelegd
        /// Does not belong to the path of this person, with the reason.
        case hoortErNietBij(String)
    }

    public let stap: Processtap
    public let toestand: Toestand
    /// Whether this is where the person is now.
    public let isNu: Bool
}
