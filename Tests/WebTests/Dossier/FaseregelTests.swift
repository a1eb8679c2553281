// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Web

struct FaseregelTests {
    private func feit(
        _ nummer: UInt64,
        _ soort: Feitsoort,
        _ datum: String,
        _ velden: [String: String] = [:]
    ) throws -> Feit {
        let (dag, inhoud) = try Feitlezer.read(soort, datum: datum, velden: velden, vandaag: .distantFuture)
        return Feit(
            id: FeitID(hoog: 1, laag: nummer),
            soort: soort,
            datum: dag,
            inhoud: inhoud,
            vastgelegd: Tijdstip(dag: dag),
            door: Feit.Auteur(id: nil, naam: "R. van Dael")
        )
    }

    @Test("P-06: onder de Wi2013 zegt de regel waarom er geen intake en geen PIP is")
    func oudeWet() throws {
        let beeld = Beeld([
            try feit(1, .regime, "2016-05-01", ["wet": "WI2013"]), try feit(2, .kennisgeving, "2016-05-01"),
        ])
        let html = Faseregel(beeld: beeld).html.text
        #expect(html.contains("hoort niet bij de Wi2013") && html.contains("geen PIP onder de Wi2013"))
        #expect(!html.contains("n.v.t."))
    }

    @Test("P-06: een fase zonder bewijs is niet doorgestreept, maar niet vastgelegd")
    func zonderBewijs() throws {
        let beeld = Beeld([
            try feit(1, .regime, "2022-05-01", ["wet": "WI2021"]), try feit(2, .pip, "2022-08-01", ["leerroute": "B"]),
        ])
        let html = Faseregel(beeld: beeld).html.text
        #expect(html.contains("phase--unproven") && html.contains("niet vastgelegd"))
    }

    @Test("P-06: wie gekoppeld is en al in gesprek, is nog op het AZC tot de vestiging")
    func nogOpHetAZC() throws {
        let feiten = [
            try feit(1, .koppeling, "2022-08-30"), try feit(2, .intakegesprek, "2022-09-13", ["compleet": "nee"]),
        ]
        #expect(Faseregel(beeld: Beeld(feiten)).html.text.contains("nog op het AZC"))
        let gevestigd = Beeld(feiten + [try feit(3, .vestiging, "2022-10-01")])
        #expect(!Faseregel(beeld: gevestigd).html.text.contains("nog op het AZC"))
    }
}
