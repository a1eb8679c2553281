// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("PIP-04: wachten op informatie van een derde")
struct PipUitstelTests {
    func uitstel(
        kennisgeving: String = "2024-02-19",
        gevraagd: String?,
        ontvangen: String?,
        reden: String? = "medisch advies"
    ) -> Uitkomst<PipUitstel> {
        PipTermijn.metUitstel(
            .init(
                kennisgeving: op(kennisgeving),
                inschrijving: op("2023-12-01"),
                isAsielvergunning: true,
                informatieGevraagd: gevraagd.map(op),
                informatieOntvangen: ontvangen.map(op)
            ),
            reden: reden
        )
    }

    @Test("W10: gevraagd 10 april, ontvangen 6 mei 2024: 29 april wordt 21 mei")
    func medischAdvies() throws {
        let uitkomst = uitstel(gevraagd: "2024-04-10", ontvangen: "2024-05-06")
        let uitstel = try #require(uitkomst.waarde)
        #expect(uitstel.basis.dag == op("2024-04-29"))
        #expect(uitstel.uiterlijk.dag == op("2024-05-21"))
        #expect(uitstel.isUitgesteld)
        #expect(uitkomst.grond.regels.first == "PIP-04")
        #expect(uitkomst.grond.parameters.map(\.sleutel) == ["pip_termijn", "pip_verlenging_derden"])
    }

    @Test(
        "PIP-04: twee weken na ontvangst, maar nooit eerder dan de gewone laatste dag",
        arguments: [
            ("2024-04-10", "2024-04-12", "2024-04-29"), ("2024-04-10", "2024-04-15", "2024-04-29"),
            ("2024-04-10", "2024-04-16", "2024-04-30"), ("2024-04-29", "2024-05-13", "2024-05-27"),
            ("2024-04-10", "2024-04-26", "2024-05-10"), ("2024-04-10", "2024-04-25", "2024-05-10"),
        ]
    )
    func grens(gevraagd: String, ontvangen: String, laatste: String) {
        #expect(uitstel(gevraagd: gevraagd, ontvangen: ontvangen).waarde?.uiterlijk.dag == op(laatste))
    }

    @Test("PIP-04: zonder reden, te laat gevraagd of eerder ontvangen dan gevraagd geeft geen uitstel")
    func geen() {
        let gevallen = [
            uitstel(gevraagd: "2024-04-10", ontvangen: "2024-05-06", reden: nil),
            uitstel(gevraagd: "2024-04-30", ontvangen: "2024-05-06"),
            uitstel(gevraagd: "2024-04-10", ontvangen: "2024-04-09"),
            uitstel(gevraagd: nil, ontvangen: "2024-05-06"),
        ]
        for geval in gevallen {
            #expect(geval.waarde?.uiterlijk.dag == op("2024-04-29"))
            #expect(geval.waarde?.isUitgesteld == false)
        }
    }

    @Test("PIP-04: zolang de informatie er niet is, wacht de termijn")
    func wacht() {
        #expect(uitstel(gevraagd: "2024-04-10", ontvangen: nil).isWacht)
    }

    @Test("W09: beide lezingen naast elkaar, de latere geldt")
    func lezingen() throws {
        let feiten = PipTermijn.Feiten(
            kennisgeving: op("2025-03-10"),
            inschrijving: op("2025-04-14"),
            isAsielvergunning: true
        )
        let lezingen = try #require(PipTermijn.lezingen(feiten))
        #expect(lezingen.vroegste.dag == op("2025-05-19"))
        #expect(lezingen.laatste.dag == op("2025-06-23"))
    }

    @Test("PIP-03: vestiging ná de eerste tien weken, of geen asielvergunning, heeft één lezing")
    func eenLezing() {
        let later = PipTermijn.Feiten(
            kennisgeving: op("2025-01-20"),
            inschrijving: op("2025-06-02"),
            isAsielvergunning: true
        )
        let gezin = PipTermijn.Feiten(
            kennisgeving: op("2025-03-10"),
            inschrijving: op("2025-04-14"),
            isAsielvergunning: false
        )
        #expect(PipTermijn.lezingen(later) == nil)
        #expect(PipTermijn.lezingen(gezin) == nil)
        #expect(PipTermijn.uiterlijk(gezin).waarde?.dag == op("2025-05-19"))
    }
}
