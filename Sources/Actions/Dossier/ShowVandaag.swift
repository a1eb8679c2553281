// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// The worklist: what is late, what is for today and this week, what comes later, and what waits for others.
package struct Vandaag: Sendable {
    package let peildatum: Day
    package let keuze: Werklijstkeuze
    package let groepen: [Werkgroep]
    package let nieuw: [NieuwHuishouden]
    /// Open dossiers in this choice, split by act.
    package let wi2021: Int
    package let wi2013: Int
    package let dossiers: Int
    /// All open dossiers of the team.
    package let team: Int
}

/// Whose work, and which part of it.
package struct Werklijstkeuze: Hashable, Sendable {
    package enum Van: Hashable, Sendable {
        case mij
        case team
        /// The caseload of a colleague, as cover.
        case collega(MedewerkerID)
    }

    package var van: Van
    package var soort: Kloksoort?
    /// One group only, paged; nil shows the beginning of all.
    package var groep: Werkgroepsoort?

    package init(van: Van = .mij, soort: Kloksoort? = nil, groep: Werkgroepsoort? = nil) {
        self.van = van
        self.soort = soort
        self.groep = groep
    }
}

/// The groups of the worklist, in order.
package enum Werkgroepsoort: String, CaseIterable, Hashable, Sendable {
    case teLaat = "te-laat"
    case vandaag
    case dezeWeek = "deze-week"
    case later
    case wacht

    package var naam: String {
        switch self {
        case .teLaat: "Te laat"
        case .vandaag: "Vandaag"
        case .dezeWeek: "Binnen zeven dagen"
        case .later: "Later"
        case .wacht: "Wacht op anderen"
        }
    }

    init?(_ plek: Plek) {
        switch plek {
        case .teLaat: self = .teLaat
        case .vandaag: self = .vandaag
        case .dezeWeek: self = .dezeWeek
        case .later: self = .later
        case .wachtOpAnderen: self = .wacht
        case .nogNiet: return nil
        }
    }
}

/// One group with its first lines and how many there are in all.
package struct Werkgroep: Sendable {
    package let soort: Werkgroepsoort
    package let aantal: Int
    package let regels: [Klokregel]
    /// Where the next page begins; nil when all lines are here.
    package let verder: Kloksleutel?
}

/// A household that was linked to the gemeente and not picked up yet: one line with its tasks (P-01).
package struct NieuwHuishouden: Sendable {
    package let regels: [Klokregel]
    /// The people, by name.
    package let personen: [(dossier: DossierID, naam: String)]
    /// The tasks with their last day, each once for the household.
    package let taken: [(soort: Kloksoort, uiterlijk: Day?, dossier: DossierID)]
}

package enum ShowVandaag {
    /// All that the answer depends on beside the rows.
    struct Vraag: Hashable {
        let gemeente: GemeenteCode
        let wie: MedewerkerID
        let keuze: Werklijstkeuze
        let na: Kloksleutel?
        let peildatum: Day
    }

    /// The worklist of a choice on a day.
    package static func run(
        _ keuze: Werklijstkeuze,
        na sleutel: Kloksleutel? = nil,
        peildatum: Day,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Vandaag {
        try desk.check(.werklijstBekijken, inzage)
        let codec = desk.verzegeling(inzage)
        let vraag = Vraag(
            gemeente: inzage.gemeente,
            wie: inzage.medewerker.id,
            keuze: keuze,
            na: sleutel,
            peildatum: peildatum
        )
        return try await desk.werklijsten.answer(vraag, in: desk.database(inzage)) { connection in
            let klokken = KlokStore(connection, codec: codec)
            let standen = StandStore(connection, codec: codec)
            let filter = Klokfilter(regisseurs: regisseurs(keuze, inzage), soort: keuze.soort)
            let counts = try klokken.counts(filter, op: peildatum)
            var regels: [Klokregel] = []
            if keuze.groep != .wacht {
                regels = try klokken.lines(own(filter, keuze, peildatum), after: sleutel, limit: paginalengte + 1)
            }
            if keuze.groep == nil || keuze.groep == .wacht {
                let length = keuze.groep == nil ? 12 : paginalengte
                regels += try klokken.lines(
                    waiting(filter, peildatum),
                    after: keuze.groep == nil ? nil : sleutel,
                    limit: length + 1
                )
            }
            let caseload = try standen.caseload()
            let mine = caseload.filter { line in
                regisseurs(keuze, inzage).map { line.regisseur.map($0.contains) ?? false } ?? true
            }
            let (nieuw, rest) = NieuwHuishouden.split(regels)
            return Vandaag(
                peildatum: peildatum,
                keuze: keuze,
                groepen: groups(rest, nieuw.flatMap(\.regels), counts, keuze, peildatum),
                nieuw: nieuw,
                wi2021: mine.filter { $0.wet == .wi2021 }.reduce(0) { $0 + $1.dossiers },
                wi2013: mine.filter { $0.wet == .wi2013 }.reduce(0) { $0 + $1.dossiers },
                dossiers: mine.reduce(0) { $0 + $1.dossiers },
                team: caseload.reduce(0) { $0 + $1.dossiers }
            )
        }
    }

    private static let paginalengte = 60

    private static func regisseurs(_ keuze: Werklijstkeuze, _ inzage: Inzage) -> [MedewerkerID]? {
        switch keuze.van {
        case .mij: [inzage.medewerker.id]
        case .collega(let id): [id]
        case .team: nil
        }
    }

    private static func own(_ filter: Klokfilter, _ keuze: Werklijstkeuze, _ peildatum: Day) -> Klokfilter {
        var own = filter
        own.zichtbaarOp = peildatum
        own.eigenWerkOp = peildatum
        switch keuze.groep {
        case .teLaat: own.tot = peildatum.adding(days: -1)
        case .vandaag: (own.van, own.tot) = (peildatum, peildatum)
        case .dezeWeek: (own.van, own.tot) = (peildatum.adding(days: 1), peildatum.adding(days: 7))
        case .later: own.van = peildatum.adding(days: 8)
        case .wacht, nil: break
        }
        return own
    }

    private static func waiting(_ filter: Klokfilter, _ peildatum: Day) -> Klokfilter {
        var waiting = filter
        waiting.wacht = true
        waiting.van = peildatum
        return waiting
    }

    private static func groups(
        _ regels: [Klokregel],
        _ elders: [Klokregel],
        _ counts: Klokaantallen,
        _ keuze: Werklijstkeuze,
        _ peildatum: Day
    ) -> [Werkgroep] {
        var lines: [Werkgroepsoort: [Klokregel]] = [:]
        for regel in regels {
            if let soort = Werkgroepsoort(regel.plek(op: peildatum)) { lines[soort, default: []].append(regel) }
        }
        return Werkgroepsoort.allCases.compactMap { soort in
            guard keuze.groep == nil || keuze.groep == soort else { return nil }
            // Tasks of new koppelingen stand in their own cards and are not counted twice.
            let total = counts[soort] - elders.count { Werkgroepsoort($0.plek(op: peildatum)) == soort }
            let own = Array((lines[soort] ?? []).prefix(paginalengte))
            return Werkgroep(
                soort: soort,
                aantal: total,
                regels: own,
                verder: own.count < total ? own.last?.sleutel : nil
            )
        }
    }
}

extension Klokaantallen {
    subscript(soort: Werkgroepsoort) -> Int {
        switch soort {
        case .teLaat: teLaat
        case .vandaag: vandaag
        case .dezeWeek: dezeWeek
        case .later: later
        case .wacht: wacht
        }
    }
}
