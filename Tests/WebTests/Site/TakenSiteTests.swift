// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import TestSupport
import Testing

@testable import Web

@Suite("Achtergrondtaken op Beheer")
struct TakenSiteTests {
    /// One task of each state.
    private func vul(_ site: Proefsite) async throws {
        let now = site.proef.desk.nu().milliseconden
        try await site.proef.desk.platform.note { connection in
            try connection.run(
                """
                INSERT INTO taak (id, soort, onderwerp, versie, gevraagd, aanvragen, vanaf, poging, houder, tot, begonnen,
                    klaar, gestaakt, fout, aantal)
                VALUES (?1, ?2, ?3, 2, ?4, 1, ?5, ?6, ?7, ?8, ?4, ?9, ?10, ?11, ?12)
                """,
                each: [
                    [
                        "1", "bijwerken", "GM0402", .integer(now), .integer(now), 5, nil, nil, nil, .integer(now),
                        "full", nil,
                    ],
                    [
                        "2", "bijwerken", "GM0988", .integer(now), .integer(now), 1, "a", .integer(now + 1), nil, nil,
                        nil, nil,
                    ],
                    ["3", "opruimen", "", .integer(now), .integer(now + 600_000), 2, nil, nil, nil, nil, "busy", nil],
                    ["4", "nakijken", "", .integer(now), .integer(now), 1, nil, nil, .integer(now), nil, nil, 1],
                ]
            )
        }
    }

    @Test("De beheerder ziet wat er gebeurt, wat mislukte en wat nu; opnieuw proberen kan met een knop")
    func beheerder() async throws {
        let site = try await Proefsite()
        try await vul(site)
        let bea = try await site.visitor("bea")
        let page = try await bea.get("/beheer").text
        for words in [
            "Een achtergrondtaak is mislukt", "na 5 pogingen gestaakt", "De schijf van de server is vol.", "Hilversum",
            "bezig", "Opnieuw na 9.10.", "klaar</span>, 1 gemeente niet bij", "Er zijn nog 2 taken te doen.",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        let after = try await bea.post("/beheer/taken/opnieuw", [])
        #expect(after.status == 200 && after.text.contains("probeert het opnieuw"))
        #expect(!after.text.contains("gestaakt") && after.text.contains("Er zijn nog 3 taken te doen."))
    }

    @Test("Wie geen beheerder is, ziet ze niet")
    func ander() async throws {
        let site = try await Proefsite()
        try await vul(site)
        #expect(try await !site.visitor("tom").get("/beheer").text.contains("Achtergrondtaken"))
    }
}
