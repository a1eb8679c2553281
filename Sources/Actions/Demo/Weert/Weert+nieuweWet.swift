// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension Weert {
    /// Everybody under the new act but the household of this morning: 21 open dossiers, and four people who moved away in
    /// the last week of September.
    mutating func nieuweWet() {
        for (regisseur, verhaal) in Nieuwkomers.rosa.map({ (0, $0) }) + Nieuwkomers.bram.map({ (1, $0) })
            + Nieuwkomers.ilse.map({ (2, $0) })
        {
            let lijst = verhaal.afspraak?.tolk == .arabisch ? 0 : nil
            let persoon = bevolking.persoon(leeftijd: verhaal.route == .onderwijs ? 18...24 : 22...54, lijst: lijst)
            schrijf(persoon, verhaal, regisseur)
        }
        // A couple that still lives in the reception.
        for persoon in bevolking.volwassenen(2, sinds: Weert.peildag) {
            schrijf(
                persoon,
                NieuweWet(
                    koppeling: Day(2022, 8, 29),
                    intakes: [Day(2022, 9, 20)],
                    isIntakeCompleet: false,
                    afspraak: Demoafspraak(
                        op: Day(2022, 10, 11),
                        gemaakt: Day(2022, 9, 21),
                        soort: .intake,
                        tijd: "9.30",
                        plaats: plek.opvang[0]
                    )
                ),
                1
            )
        }
        for persoon in bevolking.volwassenen(3, sinds: Weert.peildag) {
            schrijf(persoon, Nieuwkomers.vertrokken(Day(2022, 9, 26)), 0)
        }
        schrijf(bevolking.persoon(leeftijd: 25...35), Nieuwkomers.vertrokken(Day(2022, 9, 28)), 0)
    }

    private mutating func schrijf(_ persoon: Demopersoon, _ verhaal: NieuweWet, _ regisseur: Int) {
        schrijf(persoon, begin: verhaal.begin, regisseur) { $0.schrijf(persoon, verhaal) }
    }

    /// The household that COA links at 8.10 on the demonstration day: two parents, two children, and nobody has done
    /// anything yet.
    mutating func nieuwHuishouden() {
        let ouders = bevolking.volwassenen(2, sinds: Weert.peildag)
        let kinderen = [
            bevolking.kind(van: ouders[0], leeftijd: 7...9), bevolking.kind(van: ouders[0], leeftijd: 2...4),
        ]
        let dag = plek.dag
        let gekoppeld = Tijdstip(dag: dag, minuut: 8 * 60 + 10)
        let toegewezen = Tijdstip(dag: dag, minuut: 8 * 60 + 14)
        let teamleider = teamleider
        for persoon in ouders + kinderen {
            schrijf(persoon, begin: dag, 0) { schrijver in
                schrijver.open(persoon, door: .coa, metAdres: false, om: gekoppeld)
                schrijver.recht(
                    .asiel28Vw,
                    sinds: dag.eerder(8),
                    groep: .asielstatushouder,
                    wet: .wi2021,
                    door: .coa,
                    om: gekoppeld
                )
                schrijver.koppel(op: dag, om: gekoppeld)
                schrijver.wijsToe(door: .medewerker(teamleider), om: toegewezen)
            }
        }
    }
}
