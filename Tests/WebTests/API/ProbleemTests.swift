// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Testing

@testable import Web

struct ProbleemTests {
    private func read(_ probleem: Probleem) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(probleem.json)) as? [String: Any])
    }

    @Test func `all errors of the input come at once`() throws {
        let fouten = [
            Veldfout("datum", "Vul \"dagtekening\" in.", kind: .ontbreekt),
            Veldfout("uren", "Te veel.", kind: .buitenBereik),
        ]
        let json = try read(Probleem(fouten, instance: "/api/v1/dossiers"))
        #expect(json["status"] as? Int == 400 && json["instance"] as? String == "/api/v1/dossiers")
        let listed = try #require(json["fouten"] as? [[String: String]])
        #expect(listed.map { $0["veld"] } == ["datum", "uren"] && listed[0]["zin"] == "Vul \"dagtekening\" in.")
    }

    @Test func `a refusal names the rules`() throws {
        let weigering = Weigering("Dat kan niet.", watNu: "Doe dit.", grond: Grond(["PIP-09"]))
        let json = try read(Probleem(weigering))
        #expect(json["regels"] as? [String] == ["PIP-09"] && json["detail"] as? String == "Dat kan niet. Doe dit.")
        #expect(json["status"] as? Int == 409 && json["fouten"] == nil)
    }

    @Test func `the kinds of feit and the rules are there to read`() throws {
        let kinds = try JSONSerialization.jsonObject(with: Data(Naslag.feitsoorten())) as? [String: [Any]]
        #expect(kinds?["feitsoorten"]?.count == Feitsoort.allCases.count)
        let rules = try JSONSerialization.jsonObject(with: Data(Naslag.regels(.wet))) as? [String: [Any]]
        #expect(rules?["regels"]?.count == Regelboek.alle.count)
    }
}
