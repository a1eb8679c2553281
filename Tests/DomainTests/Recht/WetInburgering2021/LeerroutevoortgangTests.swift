// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("ROUTE-B1, ROUTE-O, ROUTE-Z: wat er nog open is")
struct LeerroutevoortgangTests {
    static let alles: [Examenonderdeel: Niveau] = [
        .lezen: .b1, .luisteren: .b1, .schrijven: .b2, .spreken: .b1, .knm: .a2,
    ]

    func open(_ voortgang: Leerroutevoortgang) -> [Leerrouteonderdeel]? {
        voortgang.open(groep: .asielstatushouder, op: Domain.Day(number: 20_000)).waarde
    }

    @Test("ROUTE-B1, P-11: vier van de vijf gehaald: nog spreken")
    func nogSpreken() {
        var behaald = Self.alles
        behaald[.spreken] = nil
        let voortgang = Leerroutevoortgang(leerroute: .b1, behaald: behaald, isPvtAfgerond: true, isMapAfgerond: true)
        #expect(open(voortgang) == [.examen(.spreken)])
        #expect(open(voortgang)?.map(\.woorden) == ["spreken"])
    }

    @Test("ROUTE-B1: A2 telt alleen voor een afgeschaald onderdeel")
    func afgeschaald() {
        var behaald = Self.alles
        behaald[.schrijven] = .a2
        var voortgang = Leerroutevoortgang(leerroute: .b1, behaald: behaald, isPvtAfgerond: true, isMapAfgerond: true)
        #expect(open(voortgang) == [.examen(.schrijven)])
        voortgang.afgeschaald = [.lezen]
        #expect(open(voortgang) == [.examen(.schrijven)])
        voortgang.afgeschaald = [.schrijven]
        #expect(open(voortgang) == [])
    }

    @Test("ROUTE-B1, WHO-11: onderdelen met ontheffing hoeven niet; KNM, PVT en MAP wel")
    func ontheven() {
        let voortgang = Leerroutevoortgang(leerroute: .b1, ontheven: [.lezen, .luisteren, .schrijven, .spreken])
        #expect(open(voortgang) == [.examen(.knm), .pvt, .map])
    }

    @Test("WHO-10: een vrijstelling op B1 telt altijd, op A2 alleen na afschalen")
    func vrijgesteld() {
        var behaald = Self.alles
        behaald[.lezen] = nil
        var voortgang = Leerroutevoortgang(leerroute: .b1, behaald: behaald, isPvtAfgerond: true, isMapAfgerond: true)
        voortgang.vrijgesteld = [.lezen: .b1]
        #expect(open(voortgang) == [])
        voortgang.vrijgesteld = [.lezen: .a2]
        #expect(open(voortgang) == [.examen(.lezen)])
        voortgang.afgeschaald = [.lezen]
        #expect(open(voortgang) == [])
    }

    @Test("W33, ROUTE-O: op de onderwijsroute is er geen MAP; B1 en KNM kan in plaats van het traject")
    func onderwijs() {
        #expect(open(.init(leerroute: .onderwijs, isPvtAfgerond: true, isTaalschakeltrajectAfgerond: true)) == [])
        #expect(open(.init(leerroute: .onderwijs, behaald: Self.alles, isPvtAfgerond: true)) == [])
        #expect(open(.init(leerroute: .onderwijs)) == [.taalschakeltraject, .pvt])
        var a2 = Self.alles
        a2[.lezen] = .a2
        let voortgang = Leerroutevoortgang(
            leerroute: .onderwijs,
            behaald: a2,
            afgeschaald: [.lezen],
            isPvtAfgerond: true
        )
        #expect(open(voortgang) == [.taalschakeltraject])
    }

    @Test("ROUTE-Z: uren, eindgesprek, PVT en MAP")
    func zroute() {
        let leeg = Leerroutevoortgang(leerroute: .zelfredzaamheid)
        #expect(open(leeg) == [.cursusuren(Uren(800)), .participatieuren(Uren(800)), .eindgesprek, .pvt, .map])
        #expect(leeg.open(groep: .gezinsmigrant, op: op("2025-01-01")).grond.regels.first == "ROUTE-Z")
    }
}
