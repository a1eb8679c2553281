// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@testable import Actions

@Suite("De norm voor de caseload")
struct CaseloadnormTests {
    private func zet(
        _ norm: String,
        _ fte: String,
        _ vanaf: String,
        _ proef: Proef,
        als wie: Medewerker = Proef.tom
    ) async throws {
        try await SetCaseloadnorm.run(
            norm: norm,
            fte: fte,
            vanaf: vanaf,
            desk: proef.desk,
            inzage: try proef.inzage(wie)
        )
    }

    private func caseload(_ proef: Proef) async throws -> Caseload {
        try await ShowCaseload.run(desk: proef.desk, inzage: try proef.inzage(Proef.tom))
    }

    @Test("G-03: de norm geldt vanaf een dag; wat eerder gold en later gaat gelden blijft leesbaar")
    func vanaf() async throws {
        let proef = try Proef()
        for nummer in 1...7 { _ = try await proef.dossier("A", "Bee\(nummer)", geboren: "1980-01-0\(nummer)") }
        try await zet("2", "2,8", "01-09-2022", proef)
        try await zet("3", "2", "01-11-2022", proef)
        var now = try await caseload(proef)
        #expect(now.norm?.perFte == 2)
        #expect(now.norm?.door == "Tom Peeters")
        #expect(now.fte == 280)
        #expect(now.perFte(now.totaal) == 25)
        #expect(now.boven == 5)
        #expect(now.normen.map(\.perFte) == [3, 2])
        proef.zet("2022-11-01")
        now = try await caseload(proef)
        #expect(now.norm?.perFte == 3)
        #expect(now.boven == 5)
    }

    @Test("G-03: zonder ingevuld aantal telt elke regisseur als één fte")
    func leeg() async throws {
        let proef = try Proef()
        try await zet("60", "", "01-09-2022", proef)
        let now = try await caseload(proef)
        #expect(now.ingesteldeFte == nil)
        #expect(now.norm?.perFte == 60)
    }

    @Test("G-03: alleen wie verdeelt, zet de norm; elke fout staat bij haar veld")
    func fouten() async throws {
        let proef = try Proef()
        guard case .nietToegestaan = await nee({ try await zet("60", "3", "01-09-2022", proef, als: Proef.rosa) })
        else {
            throw Nee.nietGevonden
        }
        guard case .invoer(let fouten) = await nee({ try await zet("0", "drie", "31-02-2022", proef) }) else {
            throw Nee.nietGevonden
        }
        #expect(fouten.map(\.sleutel) == ["norm", "fte", "vanaf"])
        #expect(try await caseload(proef).normen.isEmpty)
    }
}
