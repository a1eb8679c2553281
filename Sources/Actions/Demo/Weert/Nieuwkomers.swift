// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The people under the new act whose story is told one by one.
enum Nieuwkomers {
    /// Rosa: a PIP that is late, ontzorgen that must be handed over, a talk this week, and a second intake talk at 14.00.
    static let rosa = [
        NieuweWet(
            koppeling: Day(2022, 5, 9),
            vestiging: Day(2022, 7, 20),
            kennisgeving: Day(2022, 7, 4),
            intakes: [Day(2022, 5, 31), Day(2022, 6, 21), Day(2022, 8, 18)],
            toets: Day(2022, 9, 1),
            bijstand: Day(2022, 7, 20)
        ),
        NieuweWet(
            koppeling: Day(2022, 2, 21),
            vestiging: Day(2022, 5, 9),
            kennisgeving: Day(2022, 4, 20),
            intakes: [Day(2022, 3, 15), Day(2022, 4, 5)],
            toets: Day(2022, 4, 21),
            pip: Day(2022, 7, 11),
            route: .zelfredzaamheid,
            alfabetisering: .andersAlfabeet,
            lessen: Day(2022, 9, 5),
            laatsteGesprek: Day(2022, 9, 19),
            bijstand: Day(2022, 5, 9)
        ),
        huis(
            koppeling: Day(2022, 1, 10),
            vestiging: Day(2022, 2, 7),
            pip: Day(2022, 4, 6),
            lessen: Day(2022, 5, 16),
            laatsteGesprek: Day(2022, 7, 7),
            pvt: true
        ),
        NieuweWet(
            koppeling: Day(2022, 8, 30),
            intakes: [Day(2022, 9, 13)],
            isIntakeCompleet: false,
            afspraak: Demoafspraak(
                op: Day(2022, 10, 4),
                gemaakt: Day(2022, 9, 20),
                soort: .intake,
                tijd: "14.00",
                plaats: "AZC",
                tolk: .arabisch
            )
        ),
    ]

    static let bram = [
        // Came as family; the PIP is being prepared.
        NieuweWet(
            vestiging: Day(2022, 8, 15),
            kennisgeving: Day(2022, 9, 1),
            intakes: [Day(2022, 9, 22)],
            isIntakeCompleet: false
        ),
        huis(
            koppeling: Day(2022, 1, 17),
            vestiging: Day(2022, 3, 21),
            pip: Day(2022, 5, 23),
            lessen: Day(2022, 6, 20),
            laatsteGesprek: Day(2022, 8, 24),
            pvt: true
        ),
        huis(
            koppeling: Day(2022, 2, 1),
            vestiging: Day(2022, 4, 4),
            pip: Day(2022, 6, 7),
            route: .onderwijs,
            lessen: Day(2022, 9, 5),
            laatsteGesprek: Day(2022, 9, 8),
            pvt: true
        ),
        huis(
            koppeling: Day(2022, 2, 14),
            vestiging: Day(2022, 4, 19),
            pip: Day(2022, 6, 20),
            route: .zelfredzaamheid,
            lessen: Day(2022, 8, 29),
            laatsteGesprek: Day(2022, 9, 21)
        ),
        huis(koppeling: Day(2022, 6, 20), vestiging: Day(2022, 9, 1)),
        huis(koppeling: Day(2022, 6, 7), vestiging: Day(2022, 8, 15)),
    ]

    static let ilse = [
        NieuweWet(
            koppeling: Day(2022, 9, 5),
            intakes: [Day(2022, 9, 27)],
            isIntakeCompleet: false,
            afspraak: Demoafspraak(
                op: Day(2022, 10, 18),
                gemaakt: Day(2022, 9, 28),
                soort: .intake,
                tijd: "13.00",
                plaats: "AZC"
            )
        ),
        // Came as family, and buys the course with a loan.
        NieuweWet(
            vestiging: Day(2022, 2, 14),
            kennisgeving: Day(2022, 3, 1),
            intakes: [Day(2022, 3, 10), Day(2022, 3, 24)],
            toets: Day(2022, 4, 5),
            pip: Day(2022, 4, 21),
            lessen: Day(2022, 6, 1),
            laatsteGesprek: Day(2022, 7, 25),
            pvt: Day(2022, 9, 6)
        ),
        huis(
            koppeling: Day(2022, 1, 10),
            vestiging: Day(2022, 2, 28),
            pip: Day(2022, 5, 2),
            route: .onderwijs,
            lessen: Day(2022, 9, 5),
            laatsteGesprek: Day(2022, 8, 3),
            pvt: true
        ),
        huis(
            koppeling: Day(2022, 1, 5),
            vestiging: Day(2022, 3, 14),
            pip: Day(2022, 5, 16),
            lessen: Day(2022, 6, 13),
            laatsteGesprek: Day(2022, 8, 17),
            pvt: true
        ),
        huis(
            koppeling: Day(2022, 1, 31),
            vestiging: Day(2022, 4, 11),
            pip: Day(2022, 6, 13),
            route: .zelfredzaamheid,
            lessen: Day(2022, 8, 22),
            laatsteGesprek: Day(2022, 9, 14)
        ),
        huis(koppeling: Day(2022, 3, 7), vestiging: Day(2022, 5, 23), pip: Day(2022, 7, 25)),
        huis(
            koppeling: Day(2022, 4, 4),
            vestiging: Day(2022, 6, 20),
            pip: Day(2022, 8, 22),
            lessen: Day(2022, 9, 19)
        ),
        huis(koppeling: Day(2022, 6, 27), vestiging: Day(2022, 9, 5)),
        huis(koppeling: Day(2022, 6, 13), vestiging: Day(2022, 8, 22)),
    ]

    /// Somebody who moved to another gemeente in the middle of the plan.
    static func vertrokken(_ dag: Day) -> NieuweWet {
        var verhaal = huis(
            koppeling: Day(2022, 1, 3),
            vestiging: Day(2022, 3, 7),
            pip: Day(2022, 5, 9),
            lessen: Day(2022, 6, 7),
            laatsteGesprek: Day(2022, 8, 10)
        )
        verhaal.sluiting = (dag, .verhuisd)
        return verhaal
    }

    /// The ordinary course: talks in the reception, a home, bijstand, the handover in time.
    private static func huis(
        koppeling: Day,
        vestiging: Day,
        pip: Day? = nil,
        route: Leerroute = .b1,
        lessen: Day? = nil,
        laatsteGesprek: Day? = nil,
        pvt: Bool = false
    ) -> NieuweWet {
        let overdracht = vestiging.later(maanden: 5).eerder(4).werkdag
        return NieuweWet(
            koppeling: koppeling,
            vestiging: vestiging,
            kennisgeving: vestiging.eerder(10),
            intakes: [koppeling.later(9).werkdag, koppeling.later(23).werkdag],
            toets: koppeling.later(28).werkdag,
            pip: pip,
            route: route,
            lessen: lessen,
            laatsteGesprek: laatsteGesprek,
            pvt: pvt ? Day(2022, 9, 6) : nil,
            map: lessen.map { ($0.later(40), 3) },
            bijstand: vestiging,
            overdracht: overdracht < Weert.peildag.eerder(5) ? overdracht : nil
        )
    }
}
