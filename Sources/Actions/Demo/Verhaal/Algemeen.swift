// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// A caseload of any gemeente on any day: most of it calm, a few talks this week, now and then one that is late.
struct Algemeen {
    let plek: Demoplek
    private var bevolking: Bevolking
    private var toeval: SplitMix64

    init(_ plek: Demoplek, eersteBSN: Int, na nummer: Int = 0) {
        self.plek = plek
        bevolking = Bevolking(plek, eersteBSN: eersteBSN, na: nummer)
        toeval = plek.toeval(5_000_000 + nummer)
    }

    /// So many open dossiers for one regisseur.
    mutating func caseload(_ aantal: Int, van regisseur: Medewerker) -> [Demodossier] {
        var dossiers: [Demodossier] = []
        dossiers.reserveCapacity(aantal)
        while dossiers.count < aantal {
            let maat = min(aantal - dossiers.count, toeval.kies([1, 1, 1, 2, 2, 3, 4]))
            let vestiging = vestiging()
            let leden = bevolking.volwassenen(maat, sinds: vestiging.eerder(80))
            let isGezin = toeval.kans(10)
            for persoon in leden { dossiers.append(schrijf(persoon, vestiging, isGezin, regisseur)) }
        }
        return dossiers
    }

    private mutating func schrijf(
        _ persoon: Demopersoon,
        _ vestiging: Day,
        _ isGezin: Bool,
        _ regisseur: Medewerker
    ) -> Demodossier {
        if vestiging < Algemeen.nieuweWetVanaf {
            let verhaal = oud(vestiging, isGezin)
            var schrijver = Dossierschrijver(
                plek,
                nummer: persoon.nummer,
                begin: verhaal.begin,
                regisseur: regisseur
            )
            schrijver.schrijf(persoon, verhaal)
            return schrijver.klaar()
        }
        let verhaal = nieuw(vestiging, isGezin)
        var schrijver = Dossierschrijver(plek, nummer: persoon.nummer, begin: verhaal.begin, regisseur: regisseur)
        schrijver.schrijf(persoon, verhaal)
        return schrijver.klaar()
    }

    private mutating func vestiging() -> Day {
        let dag = plek.dag.eerder(toeval.getal(40...1500))
        // Nobody under the new act is so far that the end of the term is near.
        guard dag >= Algemeen.nieuweWetVanaf, dag < plek.dag.eerder(850) else { return dag.werkdag }
        return plek.dag.eerder(toeval.getal(40...850)).werkdag
    }

    private mutating func oud(_ vestiging: Day, _ isGezin: Bool) -> OudeWet {
        var verhaal = OudeWet(
            komst: isGezin ? .gezin : .eerder,
            vestiging: vestiging,
            kennisgeving: vestiging.eerder(toeval.getal(15...40))
        )
        verhaal.laatsteGesprek = toeval.kans(60) ? laatsteGesprek() : nil
        verhaal.gesprekken = plek.isBeknopt ? 1 : toeval.getal(1...3)
        if toeval.kans(plek.isBeknopt ? 10 : 60) { verhaal.examens = toeval.getal(1...4) }
        if toeval.kans(plek.isBeknopt ? 10 : 40) { verhaal.pvt = vestiging.later(toeval.getal(90...200)).werkdag }
        if toeval.kans(20) {
            verhaal.traject = Demotraject(begin: vestiging.later(toeval.getal(100...300)).werkdag)
        }
        return verhaal
    }

    private mutating func nieuw(_ vestiging: Day, _ isGezin: Bool) -> NieuweWet {
        let koppeling = vestiging.eerder(70)
        var verhaal = NieuweWet(
            koppeling: isGezin ? nil : koppeling,
            vestiging: vestiging,
            kennisgeving: isGezin ? vestiging : vestiging.eerder(8)
        )
        let eerste = isGezin ? vestiging.later(7) : koppeling.later(10)
        verhaal.intakes = [eerste.werkdag, eerste.later(14).werkdag]
        verhaal.toets = eerste.later(20).werkdag
        verhaal.route = toeval.kies([.b1, .b1, .b1, .zelfredzaamheid, .zelfredzaamheid, .onderwijs])
        if !isGezin {
            verhaal.bijstand = vestiging
            verhaal.overdracht = vestiging.later(maanden: 5).eerder(12).werkdag
        }
        let pip = vestiging.later(toeval.getal(36...60)).werkdag
        guard pip < plek.dag.eerder(8) else { return verhaal }
        verhaal.pip = pip
        let lessen = pip.later(toeval.getal(25...55)).werkdag
        if lessen < plek.dag.eerder(8) { verhaal.lessen = lessen }
        if pip < plek.dag.eerder(74) {
            verhaal.laatsteGesprek = laatsteGesprek()
            verhaal.gesprekken = toeval.getal(1...4)
        }
        let pvt = pip.later(toeval.getal(60...180)).werkdag
        if pvt.later(30) < plek.dag { verhaal.pvt = pvt }
        return verhaal
    }

    /// Seldom late, now and then due in these two weeks, else held not long ago.
    private mutating func laatsteGesprek() -> Day {
        let dagen =
            switch toeval.getal(0...99) {
            case 0...1: toeval.getal(95...115)
            case 2...9: toeval.getal(80...85)
            default: toeval.getal(8...72)
            }
        return plek.dag.eerder(dagen).werkdag
    }

    private static let nieuweWetVanaf = Day(2022, 1, 17)
}
