// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WHO-11, WHO-12: ontheffing")
struct OntheffingTests {
    @Test("WHO-11: hoogstens drie taalonderdelen")
    func taal() {
        let drie = Ontheffing.Deel([.lezen, .schrijven, .spreken], leerroute: .b1)
        let vier = Ontheffing.Deel([.lezen, .luisteren, .schrijven, .spreken], leerroute: .b1)
        #expect(Ontheffing.gedeeltelijk(drie, op: op("2025-01-01")).waarde == drie)
        #expect(Ontheffing.gedeeltelijk(vier, op: op("2025-01-01")).weigering != nil)
    }

    @Test("WHO-11: KNM kan apart; samen met taal is het een vraag")
    func knm() {
        #expect(Ontheffing.gedeeltelijk(.init([.knm], leerroute: .b1), op: op("2025-01-01")).waarde != nil)
        #expect(Ontheffing.gedeeltelijk(.init([.knm, .lezen], leerroute: .b1), op: op("2025-01-01")).isOordeel)
        #expect(Ontheffing.gedeeltelijk(.init([], leerroute: .b1), op: op("2025-01-01")).weigering != nil)
    }

    @Test("WHO-11: het participatiedeel kan alleen op de Z-route")
    func participatie() {
        let opZ = Ontheffing.Deel([], isParticipatieZ: true, leerroute: .zelfredzaamheid)
        let opB = Ontheffing.Deel([], isParticipatieZ: true, leerroute: .b1)
        #expect(Ontheffing.gedeeltelijk(opZ, op: op("2025-01-01")).waarde == opZ)
        #expect(Ontheffing.gedeeltelijk(opB, op: op("2025-01-01")).weigering != nil)
    }

    @Test(
        "WHO-11: 225 euro, terug bij toekenning of advies voor een aangepast examen",
        arguments: [(false, false, 22_500), (true, false, 0), (false, true, 0)]
    )
    func kosten(toegekend: Bool, aangepast: Bool, centen: Int) {
        let uitkomst = Ontheffing.kosten(
            aanvraag: op("2025-01-01"),
            isToegekend: toegekend,
            isAangepastExamenGeadviseerd: aangepast
        )
        #expect(uitkomst.waarde?.centen == centen)
    }

    @Test("WHO-12: bijzondere omstandigheden zijn altijd een oordeel van een mens")
    func bijzonder() {
        #expect(Ontheffing.bijzondereOmstandigheden(adviesGevraagd: op("2025-01-01")).isOordeel)
    }
}
