// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The story of somebody under the Wet inburgering 2013.
struct OudeWet: Sendable {
    /// How somebody came to the gemeente.
    enum Komst: Sendable {
        /// Linked while in the reception.
        case opvang(koppeling: Day)
        /// Lived here before linkings were recorded.
        case eerder
        /// As family of somebody who lived here.
        case gezin
    }

    var komst: Komst
    var vestiging: Day
    var kennisgeving: Day
    var laatsteGesprek: Day?
    var gesprekken = 3
    /// The first day of the PVT.
    var pvt: Day?
    var pvtGemist: PvtOnderdeel?
    var traject: Demotraject?
    var examens = 0
    var vragen: [Demovraag] = []
    var afspraak: Demoafspraak?
    /// The day of an exam of which the result did not come yet.
    var examenZonderUitslag: Day?
    /// A request for more time that DUO did not answer yet.
    var verlengingGevraagd: Day?
    /// The end of the term where it must lie on a certain day.
    var termijnEinde: Day?
    /// A note that belonged to somebody else, and was withdrawn.
    var vergissing: Day?
    var sluiting: (dag: Day, reden: Afsluitreden)?

    /// The day on which the dossier begins.
    var begin: Day {
        if case .opvang(let koppeling) = komst { koppeling } else { vestiging }
    }
}

extension Dossierschrijver {
    /// Writes the whole story.
    mutating func schrijf(_ persoon: Demopersoon, _ verhaal: OudeWet) {
        let isOpvang = if case .opvang = verhaal.komst { true } else { false }
        let isGezin = if case .gezin = verhaal.komst { true } else { false }
        open(persoon, door: isOpvang ? .coa : .brp, metAdres: !isOpvang)
        wijsToe()
        recht(
            isGezin ? .regulier : .asiel28Vw,
            sinds: min(verhaal.begin, verhaal.kennisgeving),
            groep: isGezin ? .gezinsmigrant : .asielstatushouder,
            wet: .wi2013
        )
        kennisgeving(op: verhaal.kennisgeving)
        if case .opvang(let koppeling) = verhaal.komst {
            koppel(op: koppeling)
            leerKennen(na: koppeling)
            intake(op: koppeling.later(14).werkdag, compleet: false)
            intake(op: koppeling.later(28).werkdag, compleet: true)
            vestig(persoon, op: verhaal.vestiging)
            betrekWoning(op: verhaal.vestiging)
        } else {
            add(.vestiging, verhaal.vestiging, door: .brp)
        }
        oudeTermijn(verhaal)
        inburgeren(persoon, verhaal)
        if let laatste = verhaal.laatsteGesprek {
            gesprekken(laatste: laatste, aantal: verhaal.gesprekken, vanaf: verhaal.vestiging.later(40))
        }
        for vraag in verhaal.vragen {
            self.vraag(vraag.partij, op: vraag.op, uiterlijk: vraag.uiterlijk, antwoord: vraag.antwoord)
        }
        if let dag = verhaal.examenZonderUitslag { examen(.schrijven, op: dag, niveau: .a2, geslaagd: nil) }
        if let afspraak = verhaal.afspraak { plan(afspraak) }
        if let dag = verhaal.vergissing {
            let id = add(.notitie, dag, [Notitie.tekst.met(toeval.kies(Teksten.notities))])
            trekIn(id, reden: "Hoort bij een ander dossier", op: dag.later(1))
        }
        if let traject = verhaal.traject { self.traject(traject) }
        if let sluiting = verhaal.sluiting { sluit(op: sluiting.dag, sluiting.reden, naar: "een andere gemeente") }
    }

    private mutating func inburgeren(_ persoon: Demopersoon, _ verhaal: OudeWet) {
        let tot = verhaal.sluiting?.dag ?? plek.dag.eerder(20)
        let start = verhaal.vestiging.later(45).werkdag
        if !plek.isBeknopt { bespreekDoel(op: verhaal.vestiging.later(10).werkdag, taal: persoon.naam.taal) }
        if start < tot { lessen(vanaf: start, tot: plek.isBeknopt ? start : tot) }
        if let pvt = verhaal.pvt { self.pvt(vanaf: pvt, gemist: verhaal.pvtGemist) }
        let parts = Examenonderdeel.allCases
        for number in 0..<verhaal.examens {
            let dag = verhaal.vestiging.later(240 + 40 * number).werkdag
            guard dag < tot.eerder(60) else { break }
            examen(parts[number % parts.count], op: dag, niveau: .a2, geslaagd: !toeval.kans(30))
        }
    }

    /// The term of three years, with the time that DUO added.
    private mutating func oudeTermijn(_ verhaal: OudeWet) {
        let begin = verhaal.kennisgeving.later(1)
        let gewoon = begin.later(maanden: 36)
        add(.duoTermijn, begin, [DuoTermijn.einde.met(gewoon)], door: .duo)
        let nodig = verhaal.termijnEinde ?? plek.dag.later(240)
        if verhaal.sluiting == nil, gewoon < nodig {
            let jaren = (gewoon.wholeMonths(to: nodig) + 12) / 12
            let einde = verhaal.termijnEinde ?? gewoon.later(maanden: 12 * jaren)
            add(
                .verlengingBesloten,
                min(gewoon.eerder(60), plek.dag.eerder(40 + toeval.getal(0...60))),
                [
                    VerlengingBesloten.toegekend.met(true), VerlengingBesloten.grond.met(.ambtshalve),
                    VerlengingBesloten.einde.met(einde),
                ],
                door: .duo
            )
        }
        if let dag = verhaal.verlengingGevraagd {
            add(.verlengingAangevraagd, dag, [VerlengingAangevraagd.grond.met(.alfabetisering)])
        }
    }
}
