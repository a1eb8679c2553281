// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Web

struct FeitkiezerTests {
    private func kiezer(_ q: String = "", fase: Fase? = nil, gevraagd: [Feitsoort] = []) -> Feitkiezer {
        Feitkiezer(action: "/dossiers/1/feiten/nieuw", q: q, fase: fase, gevraagd: gevraagd) {
            "/dossiers/1/feiten/nieuw/\($0.rawValue)"
        }
    }

    @Test func `every kind can be reached by reading`() {
        let html = kiezer().html.text
        for soort in Feitsoort.allCases where !Feitkiezer.elders.contains(soort) {
            #expect(html.contains("/nieuw/\(soort.rawValue)\""))
        }
        #expect(html.utf8.count < 80_000)
    }

    @Test func `typing finds a kind by name, field and meaning, with or without accents`() {
        #expect(kiezer("bezwaar").html.text.contains("/nieuw/beslissingBezwaar"))
        #expect(kiezer("V-nummer").html.text.contains("/nieuw/personalia"))
        #expect(!kiezer("bezwaar").html.text.contains("/nieuw/koppeling"))
        #expect(kiezer("xyzzy").html.text.contains("Geen soort feit gevonden"))
    }

    @Test func `what the clocks ask for comes before what the phase asks`() {
        let likely = kiezer(fase: .plan, gevraagd: [.bijstand, .pip]).likely
        #expect(likely.prefix(3) == [.bijstand, .pip, .leerrouteadvies])
        #expect(kiezer().likely.isEmpty)
    }
}
