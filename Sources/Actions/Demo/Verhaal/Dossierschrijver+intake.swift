// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension Dossierschrijver {
    /// The linking of somebody who still lives in the reception.
    mutating func koppel(op dag: Day, om tijd: Tijdstip? = nil) {
        add(
            .koppeling,
            dag,
            [Koppeling.azc.met(toeval.kies(plek.opvang)), Koppeling.verwachteVerhuizing.met(dag.later(70).werkdag)],
            door: .coa,
            om: tijd
        )
    }

    /// First contact, and the first information asked and given.
    mutating func leerKennen(na koppeling: Day) {
        let dag = koppeling.later(1).werkdag
        add(
            .informatieGevraagd,
            koppeling,
            [InformatieGevraagd.bij.met("COA"), InformatieGevraagd.waarvoor.met(.start)]
        )
        add(.eersteContact, dag, [EersteContact.wijze.met(.telefoon)])
        add(
            .informatieOntvangen,
            dag.later(4).werkdag,
            [
                InformatieOntvangen.van.met("COA"), InformatieOntvangen.waarvoor.met(.start),
                InformatieOntvangen.samenvatting.met("Klantprofiel ontvangen"),
            ],
            door: .coa
        )
    }

    /// One talk of the brede intake.
    mutating func intake(op dag: Day, compleet: Bool, plaats: String? = nil) {
        add(
            .intakegesprek,
            dag,
            [
                Intakegesprek.plaats.met(plaats ?? plek.opvang[0]),
                Intakegesprek.tolkMinuten.met(45),
                Intakegesprek.alleenGesproken.met(true),
                Intakegesprek.compleet.met(compleet),
            ]
        )
    }

    /// What the person wants, and what was told about rights and duties.
    mutating func bespreekDoel(op dag: Day, taal: Taal) {
        add(
            .informatieVerstrekt,
            dag,
            [
                InformatieVerstrekt.onderwerp.met("Rechten en plichten"), InformatieVerstrekt.taal.met(taal),
                InformatieVerstrekt.wijze.met(.kantoor),
            ]
        )
        add(.doel, dag, [Doel.woorden.met(toeval.kies(Teksten.doelen)), Doel.leefgebied.met("werk")])
    }

    mutating func toets(op dag: Day, uitslag: Leerbaarheid) {
        let score = uitslag == .haalbaar ? toeval.getal(14...19) : toeval.getal(10...12)
        add(
            .leerbaarheidstoets,
            dag,
            [Leerbaarheidstoets.uitslag.met(uitslag), Leerbaarheidstoets.score.met("\(score),50")]
        )
    }

    mutating func advies(op dag: Day, route: Leerroute) {
        add(.leerrouteadvies, dag, [RouteAdvies.route.met(route), RouteAdvies.reden.met("Intake en toets")])
    }
}
