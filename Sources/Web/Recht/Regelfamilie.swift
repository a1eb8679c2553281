// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Rules that belong together: those whose id begins with the same letters.
struct Regelfamilie: Sendable {
    let code: String
    let regels: [Regel]

    /// All families in the order of the book.
    static let alle: [Regelfamilie] = {
        var order: [String] = []
        var members: [String: [Regel]] = [:]
        for regel in Regelboek.alle {
            let code = String(regel.id.familie)
            if members[code] == nil { order.append(code) }
            members[code, default: []].append(regel)
        }
        return order.map { Regelfamilie(code: $0, regels: members[$0] ?? []) }
    }()

    /// What these rules are about.
    var naam: String { Self.namen[code] ?? code }

    static let namen = [
        "DATE": "Termijnen tellen",
        "WHO": "Wie inburgeringsplichtig is",
        "HOUS": "Koppeling en huisvesting",
        "VOOR": "Voorinburgering",
        "INT": "Brede intake",
        "PIP": "Het plan (PIP)",
        "TERM": "De inburgeringstermijn",
        "ROUTE": "Leerroutes",
        "Z": "Zelfredzaamheidsroute",
        "SWITCH": "Van leerroute wisselen",
        "AFS": "Afschalen naar A2",
        "PVT": "Participatieverklaring",
        "MAP": "Module Arbeidsmarkt en Participatie",
        "EXAM": "Examens",
        "OFFER": "Cursusaanbod",
        "LOAN": "Lening bij DUO",
        "EXT": "Verlenging",
        "FINE": "Handhaving en boetes",
        "MOVE": "Verhuizing",
        "MB": "Maatschappelijke begeleiding",
        "ONTZ": "Financieel ontzorgen",
        "SOW": "Subsidie voor werkgevers (SOWIS)",
        "WORK": "Werken",
        "TAAK": "Taakstelling",
        "FIN": "Geld van het Rijk",
        "PRIV": "Privacy en bewaren",
    ]
}
