// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("INT-04: niet verschenen bij de brede intake")
struct IntakeVerzuimTests {
    func stap(_ oproepen: [(String, IntakeVerzuim.Afloop)], besluit: String? = nil) -> Uitkomst<IntakeVerzuim.Stap> {
        IntakeVerzuim.volgendeStap(oproepen.map { .init(op($0.0), $0.1) }, besluit: besluit.map(op))
    }

    @Test("INT-04: de ladder: oproep, waarschuwing, boete met nieuwe termijn, boete en afronden")
    func ladder() {
        #expect(stap([]).waarde == .oproepen(1))
        let een = ("2024-03-04", IntakeVerzuim.Afloop.gemistVerwijtbaar)
        let twee = ("2024-03-15", IntakeVerzuim.Afloop.gemistVerwijtbaar)
        let drie = ("2024-05-10", IntakeVerzuim.Afloop.gemistVerwijtbaar)
        #expect(stap([een]).waarde == .waarschuwEnRoepOp(2))
        #expect(stap([een, twee]).waarde == .boeteEnRoepOp(3, uiterlijk: LaatsteDag(op("2024-05-15"))))
        #expect(stap([een, twee, drie]).waarde == .boeteEnRondAf)
        #expect(stap([een, twee]).grond.regels.contains("FINE-02"))
        #expect(!stap([een]).grond.regels.contains("FINE-02"))
    }

    @Test(
        "INT-04, DATE-05: de nieuwe termijn is hoogstens twee maanden na het besluit",
        arguments: [
            ("2024-04-15", "2024-06-17"), ("2024-12-31", "2025-02-28"), ("2024-03-01", "2024-05-01"),
            ("2024-03-05", "2024-05-06"),
        ]
    )
    func nieuweTermijn(besluit: String, laatste: String) {
        let uitkomst = stap([("2024-02-01", .gemistVerwijtbaar), ("2024-02-20", .gemistVerwijtbaar)], besluit: besluit)
        #expect(uitkomst.waarde == .boeteEnRoepOp(3, uiterlijk: LaatsteDag(op(laatste))))
    }

    @Test("INT-04: met een goede reden gemist telt niet mee; zonder oordeel volgt een vraag")
    func reden() {
        #expect(stap([("2024-03-04", .gemistMetReden)]).waarde == .oproepen(1))
        #expect(stap([("2024-03-04", .gemistVerwijtbaar), ("2024-03-18", .gemistMetReden)]).waarde == .oproepen(2))
        #expect(
            stap([("2024-03-04", .gemistMetReden), ("2024-03-18", .gemistVerwijtbaar)]).waarde == .waarschuwEnRoepOp(2)
        )
        #expect(stap([("2024-03-04", .gemistOnbeoordeeld)]).isOordeel)
    }

    @Test("INT-04: een oproep die nog komt wacht; wie verschijnt gaat door")
    func open() {
        #expect(stap([("2024-03-04", .open)]).isWacht)
        #expect(stap([("2024-03-04", .gemistVerwijtbaar), ("2024-03-18", .verschenen)]).waarde == .gaDoor)
    }
}
