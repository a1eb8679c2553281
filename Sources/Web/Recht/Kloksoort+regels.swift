// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Kloksoort {
    /// The rules by which a clock of this kind can get its date. An outcome carries the ones that were used.
    var regels: [RegelID] {
        switch self {
        case .koppelingGegevens, .koppelingIntake, .koppelingHuisvesting: ["HOUS-02"]
        case .huisvesting: ["HOUS-01"]
        case .pip: ["PIP-02", "PIP-03", "PIP-04", "PIP-06", "DATE-05", "MOVE-01", "MOVE-02"]
        case .intakeOproep: ["INT-04", "FINE-02", "DATE-05"]
        case .afspraak, .antwoord: []
        case .bekendmaking: ["DATE-08", "PIP-09"]
        case .bezwaartermijn, .beslissingBezwaar: ["PIP-09", "DATE-02", "DATE-05", "DATE-08"]
        case .aanbod: ["OFFER-01", "OFFER-02", "EXT-05"]
        case .voortgang: ["PIP-10"]
        case .ontzorgenOverdracht, .ontzorgenEinde: ["ONTZ-01", "ONTZ-03", "DATE-03"]
        case .leerrouteWijzigen: ["SWITCH-01", "DATE-03"]
        case .verlengingBespreken: ["EXT-01", "TERM-01", "TERM-03"]
        case .verlengingBesluit: ["EXT-02", "DATE-05"]
        case .termijnEinde: ["TERM-01", "TERM-02", "TERM-03", "EXT-03", "DATE-03"]
        case .examenuitslag: ["EXAM-04"]
        case .meerderjarig: ["WHO-01", "WHO-08"]
        case .pipAfspraak: ["PIP-01"]
        }
    }
}
