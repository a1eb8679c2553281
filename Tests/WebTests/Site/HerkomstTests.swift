// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Web

@Suite("Waar een verzoek vandaan komt")
struct HerkomstTests {
    /// The status of the eleventh wrong attempt: 429 when all came from the same name; the address tells which were counted together.
    private func attempts(_ site: Proefsite, van adres: String, _ forwarded: (Int) -> String?) async throws -> [Int] {
        var statuses: [Int] = []
        for number in 0..<101 {
            let said = forwarded(number).map { [("X-Forwarded-For", $0)] } ?? []
            let reply = try await site.send(
                "POST",
                "/aanmelden",
                headers: [("Content-Type", "application/x-www-form-urlencoded")] + said,
                body: Array("gebruikersnaam=niemand\(number)&wachtwoord=fout".utf8),
                adres: adres
            )
            statuses.append(reply.status)
        }
        return statuses
    }

    @Test("ASVS 15.3.4: wie zelf een ander adres opgeeft, wordt op zijn eigen adres geteld")
    func vreemd() async throws {
        let site = try await Proefsite()
        let statuses = try await attempts(site, van: "192.0.2.9") { "198.51.100.\($0)" }
        #expect(statuses.last == 429)
    }

    @Test("ASVS 15.3.4: achter de eigen proxy telt het laatste adres, en niet wat ervoor staat")
    func eigen() async throws {
        let site = try await Proefsite(proxies: ["10.0.0.1"])
        let many = try await attempts(site, van: "10.0.0.1") { "198.51.100.\($0)" }
        #expect(!many.contains(429))
        let one = try await attempts(site, van: "10.0.0.1") { "198.51.100.\($0), 203.0.113.7" }
        #expect(one.last == 429)
        let nonsense = try await attempts(site, van: "10.0.0.1") { _ in "<script>" }
        #expect(nonsense.last == 429)
    }
}
