// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Web

struct RegelpaginaTests {
    @Test func `all rules stand on the page with what is not certain`() {
        let html = Regelspagina().html.text
        for regel in Regelboek.alle { #expect(html.contains(#"href="/regels/\#(regel.id.naam)""#)) }
        #expect(html.contains("nog te bevestigen") && html.utf8.count < 90_000)
    }

    @Test func `every family has a name and every rule one family`() {
        #expect(Regelfamilie.alle.allSatisfy { Regelfamilie.namen[$0.code] != nil })
        #expect(Regelfamilie.alle.flatMap(\.regels).count == Regelboek.alle.count)
    }

    @Test func `a rule is found by word, article and parameter`() {
        for q in ["tien weken", "PIP-02", "Bi 5.3", "pip_termijn"] {
            #expect(Regelspagina(q: q).html.text.contains(#"href="/regels/PIP-02""#), "\(q)")
        }
        #expect(Regelspagina(q: "xyzzy").html.text.contains("Geen regel gevonden"))
    }

    @Test(arguments: Regelboek.alle)
    func `each rule has a page with its text and source`(_ regel: Regel) {
        let html = Regelpagina(regel).html.text
        #expect(html.contains("<h1>\(HTML("\(regel.id.naam) \(regel.titel)").text)</h1>"))
        for sleutel in regel.parameters { #expect(html.contains(sleutel.naam), "\(sleutel)") }
    }

    @Test func `the page of a rule names clocks and feiten`() throws {
        let regel = try #require(Regelboek.regel("PIP-02"))
        let html = Regelpagina(regel).html.text
        #expect(html.contains("PIP vaststellen") && html.contains("Vestiging (BRP)") && html.contains("10 weken"))
    }

    @Test(arguments: Kloksoort.allCases)
    func `the rules of a clock exist`(_ soort: Kloksoort) {
        #expect(soort.regels.allSatisfy { Regelboek.regel($0) != nil })
    }
}
