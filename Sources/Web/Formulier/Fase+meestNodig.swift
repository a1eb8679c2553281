// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Fase {
    /// What is mostly written down in this phase, the most likely first.
    var meestNodig: [Feitsoort] {
        switch self {
        case .azc: [.eersteContact, .informatieGevraagd, .huisvesting, .afspraak, .vestiging, .voorinburgering]
        case .intake: [.intakegesprek, .afspraak, .leerbaarheidstoets, .informatieGevraagd, .kennisgeving, .bijstand]
        case .plan: [.pip, .leerrouteadvies, .bekendmaking, .pipAfspraak, .aanbod, .doel]
        case .leren: [.voortgangsgesprek, .cursusuren, .lesstart, .examenresultaat, .pvtSessie, .mapUren]
        case .werk: [.werk, .begeleiding, .voortgangsgesprek, .training, .eindeWerk, .uitstroom]
        case .afgerond: [.werk, .uitstroom, .afsluiting, .notitie]
        }
    }
}
