// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How far somebody is on the leerroute, and what is still open (Wi 6–9; ROUTE-B1, ROUTE-O, ROUTE-Z).
public struct Leerroutevoortgang: Hashable, Sendable {
    public var leerroute: Leerroute
    /// The best level passed per exam part; KNM with any level.
    public var behaald: [Examenonderdeel: Niveau]
    /// Language parts that the college scaled down to A2 (AFS-01).
    public var afgeschaald: Set<Examenonderdeel>
    /// Parts for which DUO exempted the person, with the level (WHO-10), see `GedeeltelijkeVrijstelling`.
    public var vrijgesteld: [Examenonderdeel: Niveau]
    /// Parts from which DUO released the person (WHO-11).
    public var ontheven: Set<Examenonderdeel>
    public var isPvtAfgerond: Bool
    public var isMapAfgerond: Bool
    public var isTaalschakeltrajectAfgerond: Bool
    /// The hours of the Z-route; only read on that route.
    public var uren: ZrouteUren?

    public init(
        leerroute: Leerroute,
        behaald: [Examenonderdeel: Niveau] = [:],
        afgeschaald: Set<Examenonderdeel> = [],
        vrijgesteld: [Examenonderdeel: Niveau] = [:],
        ontheven: Set<Examenonderdeel> = [],
        isPvtAfgerond: Bool = false,
        isMapAfgerond: Bool = false,
        isTaalschakeltrajectAfgerond: Bool = false,
        uren: ZrouteUren? = nil
    ) {
        self.leerroute = leerroute
        self.behaald = behaald
        self.afgeschaald = afgeschaald
        self.vrijgesteld = vrijgesteld
        self.ontheven = ontheven
        self.isPvtAfgerond = isPvtAfgerond
        self.isMapAfgerond = isMapAfgerond
        self.isTaalschakeltrajectAfgerond = isTaalschakeltrajectAfgerond
        self.uren = uren
    }

    /// What is still open, with the norms that hold on `dag`; empty when everything is done. The outcome is an expectation:
    /// DUO says that the duty is fulfilled.
    public func open(
        groep: Inburgeraarsgroep,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<[Leerrouteonderdeel]> {
        let pvt: [Leerrouteonderdeel] = isPvtAfgerond ? [] : [.pvt]
        let map: [Leerrouteonderdeel] = isMapAfgerond ? [] : [.map]
        switch leerroute {
        case .b1:
            let parts = openExamens(magA2: true).map { Leerrouteonderdeel.examen($0) }
            return .vast(parts + pvt + map, Grond(["ROUTE-B1"]))
        case .onderwijs:
            let isKlaar = isTaalschakeltrajectAfgerond || openExamens(magA2: false).isEmpty
            return .vast((isKlaar ? [] : [.taalschakeltraject]) + pvt, Grond(["ROUTE-O"]))
        case .zelfredzaamheid:
            let norm = ZrouteNorm.stand(uren ?? ZrouteUren(), groep: groep, op: dag, parameters: parameters)
            return norm.map { $0.open + pvt + map }.ruled(by: "ROUTE-Z")
        }
    }

    private func openExamens(magA2: Bool) -> [Examenonderdeel] {
        Examenonderdeel.allCases.filter { onderdeel in
            if ontheven.contains(onderdeel) { return false }
            let niveaus = [behaald[onderdeel], vrijgesteld[onderdeel]].compactMap(\.self)
            if onderdeel == .knm || magA2 && afgeschaald.contains(onderdeel) { return niveaus.isEmpty }
            return !niveaus.contains { $0 != .a2 }
        }
    }
}

extension Uitkomst {
    /// The same outcome with `regel` named first in the grounds of a value.
    fileprivate func ruled(by regel: RegelID) -> Self {
        guard case .vast(let waarde, var grond) = self else { return self }
        grond.regels.insert(regel, at: 0)
        return .vast(waarde, grond)
    }
}
