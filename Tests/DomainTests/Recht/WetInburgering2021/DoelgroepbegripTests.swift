// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WHO-17: vijf begrippen, één woord")
struct DoelgroepbegripTests {
    struct Geval: CustomTestStringConvertible, Sendable {
        let wat: String
        let feiten: Statusfeiten
        var dag = "2025-09-01"
        let geldt: Set<Doelgroepbegrip>
        var testDescription: String { wat }
    }

    @Test(
        "law 1.4: wie valt onder welk begrip",
        arguments: [
            Geval(
                wat: "asielvergunning, gekoppeld, plichtig",
                feiten: Statusfeiten(
                    verblijfsrecht: .asiel28Vw,
                    eersteAsielvergunning: op("2024-01-01"),
                    isOfWasPlichtig: true,
                    isGekoppeld: true
                ),
                geldt: [.asielstatushouderWi, .asielvergunning28Vw, .sowis, .taakstelling, .cbs]
            ),
            Geval(
                wat: "nareiziger met een reguliere vergunning, nog zonder woning",
                feiten: Statusfeiten(
                    verblijfsrecht: .regulierGezinAsiel,
                    eersteAsielvergunning: op("2024-01-01"),
                    isOfWasPlichtig: true,
                    isGekoppeld: true
                ),
                geldt: [.asielstatushouderWi, .taakstelling, .cbs]
            ),
            Geval(
                wat: "nareiziger die in de woning van het gezin komt",
                feiten: Statusfeiten(
                    verblijfsrecht: .regulierGezinAsiel,
                    isOfWasPlichtig: true,
                    isGekoppeld: true,
                    hasEigenWoning: true
                ),
                geldt: [.asielstatushouderWi]
            ),
            Geval(
                wat: "asiel voor onbepaalde tijd, in de SOWIS-ronde van 2025",
                feiten: Statusfeiten(
                    verblijfsrecht: .asielOnbepaald,
                    eersteAsielvergunning: op("2019-01-01"),
                    isOfWasPlichtig: true
                ),
                geldt: [.sowis, .cbs]
            ),
            Geval(
                wat: "asiel voor onbepaalde tijd, in de SOWIS-ronde van 2024",
                feiten: Statusfeiten(
                    verblijfsrecht: .asielOnbepaald,
                    eersteAsielvergunning: op("2019-01-01"),
                    isOfWasPlichtig: true
                ),
                dag: "2024-09-15",
                geldt: [.cbs]
            ),
            Geval(
                wat: "genaturaliseerd, asiel sinds 2014",
                feiten: Statusfeiten(
                    verblijfsrecht: .euBurger,
                    eersteAsielvergunning: op("2014-01-01"),
                    isOfWasPlichtig: true
                ),
                geldt: [.cbs]
            ),
            Geval(
                wat: "asiel van vóór 2014",
                feiten: Statusfeiten(
                    verblijfsrecht: .asielOnbepaald,
                    eersteAsielvergunning: op("2013-12-31"),
                    isOfWasPlichtig: true
                ),
                geldt: [.sowis]
            ),
            Geval(
                wat: "ander doel, met behoud van asielrechten",
                feiten: Statusfeiten(verblijfsrecht: .regulier, asielrechten: .behouden, isOfWasPlichtig: true),
                geldt: [.asielstatushouderWi]
            ),
            Geval(
                wat: "asielvergunning, op verzoek rechten van gezinsmigrant",
                feiten: Statusfeiten(verblijfsrecht: .asiel28Vw, asielrechten: .gezinToegekend, isOfWasPlichtig: true),
                geldt: [.asielvergunning28Vw, .sowis]
            ),
            Geval(
                wat: "asielvergunning, nooit plichtig geweest",
                feiten: Statusfeiten(verblijfsrecht: .asiel28Vw),
                geldt: [.asielstatushouderWi, .asielvergunning28Vw]
            ),
            Geval(
                wat: "gezinsmigrant",
                feiten: Statusfeiten(verblijfsrecht: .regulier, isOfWasPlichtig: true),
                geldt: []
            ),
        ]
    )
    func geldt(_ geval: Geval) {
        let gevonden = Set(Doelgroepbegrip.allCases.filter { $0.geldt(geval.feiten, op: op(geval.dag)) })
        #expect(gevonden == geval.geldt)
    }

    @Test("Wi 13: de groep is een verloop; elke norm telt met de groep van de dag")
    func verloop() {
        let verloop = Groepsverloop([
            .init(vanaf: op("2025-02-01"), groep: .gezinshereniger),
            .init(vanaf: op("2024-01-01"), groep: .asielstatushouder),
            .init(vanaf: op("2026-02-01"), groep: .gezinshereniger, asielrechten: .behouden),
            .init(vanaf: op("2027-02-01"), groep: .asielstatushouder, asielrechten: .gezinBehouden),
        ])
        #expect(verloop.groep(op: op("2023-12-31")) == nil)
        #expect(verloop.groep(op: op("2024-01-01")) == .asielstatushouder)
        #expect(verloop.groep(op: op("2025-01-31")) == .asielstatushouder)
        #expect(verloop.groep(op: op("2025-02-01")) == .gezinsmigrant)
        #expect(verloop.groep(op: op("2026-02-01")) == .asielstatushouder)
        #expect(verloop.groep(op: op("2027-02-01")) == .gezinsmigrant)
    }

    @Test("Wi 13: gezin van een asielstatushouder is zelf asielstatushouder")
    func groepen() {
        let asiel = DuoGroep.allCases.filter { $0.groep == .asielstatushouder }
        #expect(asiel == [.asielstatushouder, .gezinsherenigerAsiel, .gezinsvormerAsiel])
        #expect(DuoGroep.geestelijkBedienaar.groep == .overigeMigrant)
    }
}
