// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The kinds of clock. The raw value is what is stored.
public enum Kloksoort: String, CaseIterable, Hashable, Sendable {
    case koppelingGegevens
    case koppelingIntake
    case koppelingHuisvesting
    case huisvesting
    case pip
    case intakeOproep
    case afspraak
    case bekendmaking
    case bezwaartermijn
    case beslissingBezwaar
    case aanbod
    case voortgang
    case antwoord
    case ontzorgenOverdracht
    case ontzorgenEinde
    case leerrouteWijzigen
    case verlengingBespreken
    case verlengingBesluit
    case termijnEinde
    case examenuitslag
    case meerderjarig
    case pipAfspraak

    /// What it is called on a card: `PIP vaststellen`.
    public var naam: String {
        switch self {
        case .koppelingGegevens: "Gegevens verzamelen"
        case .koppelingIntake: "Intake plannen"
        case .koppelingHuisvesting: "Huisvesting controleren"
        case .huisvesting: "Verhuizing naar woning"
        case .pip: "PIP vaststellen"
        case .intakeOproep: "Nieuwe oproep voor de intake"
        case .afspraak: "Afspraak"
        case .bekendmaking: "PIP bekendmaken"
        case .bezwaartermijn: "Bezwaar mogelijk"
        case .beslissingBezwaar: "Beslissen op bezwaar"
        case .aanbod: "Cursus aanbieden"
        case .voortgang: "Voortgangsgesprek"
        case .antwoord: "Antwoord"
        case .ontzorgenOverdracht: "Overdracht ontzorgen voorbereiden"
        case .ontzorgenEinde: "Ontzorgen eindigt"
        case .leerrouteWijzigen: "Leerroute wijzigen kan"
        case .verlengingBespreken: "Verlenging bespreken"
        case .verlengingBesluit: "Besluit van DUO over verlenging"
        case .termijnEinde: "Inburgeringstermijn"
        case .examenuitslag: "Examenuitslag"
        case .meerderjarig: "Plicht opnieuw bekijken"
        case .pipAfspraak: "Afspraak uit het PIP"
        }
    }

    /// The kind of feit that answers it: the one action of a worklist line.
    public var handeling: Feitsoort? {
        switch self {
        case .koppelingGegevens: .informatieGevraagd
        case .koppelingIntake: .afspraak
        case .koppelingHuisvesting, .huisvesting: .huisvesting
        case .pip: .pip
        case .intakeOproep: .afspraak
        case .afspraak: nil
        case .bekendmaking: .bekendmaking
        case .bezwaartermijn, .beslissingBezwaar: .beslissingBezwaar
        case .aanbod: .aanbod
        case .voortgang: .voortgangsgesprek
        case .antwoord: .informatieOntvangen
        case .ontzorgenOverdracht, .ontzorgenEinde: .ontzorgen
        case .leerrouteWijzigen: .pip
        case .verlengingBespreken: .afspraak
        case .verlengingBesluit: .verlengingBesloten
        case .termijnEinde: .duoTermijn
        case .examenuitslag: .examenresultaat
        case .meerderjarig: .notitie
        case .pipAfspraak: .afspraakAfgerond
        }
    }

    /// The tasks of a new koppeling (P-01), in the order in which they are done.
    public static let koppelingstaken: [Kloksoort] = [.koppelingGegevens, .koppelingIntake, .koppelingHuisvesting]

    /// Whether it is work for the regisseur. The others are only shown in the dossier: a window that closes by itself.
    public var isWerk: Bool {
        switch self {
        case .bezwaartermijn, .leerrouteWijzigen, .termijnEinde, .ontzorgenEinde: false
        default: true
        }
    }
}
