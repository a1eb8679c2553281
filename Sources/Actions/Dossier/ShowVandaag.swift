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
    /// Households that were linked to the gemeente lately; the first of them, what is due first in front.
    package let nieuw: [NieuwHuishouden]
    /// How many of those there are in all.
    package let nieuwInTotaal: Int
    /// Open dossiers in this choice, split by act.
    package let wi2021: Int
    package let wi2013: Int
    package let dossiers: Int
    /// All open dossiers of the team.
    package let team: Int
    package let weergaven = Weergaven()
}

extension Vandaag {
    /// Everybody whose name stands on the list.
    var dossiersInBeeld: [DossierID] {
        groepen.flatMap { $0.regels.map(\.dossier) } + nieuw.flatMap { $0.personen.map(\.dossier) }
    }
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
    /// Only the new koppelingen.
    package var alleenNieuw: Bool

    package init(van: Van = .mij, soort: Kloksoort? = nil, groep: Werkgroepsoort? = nil, alleenNieuw: Bool = false) {
        self.van = van
        self.soort = soort
        self.groep = groep
        self.alleenNieuw = alleenNieuw
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

    /// How many lines the overview shows.
    var begin: Int {
        switch self {
        case .teLaat: 40
        case .vandaag, .dezeWeek: 20
        case .later, .wacht: 12
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

package enum ShowVandaag {
    /// All that the answer depends on beside the rows.
    struct Vraag: Hashable {
        let gemeente: GemeenteCode
        let wie: MedewerkerID
        let keuze: Werklijstkeuze
        let na: Kloksleutel?
        let peildatum: Day
        /// Days in which a koppeling stands apart.
        let apart: Int
        let gezichtsveld: Gezichtsveld
    }

    /// The worklist of a choice on a day.
    package static func run(
        _ keuze: Werklijstkeuze,
        na sleutel: Kloksleutel? = nil,
        peildatum: Day,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Vandaag {
        let inzage = try desk.check(.werklijstBekijken, inzage)
        let veld = try await desk.gezichtsveld(inzage)
        let codec = Verzegeling(desk.codec, gemeente: inzage.gemeente, gezichtsveld: veld)
        let apart = try await desk.kader(inzage.gemeente).afspraken.nieuwNaKoppeling
        let vraag = Vraag(
            gemeente: inzage.gemeente,
            wie: inzage.medewerker.id,
            keuze: keuze,
            na: sleutel,
            peildatum: peildatum,
            apart: apart,
            gezichtsveld: veld
        )
        let vandaag = try await desk.werklijsten.answer(vraag, in: desk.database(inzage)) { connection in
            let klokken = KlokStore(connection, codec: codec)
            var filter = Klokfilter(regisseurs: regisseurs(keuze, inzage), soort: keuze.soort)
            // Who asks for one kind of task gets all of them as lines.
            if keuze.soort == nil { filter.nieuwSinds = peildatum.adding(days: -apart) }
            let standen = StandStore(connection, codec: codec)
            let (nieuw, households) = try new(filter, keuze, klokken, standen, peildatum)
            let caseload = try standen.caseload()
            let mine = caseload.filter { line in
                regisseurs(keuze, inzage).map { line.regisseur.map($0.contains) ?? false } ?? true
            }
            return Vandaag(
                peildatum: peildatum,
                keuze: keuze,
                groepen: keuze.alleenNieuw ? [] : try groups(filter, keuze, sleutel, klokken, peildatum),
                nieuw: nieuw,
                nieuwInTotaal: households,
                wi2021: mine.filter { $0.wet == .wi2021 }.reduce(0) { $0 + $1.dossiers },
                wi2013: mine.filter { $0.wet == .wi2013 }.reduce(0) { $0 + $1.dossiers },
                dossiers: mine.reduce(0) { $0 + $1.dossiers },
                team: caseload.reduce(0) { $0 + $1.dossiers }
            )
        }
        try await desk.noteer(.werklijstBekijken, vandaag.dossiersInBeeld, "werklijst", inzage)
        return vandaag
    }

    private static let paginalengte = 60
    /// Households with new koppelingen.
    private static let hoogstensNieuw = 40

    private static func regisseurs(_ keuze: Werklijstkeuze, _ inzage: Inzage) -> [MedewerkerID]? {
        switch keuze.van {
        case .mij: [inzage.medewerker.id]
        case .collega(let id): [id]
        case .team: nil
        }
    }

    private static func new(
        _ filter: Klokfilter,
        _ keuze: Werklijstkeuze,
        _ klokken: KlokStore,
        _ standen: StandStore,
        _ peildatum: Day
    ) throws -> ([NieuwHuishouden], Int) {
        guard filter.nieuwSinds != nil, keuze.groep == nil else { return ([], 0) }
        var fresh = filter
        fresh.isAlleenNieuw = true
        fresh.zichtbaarOp = peildatum
        // Enough lines for the largest households to be whole.
        let found = try NieuwHuishouden.gather(try klokken.lines(fresh, limit: hoogstensNieuw * 30)) {
            try standen.members(of: Array($0.prefix(hoogstensNieuw)))
        }
        return (Array(found.prefix(hoogstensNieuw)), try klokken.households(fresh))
    }

    private static func groups(
        _ filter: Klokfilter,
        _ keuze: Werklijstkeuze,
        _ sleutel: Kloksleutel?,
        _ klokken: KlokStore,
        _ peildatum: Day
    ) throws -> [Werkgroep] {
        let counts = try klokken.counts(filter, op: peildatum)
        return try Werkgroepsoort.allCases.filter { keuze.groep == nil || keuze.groep == $0 }.map { soort in
            let limit = keuze.groep == nil ? soort.begin : paginalengte
            let found =
                counts[soort] == 0
                ? []
                : try klokken.lines(
                    narrow(filter, soort, peildatum),
                    after: keuze.groep == nil ? nil : sleutel,
                    limit: limit + 1
                )
            let shown = Array(found.prefix(limit))
            return Werkgroep(
                soort: soort,
                aantal: counts[soort],
                regels: shown,
                verder: found.count > limit ? shown.last?.sleutel : nil
            )
        }
    }

    /// The same lines that `KlokStore.counts` counts for this group.
    private static func narrow(_ filter: Klokfilter, _ soort: Werkgroepsoort, _ peildatum: Day) -> Klokfilter {
        var own = filter
        switch soort {
        case .teLaat: own.tot = peildatum.adding(days: -1)
        case .vandaag: (own.van, own.tot) = (peildatum, peildatum)
        case .dezeWeek: (own.van, own.tot) = (peildatum.adding(days: 1), peildatum.adding(days: 7))
        case .later: own.van = peildatum.adding(days: 8)
        case .wacht: (own.van, own.wacht) = (peildatum, true)
        }
        if soort != .wacht {
            own.zichtbaarOp = peildatum
            own.eigenWerkOp = peildatum
        }
        return own
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
