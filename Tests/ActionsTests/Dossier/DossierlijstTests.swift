// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@testable import Actions

@Suite("Bladeren door een lijst van dossiers")
struct DossierlijstTests {
    private func lijst(
        _ proef: Proef,
        na: Standsleutel? = nil,
        voor: Standsleutel? = nil
    ) async throws -> Dossierlijst {
        try await ListDossiers.run(
            Standfilter(),
            na: na,
            voor: voor,
            limit: 3,
            desk: proef.desk,
            inzage: try proef.inzage()
        )
    }

    private func acht() async throws -> Proef {
        let proef = try Proef()
        for nummer in 1...8 { _ = try await proef.dossier("A", "Bee\(nummer)", geboren: "1980-01-0\(nummer)") }
        return proef
    }

    @Test("Vorige is één bladzijde terug, en elke bladzijde weet welke regels zij toont")
    func vorige() async throws {
        let proef = try await acht()
        let eerste = try await lijst(proef)
        let tweede = try await lijst(proef, na: eerste.verder)
        let derde = try await lijst(proef, na: tweede.verder)
        #expect([eerste, tweede, derde].map(\.eerder) == [0, 3, 6])
        #expect(eerste.terug == nil)
        #expect(derde.verder == nil)
        let terug = try await lijst(proef, voor: derde.terug)
        #expect(terug.regels == tweede.regels)
        #expect(terug.eerder == 3)
        #expect(terug.verder == tweede.verder)
        #expect(try await lijst(proef, voor: terug.terug).regels == eerste.regels)
    }

    @Test("Staat er minder dan een bladzijde voor, dan komt de eerste bladzijde heel")
    func begin() async throws {
        let proef = try await acht()
        let eerste = try await lijst(proef)
        let voor = try await lijst(proef, voor: eerste.regels[1].sleutel)
        #expect(voor.regels == eerste.regels)
        #expect(voor.eerder == 0)
        #expect(voor.verder == eerste.verder)
    }

    @Test("P-18, G-03: alles wat er aan een keuze mankeert wordt in één keer gezegd, bij het veld")
    func fouten() async throws {
        let proef = try Proef()
        let vragen = await nee {
            _ = try await AskProgress.run(
                [],
                bij: ["Gilde Opleidingen", "Werk.Kom"],
                uiterlijk: "31-02-2023",
                desk: proef.desk,
                inzage: try proef.inzage(),
                ids: { [desk = proef.desk] in desk.nieuwFeit() }
            )
        }
        guard case .invoer(let fouten) = vragen else { throw Nee.nietGevonden }
        #expect(fouten.map(\.sleutel) == ["dossier", "uiterlijk"])
        let verdelen = await nee {
            _ = try await AssignCaseload.run(
                [],
                aan: nil,
                reden: " ",
                desk: proef.desk,
                inzage: try proef.inzage(Proef.tom),
                ids: { [desk = proef.desk] in desk.nieuwFeit() }
            )
        }
        guard case .invoer(let ook) = verdelen else { throw Nee.nietGevonden }
        #expect(ook.map(\.sleutel) == ["dossier", "naar", "reden"])
    }
}
