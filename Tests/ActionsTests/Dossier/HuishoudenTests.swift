// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@testable import Actions

struct HuishoudenTests {
    @Test("P-02: wie bij een gezin hoort, ziet wie de aanvrager is en hoe die heet")
    func aanvrager() async throws {
        let proef = try Proef()
        let gezin: HuishoudenID = proef.desk.nieuwKenmerk()
        func lid(_ voornaam: String, _ achternaam: String, _ relatie: String) async throws -> DossierID {
            try await proef.dossier(
                voornaam,
                achternaam,
                [
                    .init(
                        .huishouden,
                        datum: "2022-09-01",
                        velden: ["huishouden": gezin.description, "relatie": relatie]
                    )
                ]
            )
        }
        let hoofd = try await lid("Filmon", "Weldus", "HOOFD")
        let kind = try await lid("Saba", "Andom", "KIND")
        let blik = try await proef.toon(kind)
        #expect(blik.huishouden.map(\.dossier) == [hoofd])
        #expect(blik.huishouden.first?.relatie == .hoofd)
        #expect(blik.huishouden.first?.achternaam == "Weldus")
    }

    @Test("X-10: op een dag voor het eerste feit was er geen dossier; de naam van nu blijft bekend")
    func voorHetBegin() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        let blik = try await proef.toon(id, bekend: "2021-01-01")
        #expect(!blik.bestond && blik.naamNu == "Selam Tesfay" && blik.signalen.isEmpty)
        #expect(blik.begin == Day(iso: "2022-10-04"))
    }
}
