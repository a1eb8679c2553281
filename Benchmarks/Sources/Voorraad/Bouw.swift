// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// One dossier while it is being made up.
struct Bouw {
    let dag: Day
    let nummer: Int
    let gemeente: Int
    let regisseur: Medewerker
    var feiten: [Feit] = []
    var teller: Teller

    init(dag: Day, nummer: Int, gemeente: Int, regisseur: Medewerker) {
        self.dag = dag
        self.nummer = nummer
        self.gemeente = gemeente
        self.regisseur = regisseur
        teller = Teller(UInt64(gemeente) << 32 | UInt64(nummer))
        feiten.reserveCapacity(32)
    }

    mutating func kenmerk<Van>(_: Van.Type) -> Kenmerk<Van> {
        Kenmerk(hoog: teller.next(), laag: teller.next())
    }

    mutating func kies<Element>(_ lijst: [Element]) -> Element {
        lijst[Int(teller.next() % UInt64(lijst.count))]
    }

    mutating func tussen(_ laagste: Int, _ hoogste: Int) -> Int {
        laagste + Int(teller.next() % UInt64(hoogste - laagste + 1))
    }

    /// Adds a feit `dagen` days before the day of measuring (after it when negative), read as a form would read it.
    @discardableResult
    mutating func add(_ soort: Feitsoort, _ dagen: Int, _ velden: [String: String] = [:]) throws -> Feit {
        let wanneer = dag.adding(days: -dagen)
        let (datum, inhoud) = try Feitlezer.read(
            soort,
            datum: wanneer.iso,
            velden: velden,
            vandaag: dag.adding(days: 60)
        )
        let vastgelegd = Tijdstip(dag: min(datum, dag), minuut: 540 + feiten.count)
        let feit = Feit(
            id: FeitID(hoog: UInt64(bitPattern: vastgelegd.milliseconden) << 16, laag: teller.next()),
            soort: soort,
            datum: datum,
            inhoud: inhoud,
            vastgelegd: vastgelegd,
            door: Feit.Auteur(id: regisseur.id, naam: regisseur.naam)
        )
        feiten.append(feit)
        return feit
    }
}
