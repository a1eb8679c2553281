// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("SWITCH-01 tot SWITCH-04: leerroute wijzigen")
struct LeerrouteWijzigingTests {
    func ruimte(
        _ van: Leerroute,
        _ naar: Leerroute,
        besluit: String,
        motivering: String? = nil,
        naOpleiding: Bool = false
    ) -> Uitkomst<LeerrouteWijziging.Ruimte> {
        LeerrouteWijziging.ruimte(
            .init(
                van: van,
                naar: naar,
                termijnBegin: op("2024-03-16"),
                besluit: op(besluit),
                naNietVrijstellendeOpleiding: naOpleiding,
                motivering: motivering
            )
        )
    }

    @Test("W22: besluit op 15 september 2025 mag nog")
    func laatsteDag() {
        let uitkomst = ruimte(.b1, .zelfredzaamheid, besluit: "2025-09-15")
        #expect(uitkomst.waarde == .binnenTermijn(tot: LaatsteDag(op("2025-09-15"))))
        #expect(uitkomst.grond.regels.first == "SWITCH-01")
        #expect(uitkomst.grond.parameters.map(\.sleutel) == ["leerroute_wijzigen"])
    }

    @Test("W23: op 16 september 2025 geweigerd, behalve in een bijzonder individueel geval met motivering")
    func eenDagTeLaat() throws {
        let weigering = try #require(ruimte(.b1, .zelfredzaamheid, besluit: "2025-09-16").weigering)
        #expect(weigering.zin.contains("15 september 2025"))
        #expect(weigering.watNu?.contains("bijzonder individueel geval") == true)
        #expect(ruimte(.b1, .zelfredzaamheid, besluit: "2025-09-16", motivering: " ").weigering != nil)
        let toch = ruimte(.b1, .zelfredzaamheid, besluit: "2025-09-16", motivering: "Ernstige ziekte")
        #expect(toch.waarde == .bijzonderGeval)
        #expect(toch.grond.regels.first == "SWITCH-03")
    }

    @Test("W24: van de onderwijsroute naar de B1-route kan altijd, en behaalde onderdelen gaan mee")
    func onderwijsNaarB1() {
        #expect(ruimte(.onderwijs, .b1, besluit: "2026-11-02").waarde == .altijd)
        #expect(LeerrouteWijziging.neemtExamensMee(van: .onderwijs, naar: .b1))
        #expect(!LeerrouteWijziging.neemtExamensMee(van: .b1, naar: .zelfredzaamheid))
        #expect(LeerrouteWijziging.neemtCursusurenMee(naar: .zelfredzaamheid))
        #expect(!LeerrouteWijziging.neemtCursusurenMee(naar: .b1))
    }

    @Test(
        "SWITCH-01: elke andere wijziging heeft de grens van anderhalf jaar",
        arguments: [
            (Leerroute.b1, Leerroute.onderwijs), (.b1, .zelfredzaamheid), (.zelfredzaamheid, .b1),
            (.zelfredzaamheid, .onderwijs), (.onderwijs, .zelfredzaamheid),
        ]
    )
    func grens(van: Leerroute, naar: Leerroute) {
        #expect(ruimte(van, naar, besluit: "2025-09-15").waarde != nil)
        #expect(ruimte(van, naar, besluit: "2025-09-16").weigering != nil)
    }

    @Test("SWITCH-02: na een niet-vrijstellende opleiding kan het later")
    func naOpleiding() {
        #expect(ruimte(.b1, .zelfredzaamheid, besluit: "2026-11-02", naOpleiding: true).waarde == .naOpleiding)
    }

    @Test("SWITCH-01: dezelfde leerroute is geen wijziging, en zonder termijn wacht het")
    func geenWijziging() {
        #expect(ruimte(.b1, .b1, besluit: "2025-01-01").weigering != nil)
        let zonder = LeerrouteWijziging.Feiten(van: .b1, naar: .onderwijs, termijnBegin: nil, besluit: op("2025-01-01"))
        #expect(LeerrouteWijziging.ruimte(zonder).isWacht)
    }
}
