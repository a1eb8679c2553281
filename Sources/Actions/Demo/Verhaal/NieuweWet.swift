// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The story of somebody under the Wet inburgering 2021. What has not happened is nil.
struct NieuweWet: Sendable {
    /// nil: came as family.
    var koppeling: Day?
    var vestiging: Day?
    var kennisgeving: Day?
    var intakes: [Day] = []
    var isIntakeCompleet = true
    var toets: Day?
    var pip: Day?
    var route = Leerroute.b1
    var alfabetisering: Alfabetisering?
    var lessen: Day?
    var laatsteGesprek: Day?
    var gesprekken = 1
    var pvt: Day?
    var pvtGemist: PvtOnderdeel?
    /// Turns of eight hours for the MAP.
    var map: (vanaf: Day, keer: Int)?
    var bijstand: Day?
    var overdracht: Day?
    /// Appointments: day, moment of recording, kind, time, place, interpreter.
    var afspraak: Demoafspraak?
    var sluiting: (dag: Day, reden: Afsluitreden)?

    var begin: Day { [koppeling, vestiging, kennisgeving].compactMap(\.self).min() ?? Day(2022, 1, 3) }
}

/// An appointment that still has to come.
struct Demoafspraak: Sendable {
    var op: Day
    var gemaakt: Day
    var soort: Afspraaksoort
    var tijd: String
    var plaats: String
    var tolk: Taal?
}

extension Dossierschrijver {
    /// Writes the whole story.
    mutating func schrijf(_ persoon: Demopersoon, _ verhaal: NieuweWet) {
        let isAsiel = verhaal.koppeling != nil
        open(persoon, door: isAsiel ? .coa : .brp, metAdres: !isAsiel)
        wijsToe()
        recht(
            isAsiel ? .asiel28Vw : .regulier,
            sinds: verhaal.begin,
            groep: isAsiel ? .asielstatushouder : .gezinsmigrant,
            wet: .wi2021
        )
        if let koppeling = verhaal.koppeling { aankomst(persoon, verhaal, koppeling) }
        if let kennisgeving = verhaal.kennisgeving { self.kennisgeving(op: kennisgeving) }
        if !isAsiel, let vestiging = verhaal.vestiging { add(.vestiging, vestiging, door: .brp) }
        for (nummer, dag) in verhaal.intakes.enumerated() {
            intake(op: dag, compleet: verhaal.isIntakeCompleet && nummer == verhaal.intakes.count - 1)
        }
        if let toets = verhaal.toets {
            self.toets(op: toets, uitslag: verhaal.route == .zelfredzaamheid ? .nietHaalbaar : .haalbaar)
            bespreekDoel(op: toets.later(2).werkdag, taal: persoon.naam.taal)
            advies(op: toets.later(2).werkdag, route: verhaal.route)
        }
        if let pip = verhaal.pip { plan(verhaal, pip) }
        if let afspraak = verhaal.afspraak { plan(afspraak) }
        if let sluiting = verhaal.sluiting { sluit(op: sluiting.dag, sluiting.reden, naar: "een andere gemeente") }
    }

    /// An appointment; it stands on the worklist of its day.
    mutating func plan(_ afspraak: Demoafspraak) {
        add(
            .afspraak,
            afspraak.op,
            [
                Afspraak.soort.met(afspraak.soort), Afspraak.tijd.met(afspraak.tijd),
                Afspraak.plaats.met(afspraak.plaats), Afspraak.tolk.met(mogelijk: afspraak.tolk),
            ],
            om: Tijdstip(dag: afspraak.gemaakt.werkdag, minuut: 11 * 60 + 15)
        )
    }

    private mutating func aankomst(_ persoon: Demopersoon, _ verhaal: NieuweWet, _ koppeling: Day) {
        koppel(op: koppeling)
        leerKennen(na: koppeling)
        add(.huisvesting, koppeling.later(6).werkdag, [Huisvesting.stand.met(.gezocht)])
        guard let vestiging = verhaal.vestiging else { return }
        vestig(persoon, op: vestiging)
        betrekWoning(op: vestiging)
        guard let bijstand = verhaal.bijstand else { return }
        add(.bijstand, bijstand, [Bijstand.stap.met(.begint)])
        guard let overdracht = verhaal.overdracht else { return }
        add(.training, overdracht.eerder(7).werkdag, [Training.soort.met(.geld), Training.resultaat.met("voldoende")])
        add(.ontzorgen, overdracht, [Ontzorging.stap.met(.overdracht)])
    }

    private mutating func plan(_ verhaal: NieuweWet, _ dag: Day) {
        pip(op: dag, route: verhaal.route, alfabetisering: verhaal.alfabetisering)
        if let lessen = verhaal.lessen {
            if verhaal.koppeling != nil {
                add(
                    .aanbod,
                    dag.later(7).werkdag,
                    [Aanbod.aanbieder.met(plek.partners.taal), Aanbod.start.met(lessen), Aanbod.keurmerk.met(true)]
                )
            }
            self.lessen(vanaf: lessen, tot: plek.dag.eerder(20))
        }
        if let pvt = verhaal.pvt { self.pvt(vanaf: pvt, gemist: verhaal.pvtGemist) }
        if let map = verhaal.map, verhaal.route != .onderwijs { self.map(vanaf: map.vanaf, keer: map.keer) }
        if let laatste = verhaal.laatsteGesprek { gesprekken(laatste: laatste, aantal: verhaal.gesprekken, vanaf: dag) }
    }
}
