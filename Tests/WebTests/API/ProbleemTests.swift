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

    @Test(
        "ASVS 4.1.1, 3.5.2: een ander formaat, een te groot bericht en een andere methode zeggen dat met hun eigen status",
        arguments: [
            ("POST", "text/plain", 10, 415, "anderFormaat"), ("POST", "", 10, 415, "anderFormaat"),
            ("POST", "application/json", (1 << 20) + 1, 413, "teGroot"),
            ("DELETE", "application/json", 0, 405, "andereMethode"),
        ]
    )
    func eigenStatus(
        _ method: String,
        _ type: String,
        _ size: Int,
        _ status: Int,
        _ kind: String
    ) async throws {
        let rosa = try await Proefsite().visitor("rosa")
        let body = [UInt8](repeating: 0x20, count: size)
        let reply = try await rosa.send(method, "/api/v1/zoek", headers: [("Content-Type", type)], body: body)
        #expect(reply.status == status && reply["Content-Type"] == Probleem.mediaType)
        #expect(reply.text.contains("urn:meedoen:probleem:\(kind)") && (reply["Allow"] != nil) == (status == 405))
    }

    @Test func `the kinds of feit and the rules are there to read`() throws {
        let kinds = try JSONSerialization.jsonObject(with: Data(Naslag.feitsoorten())) as? [String: [Any]]
        #expect(kinds?["feitsoorten"]?.count == Feitsoort.allCases.count)
        let rules = try JSONSerialization.jsonObject(with: Data(Naslag.regels(.wet))) as? [String: [Any]]
        #expect(rules?["regels"]?.count == Regelboek.alle.count)
    }
}
