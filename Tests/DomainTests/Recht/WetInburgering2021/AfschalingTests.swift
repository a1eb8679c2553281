// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("AFS-01, AFS-02: afschalen naar A2")
struct AfschalingTests {
    static let taal: Set<Examenonderdeel> = [.lezen, .luisteren, .schrijven, .spreken]

    func afschalen(_ feiten: Afschaling.Feiten) -> Uitkomst<Set<Examenonderdeel>> {
        Afschaling.onderdelen(feiten, op: op("2025-06-01"))
    }

    @Test("W26: 599 uur is een uur te weinig")
    func netNiet() throws {
        let weigering = try #require(
            afschalen(.init(leerroute: .b1, nt2: Uren(599), isInspanningVoldoende: true)).weigering
        )
        #expect(weigering.zin.contains("599 uur"))
        #expect(weigering.watNu == "Nog 1 uur te gaan.")
        #expect(weigering.grond.parameters.map(\.getal) == [600])
    }

    @Test("AFS-01: 600 uur is genoeg, uren uit de intake tellen mee, 599 uur en 59 minuten niet")
    func genoeg() {
        #expect(afschalen(.init(leerroute: .b1, nt2: Uren(600), isInspanningVoldoende: true)).waarde == Self.taal)
        #expect(
            afschalen(.init(leerroute: .b1, nt2: Uren(580), intake: Uren(20), isInspanningVoldoende: true)).waarde
                == Self.taal
        )
        #expect(
            afschalen(.init(leerroute: .b1, nt2: Uren(minuten: 35_999), isInspanningVoldoende: true)).weigering != nil
        )
    }

    @Test("W28: op de onderwijsroute eerst naar de B1-route")
    func onderwijs() throws {
        let weigering = try #require(
            afschalen(.init(leerroute: .onderwijs, nt2: Uren(700), isInspanningVoldoende: true)).weigering
        )
        #expect(weigering.zin == "Niveau A2 kan niet op de onderwijsroute.")
        #expect(weigering.watNu?.contains("B1-route") == true)
    }

    @Test("AFS-01: op de Z-route valt er niets af te schalen")
    func zroute() {
        #expect(
            afschalen(.init(leerroute: .zelfredzaamheid, nt2: Uren(900), isInspanningVoldoende: true)).weigering != nil
        )
    }

    @Test("AFS-01: of de inspanning genoeg was, beslist het college")
    func inspanning() {
        #expect(afschalen(.init(leerroute: .b1, nt2: Uren(600), isInspanningVoldoende: nil)).isOordeel)
        #expect(afschalen(.init(leerroute: .b1, nt2: Uren(600), isInspanningVoldoende: false)).weigering != nil)
        #expect(afschalen(.init(leerroute: .b1, nt2: Uren(599), isInspanningVoldoende: nil)).weigering != nil)
    }

    @Test("AFS-02: voor een deel kan, KNM heeft geen niveau")
    func deel() {
        let deel = Afschaling.Feiten(
            leerroute: .b1,
            nt2: Uren(650),
            isInspanningVoldoende: true,
            onderdelen: [.schrijven]
        )
        #expect(afschalen(deel).waarde == [.schrijven])
        for onderdelen in [Set<Examenonderdeel>(), [.knm], [.lezen, .knm]] {
            let fout = Afschaling.Feiten(
                leerroute: .b1,
                nt2: Uren(650),
                isInspanningVoldoende: true,
                onderdelen: onderdelen
            )
            #expect(afschalen(fout).weigering != nil)
        }
    }
}
