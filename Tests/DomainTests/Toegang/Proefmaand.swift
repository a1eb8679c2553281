// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// A month of a gemeente that never was: 25 employees with 50,000 views, and stories of misuse among them. Always the same.
struct Proefmaand {
    private(set) var feiten: [Kijkfeit] = []
    private(set) var kennis = Beoordelingskennis()
    /// Each story with the event by which it must be found.
    private(set) var verhalen: [(naam: String, wie: MedewerkerID, dossier: DossierID?)] = []
    private var dobbel: Dobbel
    private let werkdagen: [Day]

    static let medewerkers = 25
    private static let caseload = 90

    init(_ zaad: UInt64) {
        dobbel = Dobbel(staat: zaad)
        let first = Day(iso: "2022-09-01") ?? .distantPast
        werkdagen = (0..<30).map { first.adding(days: $0) }.filter { !$0.isWeekend }
        gewoneMaand()
        misbruik()
    }

    private func wie(_ nummer: Int) -> MedewerkerID { MedewerkerID(hoog: 1, laag: UInt64(nummer)) }
    private func dossier(_ nummer: Int) -> DossierID { DossierID(hoog: 2, laag: UInt64(nummer)) }
    /// A dossier in the caseload of an employee.
    private func van(_ medewerker: Int, _ nummer: Int) -> DossierID { dossier(medewerker * Self.caseload + nummer) }

    private mutating func add(
        _ soort: Kijkfeit.Soort,
        _ medewerker: Int,
        _ dossier: DossierID?,
        _ dag: Day,
        _ minuut: Int,
        _ relatie: Werkrelatie? = nil,
        aantal: Int = 0
    ) {
        let tijd = Tijdstip(milliseconden: Tijdstip(dag: dag, minuut: minuut).milliseconden + Int64(dobbel.tot(60_000)))
        feiten.append(
            Kijkfeit(soort, door: wie(medewerker), in: dossier, op: tijd, relatie: relatie, aantal: aantal)
        )
    }

    // Work as it is: the own caseload most, a colleague's with a reason, a search now and then, somebody who works late.
    private mutating func gewoneMaand() {
        kennis.bekend = [van(3, 5), van(11, 40)]
        for toeval in [(4, 9), (17, 21)] { kennis.naamgenoten.insert(.init(wie(toeval.0), van(toeval.0, toeval.1))) }
        for dag in werkdagen {
            for medewerker in 0..<Self.medewerkers {
                let pace = 52 + medewerker * 2 + dobbel.tot(30)
                for _ in 0..<pace { gewoneBlik(medewerker, dag) }
                for _ in 0..<dobbel.tot(12) { add(.gezocht, medewerker, nil, dag, overdag(), aantal: 3) }
                if dobbel.tot(6) == 0 {
                    add(.nummer, medewerker, van(medewerker, dobbel.tot(90)), dag, overdag(), .eigen)
                }
                if dobbel.tot(150) == 0 { add(.uitgevoerd, medewerker, nil, dag, overdag(), aantal: 12) }
            }
        }
        // Somebody really needed the emergency door.
        add(.nood, 14, van(8, 3), werkdagen[7], 700, .nood)
    }

    private mutating func gewoneBlik(_ medewerker: Int, _ dag: Day) {
        let evening = medewerker % 8 == 0 && dobbel.tot(25) == 0
        let minuut = evening ? 19 * 60 + dobbel.tot(100) : overdag()
        switch dobbel.tot(1000) {
        case ..<900: add(.bekeken, medewerker, van(medewerker, dobbel.tot(90)), dag, minuut, .eigen)
        case ..<960: add(.bekeken, medewerker, van(medewerker, dobbel.tot(90)), dag, minuut, .huishouden)
        case ..<985:
            add(.bekeken, medewerker, van((medewerker + 1) % 25, dobbel.tot(90)), dag, minuut, .vervanging)
        case ..<993:
            let other = van((medewerker + 1 + dobbel.tot(24)) % 25, 50 + dobbel.tot(40))
            add(.redenGevraagd, medewerker, other, dag, minuut, .geen)
            add(.reden, medewerker, other, dag, minuut + 1, .reden)
            add(.bekeken, medewerker, other, dag, minuut + 2, .reden)
        case ..<996:
            add(
                .redenGevraagd,
                medewerker,
                van((medewerker + 1 + dobbel.tot(24)) % 25, dobbel.tot(90)),
                dag,
                minuut,
                .geen
            )
        default: add(.nietGevonden, medewerker, nil, dag, minuut)
        }
    }

