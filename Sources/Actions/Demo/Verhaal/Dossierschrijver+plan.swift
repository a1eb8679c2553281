// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// A question to a partner.
struct Demovraag: Sendable {
    var partij: String
    var op: Day
    var uiterlijk: Day
    var antwoord: Day?
}

extension Dossierschrijver {
    /// The PIP with its agreements, sent the same day, and the term as DUO sets it.
    mutating func pip(op dag: Day, route: Leerroute, alfabetisering: Alfabetisering? = nil) {
        add(
            .pip,
            dag,
            [
                Pip.leerroute.met(route),
                Pip.niveau.met(mogelijk: route == .zelfredzaamheid ? nil : .b1),
                Pip.aanleiding.met(.eerste),
                Pip.alfabetisering.met(mogelijk: alfabetisering),
                Pip.kinderopvang.met(true),
                Pip.pvtMap.met(true),
                Pip.begeleiding.met("Regisseur en \(plek.partners.welzijn)"),
            ]
        )
        add(.bekendmaking, dag, [Bekendmaking.besluit.met(.pip), Bekendmaking.wijze.met("uitgereikt")])
        add(
            .pipAfspraak,
            dag,
            [PipAfspraak.wat.met("Elke week oefenen met een taalmaatje"), PipAfspraak.wie.met("deelnemer")]
        )
        let begin = dag.later(1)
        add(
            .duoTermijn,
            begin,
            [DuoTermijn.einde.met(begin.later(maanden: 36))],
            door: .duo,
            om: Tijdstip(dag: dag.later(9).werkdag, minuut: 7 * 60 + 5)
        )
    }

    /// Progress talks every three months, the last one on `laatste`.
    mutating func gesprekken(laatste: Day, aantal: Int, vanaf: Day) {
        for terug in (0..<aantal).reversed() {
            let dag = terug == 0 ? laatste : laatste.later(maanden: -3 * terug).later(1).werkdag
            guard dag > vanaf || terug == 0 else { continue }
            let id = add(
                .voortgangsgesprek,
                dag,
                [
                    GesprekVoortgang.gehouden.met(true),
                    GesprekVoortgang.partners.met(
                        mogelijk: toeval.kans(40) && !plek.isBeknopt ? plek.partners.taal : nil
                    ),
                    plek.isBeknopt ? nil : GesprekVoortgang.verslag.met(toeval.kies(Teksten.verslagen)),
                ]
            )
            guard toeval.kans(6), !plek.isBeknopt else { continue }
            verbeter(
                id,
                [GesprekVoortgang.verslag.met(toeval.kies(Teksten.verslagen))],
                reden: "Verslag van een ander gesprek",
                op: dag.later(2)
            )
        }
    }

    /// A question to a partner, with the answer when it came.
    mutating func vraag(_ partij: String, op dag: Day, uiterlijk: Day, antwoord: Day? = nil) {
        add(
            .informatieGevraagd,
            dag,
            [
                InformatieGevraagd.bij.met(partij), InformatieGevraagd.waarvoor.met(.voortgang),
                InformatieGevraagd.antwoordUiterlijk.met(uiterlijk),
            ]
        )
        guard let antwoord else { return }
        add(
            .informatieOntvangen,
            antwoord,
            [
                InformatieOntvangen.van.met(partij), InformatieOntvangen.waarvoor.met(.voortgang),
                InformatieOntvangen.samenvatting.met(toeval.kies(Teksten.antwoorden)),
            ],
            door: .partner(partij)
        )
    }
}
