// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("De werklijst")
struct VandaagTests {
    @Test("P-01, G-05: vier gekoppelde mensen zijn één huishouden met drie taken")
    func koppeling() async throws {
        let proef = try Proef()
        let huishouden = HuishoudenID(hoog: 9, laag: 9).description
        for naam in ["Amal", "Bilal", "Cala", "Dina"] {
            _ = try await proef.dossier(
                naam,
                "Najjar",
                geboren: "1990-01-0\(naam.utf8.count)",
                [
                    OpenDossier.Deel(.koppeling, datum: "2022-10-04", velden: ["azc": "Budel"]),
                    OpenDossier.Deel(
                        .huishouden,
                        datum: "2022-10-04",
                        velden: ["huishouden": huishouden, "relatie": "FAMILIE"]
                    ),
                ]
            )
        }
        let vandaag = try await proef.vandaag()
        #expect(vandaag.nieuw.count == 1)
        #expect(vandaag.nieuw.first?.personen.count == 4)
        #expect(vandaag.nieuw.first?.taken.count == 3)
        #expect(vandaag.dossiers == 4)
    }

    @Test("P-17, G-05: te laat staat vooraan; een vastgelegd gesprek haalt de regel weg")
    func teLaat() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        try await proef.leg(.voortgangsgesprek, "2022-07-01", ["gehouden": "ja"], in: id)
        var vandaag = try await proef.vandaag()
        let groep = try #require(vandaag.groepen.first { $0.soort == .teLaat })
        #expect(groep.aantal == 1)
        #expect(groep.regels.first?.plek(op: vandaag.peildatum) == .teLaat(dagen: 3))
        #expect(groep.regels.first?.handeling == .voortgangsgesprek)
        try await proef.leg(.voortgangsgesprek, "2022-10-04", ["gehouden": "ja"], in: id)
        vandaag = try await proef.vandaag()
        #expect(vandaag.groepen.allSatisfy { $0.aantal == 0 })
    }

    @Test("P-18: twaalf vragen, negen antwoorden, drie te laat in één lijst")
    func partners() async throws {
        let proef = try Proef("2022-09-19")
        var ids: [DossierID] = []
        for nummer in 1...12 {
            ids.append(
                try await proef.dossier(
                    "Mens\(nummer)",
                    "Proef\(nummer)",
                    geboren: "1980-01-\(nummer < 10 ? "0" : "")\(nummer)"
                )
            )
        }
        let asked = try await AskProgress.run(
            ids,
            bij: ["Gilde Opleidingen"],
            uiterlijk: "03-10-2022",
            desk: proef.desk,
            inzage: try proef.inzage(),
            ids: { [desk = proef.desk] in desk.nieuwFeit() }
        )
        #expect(asked == 12)
        #expect(try await proef.vandaag().groepen.first { $0.soort == .wacht }?.aantal == 12)
        proef.zet("2022-10-04")
        for id in ids.prefix(9) {
            try await proef.leg(
                .informatieOntvangen,
                "2022-10-03",
                ["van": "Gilde Opleidingen", "waarvoor": "VOORTGANG"],
                in: id
            )
        }
        let vandaag = try await proef.vandaag(Werklijstkeuze(soort: .antwoord))
        #expect(vandaag.groepen.first { $0.soort == .teLaat }?.aantal == 3)
        #expect(vandaag.groepen.first { $0.soort == .wacht }?.aantal == 0)
    }

    @Test("G-03: waarneming toont de caseload van een collega; verdelen verandert beide meteen, met journaal")
    func verdelen() async throws {
        let proef = try Proef()
        for (naam, rol, wie) in [("rosa", Rol.regisseur, Proef.rosa), ("bram", .regisseur, Proef.bram)] {
            _ = try await CreateAccount.run(
                gebruikersnaam: naam,
                naam: wie.naam,
                rol: rol,
                gemeente: try #require(Proef.weert),
                wachtwoord: "vier paarse fietsen zingen zacht",
                door: "test",
                id: wie.id,
                desk: proef.desk
            )
        }
        var ids: [DossierID] = []
        for nummer in 1...3 { ids.append(try await proef.dossier("A\(nummer)", "Bee", geboren: "1980-01-0\(nummer)")) }
        #expect(await nee { try await verdeel(ids, proef, als: Proef.rosa) } != nil)
        try await verdeel(Array(ids.prefix(2)), proef, als: Proef.tom)
        let caseload = try await ShowCaseload.run(desk: proef.desk, inzage: try proef.inzage(Proef.tom))
        #expect(caseload.regels.map(\.totaal).sorted() == [1, 2])
        #expect(caseload.perFte(caseload.totaal) == 15)
        let eerste = ids[0]
        let journaal = try await proef.desk.database(try proef.inzage()).read {
            try JournaalStore($0).lines(dossier: eerste, before: nil, limit: 10)
        }
        #expect(journaal.contains { $0.handeling == "caseloadVerdelen" && $0.naam == "Tom Peeters" })
    }

    private func verdeel(_ ids: [DossierID], _ proef: Proef, als wie: Medewerker) async throws {
        _ = try await AssignCaseload.run(
            ids,
            aan: Proef.bram,
            reden: "ziekte",
            desk: proef.desk,
            inzage: try proef.inzage(wie),
            ids: { [desk = proef.desk] in desk.nieuwFeit() }
        )
    }

    @Test("Bekijken staat in het journaal voordat er iets wordt getoond")
    func journaal() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        _ = try await proef.toon(id)
        let lines = try await proef.desk.database(try proef.inzage()).read {
            try JournaalStore($0).lines(dossier: id, before: nil, limit: 10)
        }
        #expect(lines.first?.handeling == "dossierBekijken")
    }

    @Test("Herbouwen uit de feiten geeft precies de rijen die gegroeid zijn")
    func herbouwen() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        try await proef.leg(.verblijf, "2022-01-10", ["recht": "ASIEL_28"], in: id)
        let feit = try await proef.leg(.bijstand, "2022-05-10", ["stap": "BEGINT"], in: id).feit
        _ = try await WithdrawFeit.run(
            feit,
            in: id,
            reden: "dubbel",
            versie: nil,
            desk: proef.desk,
            inzage: try proef.inzage(),
            id: proef.desk.nieuwFeit()
        )
        try await proef.leg(.notitie, "2022-10-04", ["tekst": "naaiatelier"], in: id)
        let weert = try #require(Proef.weert)
        let before = try RebuildDerived.fingerprint(weert, desk: proef.desk)
        #expect(try await RebuildDerived.run(weert, desk: proef.desk) == 1)
        #expect(try RebuildDerived.fingerprint(weert, desk: proef.desk) == before)
    }
}
