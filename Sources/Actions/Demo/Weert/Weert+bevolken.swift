// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension Weert {
    /// Makes the people under the old act: households of grown-ups, and the children who were housed with them.
    mutating func bevolk() {
        for groep in Weertgroep.allCases {
            var paren: [(ouder: Demopersoon, regisseur: Int, vestiging: Day)] = []
            for (regisseur, aantal) in groep.aantallen.enumerated() {
                var over = aantal
                var nummer = 0
                while over > 0 {
                    let maat = min(over, groep.huishoudens[nummer % groep.huishoudens.count])
                    let vestiging = groep.vestiging(Double(aantal - over) / Double(aantal))
                    let leden = bevolking.volwassenen(maat, sinds: vestiging.eerder(110))
                    if maat > 1 { paren.append((leden[0], regisseur, vestiging)) }
                    for persoon in leden { voegToe(persoon, groep, regisseur, vestiging) }
                    over -= maat
                    nummer += 1
                }
            }
            voegKinderenToe(groep, paren)
        }
    }

    private mutating func voegToe(_ persoon: Demopersoon, _ groep: Weertgroep, _ regisseur: Int, _ vestiging: Day) {
        var toeval = plek.toeval(1_000_000 + persoon.nummer)
        let koppeling = vestiging.eerder(70)
        let komst: OudeWet.Komst =
            switch groep {
            case .eerder: .eerder
            case .gezin: .gezin
            case .in2020, .in2021, .in2022: .opvang(koppeling: koppeling)
            }
        let begin = if case .opvang = komst { koppeling } else { vestiging }
        var verhaal = OudeWet(
            komst: komst,
            vestiging: vestiging,
            kennisgeving: min(begin.eerder(toeval.getal(5...30)), Day(2021, 12, 20).eerder(toeval.getal(0...40)))
        )
        if toeval.kans(60) {
            verhaal.laatsteGesprek = plek.dag.eerder(toeval.getal(6...74)).werkdag
            verhaal.gesprekken = toeval.getal(1...4)
        }
        verhaal.examens = groep == .eerder || groep == .gezin ? toeval.getal(0...5) : toeval.getal(0...1)
        if toeval.kans(30) {
            let dag = plek.dag.eerder(toeval.getal(40...150)).werkdag
            verhaal.vragen = [
                Demovraag(
                    partij: toeval.kies([plek.partners.taal, plek.partners.werk, plek.partners.welzijn]),
                    op: dag,
                    uiterlijk: dag.later(14),
                    antwoord: dag.later(toeval.getal(3...13)).werkdag
                )
            ]
        }
        inwoners.append(Inwoner(persoon: persoon, regisseur: regisseur, groep: groep, verhaal: verhaal))
    }

    /// Spreads the children of a group over its couples, at most four each.
    private mutating func voegKinderenToe(
        _ groep: Weertgroep,
        _ paren: [(ouder: Demopersoon, regisseur: Int, vestiging: Day)]
    ) {
        guard !paren.isEmpty else { return }
        var toeval = plek.toeval(2_000_000 + paren[0].ouder.nummer)
        var over = groep.kinderen
        var aantallen = paren.map { _ in 0 }
        while over > 0 {
            let index = toeval.getal(0...paren.count - 1)
            guard aantallen[index] < 4 else { continue }
            aantallen[index] += 1
            over -= 1
        }
        for (paar, aantal) in zip(paren, aantallen) {
            for _ in 0..<aantal {
                let kind = bevolking.kind(van: paar.ouder)
                schrijf(kind, begin: paar.vestiging.eerder(70), paar.regisseur) { schrijver in
                    schrijver.schrijfKind(kind, vestiging: paar.vestiging)
                }
            }
        }
    }
}

extension Dossierschrijver {
    /// A child under sixteen: housed with the parents, no duty yet, dossier closed.
    mutating func schrijfKind(_ kind: Demopersoon, vestiging: Day) {
        open(kind, door: .coa, metAdres: false)
        wijsToe()
        koppel(op: begin)
        vestig(kind, op: vestiging)
        betrekWoning(op: vestiging)
        let dag = vestiging.later(30 + toeval.getal(0...20)).werkdag
        add(.notitie, dag, [Notitie.tekst.met("Jonger dan 16: geen inburgeringsplicht. Begeleiding via de ouders.")])
        sluit(op: dag, .anders)
    }
}

extension Weertgroep {
    /// The day of settling, for a household that comes at this part (0 to 1) of the group.
    func vestiging(_ deel: Double) -> Day {
        let (eerste, dagen): (Day, Double) =
            switch self {
            case .eerder: (Day(2016, 5, 9), 1250)
            case .gezin: (Day(2018, 2, 5), 1330)
            case .in2020: (Day(2020, 4, 6), 120)
            case .in2021: (Day(2021, 3, 8), 280)
            case .in2022: (Day(2022, 1, 10), 165)
            }
        return eerste.later(Int(dagen * deel)).werkdag
    }
}
