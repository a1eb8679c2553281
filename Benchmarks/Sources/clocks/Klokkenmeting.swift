// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Voorraad

/// Clocks of one dossier: a whole caseload, and the parts of the work beside each other. In processor time, because other
/// programs share the cores.
struct Klokkenmeting {
    private let dossiers: [[Feit]]
    private let beelden: [Beeld]

    init() throws {
        let voorraad = Voorraad(dag: Day(number: 20_528))
        let regisseur = Medewerker(id: MedewerkerID(hoog: 1, laag: 1), naam: "R. van Dael", rol: .regisseur)
        dossiers = try (0..<Voorraad.caseload).map { try voorraad.feiten($0, gemeente: 1, regisseur: regisseur).feiten }
        beelden = dossiers.map { Beeld($0) }
    }

    func run(rounds: Int) throws {
        let count = Double(dossiers.count)
        let feiten = dossiers.reduce(0) { $0 + $1.count }
        let klokken = beelden.map { Klokken.bereken($0).count }
        let soorten = Set(beelden.flatMap { Klokken.bereken($0).map(\.soort) })
        var limit: [Double] = []
        var beeld: [Double] = []
        var clocks: [Double] = []
        var stand: [Double] = []
        var sink = 0
        // The contestants take turns, so that a slow moment of the machine hits them all.
        for _ in 0..<rounds {
            limit.append(Meting.processor { for feiten in dossiers { sink &+= walk(feiten) } })
            beeld.append(Meting.processor { for feiten in dossiers { sink &+= Beeld(feiten).geldend.count } })
            clocks.append(Meting.processor { for beeld in beelden { sink &+= Klokken.bereken(beeld).count } })
            stand.append(
                Meting.processor { for beeld in beelden { sink &+= Stand(beeld, klokken: []).naam.utf8.count } }
            )
        }
        func micro(_ values: [Double]) -> Double { Meting.median(values) * 1e6 / count }
        Meting.print(
            "clocks",
            [
                ("feiten", Double(feiten) / count), ("klokken", Double(klokken.reduce(0, +)) / count),
                ("soorten", Double(soorten.count)), ("walk_us", micro(limit)), ("beeld_us", micro(beeld)),
                ("clocks_us", micro(clocks)), ("stand_us", micro(stand)), ("sink", Double(sink % 2)),
            ]
        )
        if rounds > 20 { perDossier() }
    }

    // The plain limit: one walk over the feiten that keeps the last of each kind.
    private func walk(_ feiten: [Feit]) -> Int {
        var last: [Feitsoort: Int] = [:]
        for (index, feit) in feiten.enumerated() { last[feit.soort] = index }
        return last.count
    }

    // The dearest dossier of the caseload.
    private func perDossier() {
        var dearest = (microseconds: 0.0, index: 0)
        for (index, beeld) in beelden.enumerated() {
            let time = Meting.median(
                (0..<41).map { _ in Meting.processor { for _ in 0..<20 { _ = Klokken.bereken(beeld) } } / 20 }
            )
            if time * 1e6 > dearest.microseconds { dearest = (time * 1e6, index) }
        }
        Meting.print(
            "clocks_dearest",
            [
                ("clocks_us", dearest.microseconds), ("feiten", Double(dossiers[dearest.index].count)),
                ("klokken", Double(Klokken.bereken(beelden[dearest.index]).count)),
            ]
        )
    }
}
