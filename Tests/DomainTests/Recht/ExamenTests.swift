// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("EXAM-02, EXAM-03, EXAM-04: kosten en uitslag van het examen")
struct ExamenTests {
    static func poging(_ onderdeel: Examenonderdeel, _ niveau: Niveau?, _ dag: String) -> Examenpogingen.Poging {
        Examenpogingen.Poging(onderdeel, niveau: niveau, dag: Proef.dag(dag))
    }

    struct Geval: CustomTestStringConvertible, Sendable {
        let id: String
        let groep: Inburgeraarsgroep
        let pip: Niveau
        let pogingen: [Examenpogingen.Poging]
        let euro: [Int]
        var testDescription: String { id }
    }

    @Test(
        "W87, EXAM-02, EXAM-03: kosten per poging",
        arguments: [
            Geval(
                id: "W87: drie keer lezen op B1",
                groep: .asielstatushouder,
                pip: .b1,
                pogingen: [
                    poging(.lezen, .b1, "2025-01-10"), poging(.lezen, .b1, "2025-03-10"),
                    poging(.lezen, .b1, "2025-05-10"),
                ],
                euro: [0, 0, 50]
            ),
            Geval(
                id: "niveau onder het PIP is niet gratis en kost geen gratis poging",
                groep: .asielstatushouder,
                pip: .b1,
                pogingen: [
                    poging(.lezen, .a2, "2025-01-10"), poging(.lezen, .b2, "2025-03-10"),
                    poging(.lezen, .b1, "2025-05-10"), poging(.lezen, .b1, "2025-06-10"),
                ],
                euro: [50, 0, 0, 50]
            ),
            Geval(
                id: "elk onderdeel heeft eigen gratis pogingen, ook KNM",
                groep: .asielstatushouder,
                pip: .a2,
                pogingen: [
                    poging(.knm, nil, "2025-01-10"), poging(.knm, nil, "2025-02-10"), poging(.knm, nil, "2025-03-10"),
                    poging(.spreken, .a2, "2025-03-11"),
                ],
                euro: [0, 0, 50, 0]
            ),
            Geval(
                id: "de volgorde van de dagen telt, niet die van de lijst",
                groep: .asielstatushouder,
                pip: .b1,
                pogingen: [
                    poging(.lezen, .b1, "2025-05-10"), poging(.lezen, .b1, "2025-01-10"),
                    poging(.lezen, .b1, "2025-03-10"),
                ],
                euro: [50, 0, 0]
            ),
            Geval(
                id: "een gezinsmigrant betaalt elke poging",
                groep: .gezinsmigrant,
                pip: .b1,
                pogingen: [poging(.lezen, .b1, "2025-01-10"), poging(.knm, nil, "2025-03-10")],
                euro: [50, 50]
            ),
        ]
    )
    func kosten(_ geval: Geval) throws {
        let uitkomst = Examenpogingen.kosten(
            geval.pogingen,
            groep: geval.groep,
            pipNiveau: geval.pip,
            op: Proef.dag("2025-12-31")
        )
        let kosten = try #require(uitkomst.waarde)
        #expect(kosten.perPoging == geval.euro.map { Bedrag(euro: $0) })
        #expect(kosten.totaal == Bedrag(euro: geval.euro.reduce(0, +)))
        #expect(Regelboek.zekerheid(uitkomst.grond) == .midden)
    }

    @Test("EXAM-03: wie nog niets probeerde heeft per onderdeel twee gratis pogingen, een overige migrant geen")
    func tegoed() {
        let dag = Proef.dag("2025-12-31")
        let asiel = Examenpogingen.kosten([], groep: .asielstatushouder, pipNiveau: .b1, op: dag).waarde
        #expect(asiel?.gratisOver.count == 5)
        #expect(asiel?.gratisOver.values.allSatisfy { $0 == 2 } == true)
        let overig = Examenpogingen.kosten([], groep: .overigeMigrant, pipNiveau: .b1, op: dag).waarde
        #expect(overig?.gratisOver.isEmpty == true)
    }

    @Test(
        "EXAM-04: uitslag binnen acht weken, in de zomer van 2026 zestien voor A2 schrijven en spreken",
        arguments: [
            ("2025-03-03", Examenonderdeel.lezen, Niveau?.some(.b1), "2025-04-28"),
            ("2026-03-02", .knm, nil, "2026-04-28"),
            ("2026-05-31", .schrijven, .a2, "2026-07-27"),
            ("2026-06-01", .schrijven, .a2, "2026-09-21"),
            ("2026-08-31", .spreken, .a2, "2026-12-21"),
            ("2026-06-01", .schrijven, .b1, "2026-07-27"),
            ("2026-06-01", .luisteren, .a2, "2026-07-27"),
            ("2026-09-01", .spreken, .a2, "2026-10-27"),
        ]
    )
    func uitslag(_ examen: String, _ onderdeel: Examenonderdeel, _ niveau: Niveau?, _ uiterlijk: String) {
        let uitkomst = Examenuitslag.uiterlijk(examen: Proef.dag(examen), onderdeel: onderdeel, niveau: niveau)
        #expect(uitkomst.waarde == LaatsteDag(Proef.dag(uiterlijk)))
    }

    @Test("EXAM-04: wie door de vertraging wordt geraakt krijgt zes maanden, anderen niet")
    func vertraging() {
        let zomer = Proef.dag("2026-06-15")
        let wel = Examenuitslag.verlengdEinde(Proef.termijn.einde, examen: zomer, onderdeel: .spreken, niveau: .a2)
        #expect(wel.waarde == ExclusiefEinde(Proef.dag("2027-09-16")))
        #expect(Regelboek.zekerheid(wel.grond) == .laag)
        let niet = Examenuitslag.verlengdEinde(Proef.termijn.einde, examen: zomer, onderdeel: .lezen, niveau: .a2)
        #expect(Proef.isGeweigerd(niet))
    }
}