    private mutating func overdag() -> Int { 8 * 60 + dobbel.tot(9 * 60) }

    private mutating func verhaal(_ naam: String, _ medewerker: Int, _ dossier: DossierID?) {
        verhalen.append((naam, wie(medewerker), dossier))
    }

    private mutating func metReden(_ medewerker: Int, _ dossier: DossierID, _ dag: Day, _ minuut: Int) {
        add(.redenGevraagd, medewerker, dossier, dag, minuut, .geen)
        add(.reden, medewerker, dossier, dag, minuut + 1, .reden)
        add(.bekeken, medewerker, dossier, dag, minuut + 2, .reden)
    }

    private mutating func misbruik() {
        personen()
        hoeveelheden()
    }

    private mutating func personen() {
        verhaal("noodtoegang uit nieuwsgierigheid, in de avond", 2, van(9, 1))
        add(.nood, 2, van(9, 1), werkdagen[3], 20 * 60, .nood)
        verhaal("de buren", 5, van(10, 2))
        kennis.adresgenoten.insert(.init(wie(5), van(10, 2)))
        metReden(5, van(10, 2), werkdagen[5], 600)
        verhaal("een familielid", 6, van(12, 3))
        kennis.naamgenoten.insert(.init(wie(6), van(12, 3)))
        metReden(6, van(12, 3), werkdagen[6], 640)
        verhaal("een bekende persoon", 7, van(11, 40))
        metReden(7, van(11, 40), werkdagen[8], 800)
        verhaal("’s nachts bij een dossier van een ander", 9, van(1, 44))
        metReden(9, van(1, 44), werkdagen[9], 23 * 60 + 20)
        verhaal("een eigen dossier na overdracht, in het weekend", 12, van(12, 70))
        metReden(12, van(12, 70), (Day(iso: "2022-09-24") ?? .distantPast), 900)
        verhaal("telkens terug naar een ex", 13, van(20, 8))
        for dag in [2, 5, 9, 12] { metReden(13, van(20, 8), werkdagen[dag], 720) }
        verhaal("blijven proberen", 15, van(21, 9))
        for minuut in 0..<6 { add(.redenGevraagd, 15, van(21, 9), werkdagen[11], 660 + minuut, .geen) }
    }

    private mutating func hoeveelheden() {
        verhaal("alles openen in het laatste uur", 16, nil)
        for nummer in 0..<85 { add(.bekeken, 16, van(16, nummer), werkdagen[20], 960 + nummer * 2 / 3, .eigen) }
        verhaal("de hele dag door veel meer dan anders", 1, nil)
        for nummer in 0..<(80 * 5) {
            add(.bekeken, 1, van(1 + nummer / 90, nummer % 90), werkdagen[18], 480 + nummer * 540 / 400, .team)
        }
        verhaal("een groot bestand in de avond", 18, nil)
        add(.uitgevoerd, 18, nil, werkdagen[15], 20 * 60 + 30, aantal: 420)
        verhaal("zoeken zonder openen", 19, nil)
        for keer in 0..<400 { add(.gezocht, 19, nil, werkdagen[14], 500 + keer, aantal: 4) }
        verhaal("nummers raden", 22, nil)
        for keer in 0..<30 { add(.nietGevonden, 22, nil, werkdagen[10], 700 + keer) }
        verhaal("BSN’s verzamelen", 23, nil)
        for nummer in 0..<40 { add(.nummer, 23, van(23, nummer), werkdagen[17], 780 + nummer, .eigen) }
    }
}

/// SplitMix64.
private struct Dobbel {
    var staat: UInt64

    mutating func tot(_ grens: Int) -> Int {
        staat &+= 0x9e37_79b9_7f4a_7c15
        var z = staat
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        z ^= z >> 31
        return Int(z % UInt64(grens))
    }
}
