// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// A trajectory: when it began, when and where to it ended.
struct Demotraject: Sendable {
    var begin: Day
    var einde: Day?
    var bestemming: Bestemming?
}

extension Dossierschrijver {
    /// A trajectory, and the work or education that it led to.
    mutating func traject(_ traject: Demotraject) {
        add(.traject, traject.begin, [Traject.aanbieder.met(plek.partners.werk)], door: .partner(plek.partners.werk))
        guard let einde = traject.einde, let bestemming = traject.bestemming else { return }
        switch bestemming {
        case .betaald: werk(op: einde)
        case .vrijwillig: werk(op: einde, soort: .vrijwilliger, uren: toeval.getal(6...16))
        case .opleiding:
            add(.opleiding, einde, [Opleiding.soort.met(.entree), Opleiding.school.met(plek.partners.taal)])
        case .verhuisd, .uitval, .overleden, .anders: break
        }
        add(.uitstroom, einde, [Uitstroom.bestemming.met(bestemming)], door: .partner(plek.partners.werk))
    }

    /// Work that began; paid when no kind is named.
    mutating func werk(op dag: Day, soort: Werksoort? = nil, uren: Int? = nil) {
        let kind = soort ?? toeval.kies([.baan, .baan, .baan, .startbaan, .leerbaan, .ondernemer])
        add(
            .werk,
            dag,
            [
                Werk.soort.met(kind),
                Werk.werkgever.met(mogelijk: kind == .ondernemer ? nil : toeval.kies(Teksten.werkgevers)),
                Werk.urenPerWeek.met(Uren(uren ?? toeval.kies([16, 20, 24, 28, 32, 36]))),
                Werk.taalUren.met(mogelijk: kind == .startbaan ? Uren(8) : nil),
                Werk.opNiveau.met(toeval.kans(30)),
            ]
        )
    }

    /// Closes the dossier, with what goes before it.
    mutating func sluit(op dag: Day, _ reden: Afsluitreden, naar gemeente: String? = nil) {
        switch reden {
        case .verhuisd:
            add(
                .verhuizing,
                dag,
                [Verhuisbericht.richting.met(.vertrek), Verhuisbericht.gemeente.met(gemeente ?? "elders")],
                door: .brp
            )
        case .afgerond: add(.afronding, dag, door: .duo)
        case .overleden: add(.eindePlicht, dag, [PlichtEinde.reden.met(.overlijden)], door: .duo)
        case .plichtVervallen, .dubbel, .anders: break
        }
        add(.afsluiting, dag, [Afsluiting.reden.met(reden)])
    }
}
