// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@testable import Actions

struct CohortTests {
    /// Somebody on the B1-route with a first PIP on 1 March 2022; fulfilled on `voldaan` according to DUO.
    private func traject(_ proef: Proef, _ naam: String, voldaan: String?) async throws {
        let id = try await proef.dossier(
            naam,
            "Tesfay",
            [
                .init(.regime, datum: "2022-01-10", velden: ["wet": "WI2021"]),
                .init(.groep, datum: "2022-01-10", velden: ["groep": "ASIEL"]),
            ]
        )
        try await proef.leg(.kennisgeving, "2022-01-15", in: id)
        try await proef.leg(.intakegesprek, "2022-02-01", ["compleet": "ja"], in: id)
        try await proef.leg(.leerbaarheidstoets, "2022-02-05", ["uitslag": "HAALBAAR"], in: id)
        try await proef.leg(.pip, "2022-03-01", ["leerroute": "B"], in: id)
        if let voldaan { try await proef.leg(.eindePlicht, voldaan, ["reden": "VOLDAAN"], in: id) }
    }

    @Test("P-22: een cohort per leerroute: op tijd, te laat, loopt, met een percentage van wie klaar is")
    func cohort() async throws {
        let proef = try Proef("2026-01-05")
        try await traject(proef, "Aster", voldaan: "2024-06-01")
        try await traject(proef, "Bereket", voldaan: "2025-03-01")
        try await traject(proef, "Cahya", voldaan: "2025-06-01")
        try await traject(proef, "Dawit", voldaan: nil)
        let cohort = try await ShowAfronding.run(jaar: 2022, desk: proef.desk, inzage: try proef.inzage())
        let b1 = try #require(cohort.regels.first)
        #expect(cohort.regels.count == 1 && b1.leerroute == .b1)
        #expect((b1.opTijd, b1.teLaat, b1.loopt, b1.samen) == (2, 1, 1, 4))
        #expect(b1.procentOpTijd == 67)
        let later = try await ShowAfronding.run(jaar: 1999, desk: proef.desk, inzage: try proef.inzage())
        #expect(later.jaar == nil && later.jaren == [2022])
    }

    @Test("P-25: een lijst van wie binnen twee maanden zonder ontzorgen komt en geen groepsles had")
    func groepsles() async throws {
        let proef = try Proef()
        func ontzorgd(_ naam: String, vanaf: String) async throws -> DossierID {
            try await proef.dossier(
                naam,
                "Tesfay",
                [
                    .init(.verblijf, datum: "2022-01-10", velden: ["recht": "ASIEL_28"]),
                    .init(.regime, datum: "2022-01-10", velden: ["wet": "WI2021"]),
                    .init(.bijstand, datum: vanaf, velden: ["stap": "BEGINT"]),
                ]
            )
        }
        let soon = try await ontzorgd("Aster", vanaf: "2022-05-10")
        let taught = try await ontzorgd("Bereket", vanaf: "2022-05-12")
        _ = try await ontzorgd("Cahya", vanaf: "2022-09-01")
        try await proef.leg(.training, "2022-09-20", ["trainingsoort": "GELD"], in: taught)
        let regels = try await ShowGroepsles.run(
            peildatum: proef.desk.vandaag,
            desk: proef.desk,
            inzage: try proef.inzage()
        )
        #expect(regels.map(\.dossier) == [soon])
        #expect(regels.first?.einde == Day(iso: "2022-11-09"))
    }
}
